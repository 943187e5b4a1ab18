import type { RiskLine } from '../../api/risks';
import { useWords } from '../../text/words';
import { AppetiteCell } from '../../ui/risks/appetite-cell';
import { LevelChip } from '../../ui/risks/level-chip';
import { RiskAnchor } from '../../ui/risks/risk-anchor';
import { SampleTag } from '../../ui/sample-tag';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Translated } from '../../ui/translated';
import { Moved } from './moved';
import { ReviewCell } from './review-cell';
import classes from './risks.module.css';

/** Risks as rows, the weightiest first. */
export function RegisterTable({ risks }: { readonly risks: readonly RiskLine[] }) {
  const { say } = useWords();
  const columns = useColumns();
  return <DataTable caption={say('risks.register')} columns={columns} rows={risks} keyOf={({ id }) => id} />;
}

function useColumns(): readonly [Column<RiskLine>, ...Column<RiskLine>[]] {
  const { say } = useWords();
  const level = (kind: 'inherent' | 'residual' | 'target'): Column<RiskLine> => ({
    key: kind,
    head: say(`risks.kind-${kind}`),
    cell: (risk) => <LevelChip of={risk[kind]} />,
  });
  return [
    { key: 'risk', head: say('risks.head'), cell: (risk) => <Name risk={risk} /> },
    {
      key: 'class',
      head: say('risks.class'),
      cell: (risk) => <span className={classes.whole}>{say(`risks.class-${risk.class}`)}</span>,
    },
    level('inherent'),
    level('residual'),
    { key: 'moved', head: say('risks.moved'), cell: ({ movement }) => <Moved movement={movement} />, isNumeric: true },
    level('target'),
    { key: 'appetite', head: say('risks.appetite'), cell: (risk) => <AppetiteCell risk={risk} /> },
    {
      key: 'treatments',
      head: say('risks.treatments'),
      cell: ({ treatmentTally: { done, all, overdue } }) => (
        <>
          {say('risks.doneOf', { done, all })}
          {overdue > 0 && <span className={classes.quiet}>{say('risks.treatmentsLate', { count: overdue })}</span>}
        </>
      ),
    },
    { key: 'review', head: say('risks.nextReview'), cell: (risk) => <ReviewCell risk={risk} /> },
  ];
}

/** What may happen, below the name. */
const Name = ({ risk }: { readonly risk: RiskLine }) => (
  <>
    <RiskAnchor risk={risk} /> {risk.isSample && <SampleTag />}
    <span className={classes.quiet}>
      <Translated words={risk.event} />
    </span>
  </>
);
