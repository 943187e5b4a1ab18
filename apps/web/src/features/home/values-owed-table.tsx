import { Anchor } from '@mantine/core';
import { parseLocalDate } from '@resolute/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../text/words';
import { type Column, DataTable } from '../../ui/table/data-table';
import { useFieldName } from '../../ui/values/use-lack-text';
import { usePeriodName } from '../../ui/values/use-period-name';
import type { ValuesOwed } from './use-values-owed';

/** Values to enter, to decide on, and those that came back with the reason; each leads to where it is done. */
export function ValuesOwedTable({ owed }: { readonly owed: readonly ValuesOwed[] }) {
  const { say } = useWords();
  const columns: [Column<ValuesOwed>, ...Column<ValuesOwed>[]] = [
    { key: 'what', head: say('home.waiting'), cell: (row) => <What row={row} /> },
    { key: 'by', head: say('home.by'), cell: (row) => <ByWhen row={row} /> },
    { key: 'why', head: say('home.why'), cell: (row) => <Why row={row} /> },
  ];
  return <DataTable caption={say('home.valuesOwed')} columns={columns} rows={owed} keyOf={keyOf} />;
}

const keyOf = (row: ValuesOwed): string => {
  if (row.kind === 'correct') return row.entry.actual.id;
  return row.kind === 'enter' ? row.unitId : row.kind;
};

function What({ row }: { readonly row: ValuesOwed }) {
  const { say } = useWords();
  const periodName = usePeriodName();
  if (row.kind === 'correct') {
    const { indicator, actual } = row.entry;
    return (
      <WayTo to="/entry" search={{ unit: actual.part.unit.id, period: actual.period }}>
        {say('home.correct', { code: indicator.code, period: periodName(actual.period) })}
      </WayTo>
    );
  }
  if (row.kind === 'enter')
    return (
      <WayTo to="/entry" search={{ unit: row.unitId }}>
        {say('home.enter', { count: row.count, unit: row.unit })}
      </WayTo>
    );
  return (
    <WayTo to="/inbox" search={{ task: row.kind === 'more-correct' ? 'correct' : row.kind }}>
      {say(`home.do-${row.kind}`, { count: row.count })}
    </WayTo>
  );
}

interface WayToProps {
  readonly to: '/entry' | '/inbox';
  readonly search: object;
  readonly children: string;
}

const WayTo = ({ to, search, children }: WayToProps) => (
  <Anchor renderRoot={(props) => <Link {...props} to={to} search={search as never} />}>{children}</Anchor>
);

/** The first day on which some of it is due. */
function ByWhen({ row }: { readonly row: ValuesOwed }) {
  const { day } = useWords();
  return row.kind === 'enter' ? day(parseLocalDate(row.by)) : null;
}

/** Who sent it back, and what has to be changed. */
function Why({ row }: { readonly row: ValuesOwed }) {
  const { say, moment } = useWords();
  const fieldName = useFieldName();
  const last = row.kind === 'correct' ? row.entry.actual.returns[0] : undefined;
  if (!last) return null;
  return (
    <>
      {last.reasons.map(({ field, reason }) => (
        <div key={`${field} ${reason}`}>{say('states.fieldProblem', { field: fieldName(field), problem: reason })}</div>
      ))}
      <small>{say('inbox.wayBack', { name: last.returnedBy.name, at: moment(last.createdAt) })}</small>
    </>
  );
}
