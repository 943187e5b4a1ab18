import { useQuery } from '@tanstack/react-query';
import { type Risk, riskQuery } from '../../api/risks';
import { useWords } from '../../text/words';
import { Columns } from '../../ui/columns';
import { Page } from '../../ui/page';
import { RiskPart } from '../../ui/risks/risk-part';
import { Loaded } from '../../ui/states/loaded';
import { titleText } from '../../ui/title-text';
import { useChangeAt } from '../../ui/use-change-at';
import { AssessmentsPanel } from './assessments-panel';
import { BackToRisks } from './back-to-risks';
import { ControlsPanel } from './controls-panel';
import { EventsPanel } from './events-panel';
import { FindingsPanel } from './findings-panel';
import { LadderPanel } from './ladder-panel';
import { LinksPanel } from './links-panel';
import { RiskActs } from './risk-acts';
import { StatementPanel } from './statement-panel';
import { TreatmentsPanel } from './treatments-panel';

/** One risk: what it is, where it stands, what is done about it, and what does not fit together. */
export function RiskById({ id }: { readonly id: string }) {
  const { say } = useWords();
  const query = useQuery(riskQuery(id));
  return (
    <>
      <BackToRisks />
      {query.data ? (
        <RiskView risk={query.data} />
      ) : (
        <Page title={say('risks.risk')}>
          <Loaded query={query} what={say('risks.risk')}>
            {({ code }) => code}
          </Loaded>
        </Page>
      )}
    </>
  );
}

function RiskView({ risk }: { readonly risk: Risk }) {
  const { say, language } = useWords();
  const { noticeAt, doneAt } = useChangeAt();
  return (
    <Page
      title={say('risks.pageTitle', { code: risk.code, title: titleText(risk.title, language).text })}
      lead={say('risks.pageLead', {
        state: say(`risks.state-${risk.state}`),
        class: say(`risks.class-${risk.class}`),
        rung: say(`risks.rung-${risk.rung}`),
      })}
      actions={<RiskActs risk={risk} onDone={doneAt('page')} />}
    >
      {noticeAt('page')}
      <Columns
        first={
          <>
            <RiskPart name="statement">
              <StatementPanel risk={risk} />
            </RiskPart>
            <RiskPart name="assessments">
              {noticeAt('assessments')}
              <AssessmentsPanel risk={risk} onDone={doneAt('assessments')} />
            </RiskPart>
            <RiskPart name="treatments">
              {noticeAt('treatments')}
              <TreatmentsPanel risk={risk} onDone={doneAt('treatments')} />
            </RiskPart>
            <RiskPart name="controls">
              {noticeAt('controls')}
              <ControlsPanel risk={risk} onDone={doneAt('controls')} />
            </RiskPart>
          </>
        }
        second={
          <>
            <FindingsPanel risk={risk} />
            <RiskPart name="ladder">
              {noticeAt('ladder')}
              <LadderPanel risk={risk} onDone={doneAt('ladder')} />
            </RiskPart>
            <RiskPart name="links">
              <LinksPanel risk={risk} />
            </RiskPart>
            <EventsPanel risk={risk} />
          </>
        }
      />
    </Page>
  );
}
