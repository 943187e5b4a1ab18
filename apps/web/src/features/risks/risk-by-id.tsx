import { Anchor } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Risk, riskQuery } from '../../api/risks';
import { useWords } from '../../text/words';
import { Columns } from '../../ui/columns';
import { Page } from '../../ui/page';
import { Loaded } from '../../ui/states/loaded';
import { titleText } from '../../ui/title-text';
import { useChangeAt } from '../../ui/use-change-at';
import { AssessmentsPanel } from './assessments-panel';
import { ControlsPanel } from './controls-panel';
import { EventsPanel } from './events-panel';
import { FindingsPanel } from './findings-panel';
import { LadderPanel } from './ladder-panel';
import { LinksPanel } from './links-panel';
import { RiskActs } from './risk-acts';
import classes from './risks.module.css';
import { StatementPanel } from './statement-panel';
import { TreatmentsPanel } from './treatments-panel';

/** One risk: what it is, where it stands, what is done about it, and what does not fit together. */
export function RiskById({ id }: { readonly id: string }) {
  const { say } = useWords();
  const query = useQuery(riskQuery(id));
  return (
    <>
      <div className={classes.back}>
        <IconChevronLeft size={14} stroke={1.75} aria-hidden className="dir" />
        <Anchor inherit renderRoot={(props) => <Link {...props} to="/risks" />}>
          {say('frame.risks')}
        </Anchor>
      </div>
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
            <StatementPanel risk={risk} />
            {noticeAt('assessments')}
            <AssessmentsPanel risk={risk} onDone={doneAt('assessments')} />
            {noticeAt('treatments')}
            <TreatmentsPanel risk={risk} onDone={doneAt('treatments')} />
            {noticeAt('controls')}
            <ControlsPanel risk={risk} onDone={doneAt('controls')} />
          </>
        }
        second={
          <>
            <FindingsPanel risk={risk} />
            {noticeAt('ladder')}
            <LadderPanel risk={risk} onDone={doneAt('ladder')} />
            <LinksPanel risk={risk} />
            <EventsPanel risk={risk} />
          </>
        }
      />
    </Page>
  );
}
