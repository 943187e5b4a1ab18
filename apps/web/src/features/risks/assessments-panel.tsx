import { ASSESSMENT_KINDS, parseLocalDate } from '@resolute/domain';
import { IconArrowRight } from '@tabler/icons-react';
import type { Risk, RiskAssessment } from '../../api/risks';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { AppetiteCell } from '../../ui/risks/appetite-cell';
import { LevelChip } from '../../ui/risks/level-chip';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { AssessForm } from './assess-form';
import type { PartProps } from './part-props';
import classes from './risks.module.css';
import { useMay } from './use-may';

/** From inherent over residual to target, beside the appetite; and everything that was found before. */
export function AssessmentsPanel({ risk, onDone }: PartProps) {
  const { say } = useWords();
  const columns = useColumns();
  const may = useMay(risk);
  return (
    <Panel
      title={say('risks.assessments')}
      actions={
        may.assess && (
          <DrawerButton
            ask={say('risks.assessAsk')}
            title={say('risks.assessTitle', { code: risk.code })}
            onDone={onDone}
          >
            {(frame) => <AssessForm risk={risk} {...frame} />}
          </DrawerButton>
        )
      }
      flush
    >
      <Levels risk={risk} />
      {risk.assessments.length > 0 ? (
        <DataTable
          caption={say('risks.assessments')}
          columns={columns}
          rows={risk.assessments}
          keyOf={({ id }) => id}
        />
      ) : (
        <Empty title={say('risks.noAssessments')} why={say('risks.noAssessmentsWhy')} />
      )}
    </Panel>
  );
}

function Levels({ risk }: { readonly risk: Risk }) {
  const { say, day } = useWords();
  return (
    <dl className={classes.levels}>
      {ASSESSMENT_KINDS.map((kind, at) => {
        const found = risk[kind];
        return (
          <div key={kind}>
            <dt>
              {at > 0 && <IconArrowRight size={14} stroke={1.75} aria-hidden className="dir" />}
              {say(`risks.kind-${kind}`)}
            </dt>
            <dd>
              <LevelChip of={found} />
              {found && <span className={classes.quiet}>{day(parseLocalDate(found.assessedOn))}</span>}
            </dd>
          </div>
        );
      })}
      <div>
        <dt>{say('risks.appetite')}</dt>
        <dd>
          <AppetiteCell risk={risk} />
        </dd>
      </div>
    </dl>
  );
}

function useColumns(): readonly [Column<RiskAssessment>, ...Column<RiskAssessment>[]] {
  const { say, day, moment } = useWords();
  return [
    {
      key: 'on',
      head: say('risks.assessedOn'),
      cell: ({ assessedOn, supersededAt }) => (
        <>
          {day(parseLocalDate(assessedOn))}
          <span className={classes.quiet}>
            {supersededAt === null ? say('risks.inForce') : say('risks.until', { at: moment(supersededAt) })}
          </span>
        </>
      ),
    },
    { key: 'kind', head: say('risks.assessmentKind'), cell: ({ kind }) => say(`risks.kind-${kind}`) },
    {
      key: 'level',
      head: say('risks.level'),
      cell: (found) => (
        <>
          <LevelChip of={found} />
          <span className={classes.quiet}>{say('risks.byMatrix', { version: found.matrixVersion })}</span>
        </>
      ),
    },
    {
      key: 'why',
      head: say('risks.rationale'),
      cell: ({ rationale, assessor }) => (
        <>
          <bdi>{rationale}</bdi>
          <span className={classes.quiet}>
            <bdi>{assessor.name}</bdi>
          </span>
        </>
      ),
    },
  ];
}
