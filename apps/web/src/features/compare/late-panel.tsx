import type { LateChange } from '../../api/comparisons';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { type Column, DataTable } from '../../ui/table/data-table';
import { usePeriodName } from '../../ui/values/use-period-name';
import { CausesList } from './causes-list';
import { NamedRow } from './named-row';
import { SmallLine } from './small-line';

/** Values that are late in one of the two and not in the other, or longer so. */
export function LatePanel({ late }: { readonly late: readonly LateChange[] }) {
  const { say } = useWords();
  const side = (lateness: LateChange['before']): string =>
    lateness === null ? say('compare.notLate') : say(`compare.lateness-${lateness}`);
  const columns: readonly [Column<LateChange>, ...Column<LateChange>[]] = [
    { key: 'name', head: say('compare.indicator'), cell: (row) => <LateName row={row} /> },
    { key: 'before', head: say('compare.before'), cell: ({ before }) => side(before) },
    { key: 'after', head: say('compare.after'), cell: ({ after }) => side(after) },
    { key: 'why', head: say('compare.why'), cell: ({ cause }) => <CausesList causes={[{ cause, periods: [] }]} /> },
  ];
  return (
    <Panel title={say('compare.late')} flush>
      <DataTable caption={say('compare.late')} columns={columns} rows={late} keyOf={keyOf} />
    </Panel>
  );
}

const keyOf = ({ code, reportedBy, period }: LateChange): string => JSON.stringify([code, reportedBy, period]);

function LateName({ row }: { readonly row: LateChange }) {
  const periodName = usePeriodName();
  return (
    <>
      <NamedRow code={row.code} title={row.title} />
      <SmallLine parts={[row.reportedBy, periodName(row.period)]} />
    </>
  );
}
