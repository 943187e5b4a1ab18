import type { TallyChange } from '../../api/comparisons';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { type Column, DataTable } from '../../ui/table/data-table';
import { useNumber } from '../../ui/use-number';
import { CausesList } from './causes-list';

interface Counted {
  readonly key: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** How many indicators there are of each rating; of what is the same on both sides nothing. */
export function TallyPanel({ tally }: { readonly tally: TallyChange }) {
  const { say } = useWords();
  const number = useNumber();
  const rows = useCounted(tally).filter(({ before, after }) => before !== after);
  const columns: readonly [Column<Counted>, ...Column<Counted>[]] = [
    { key: 'name', head: say('compare.rating'), cell: ({ name }) => name },
    { key: 'before', head: say('compare.before'), isNumeric: true, cell: ({ before }) => number(String(before)) },
    { key: 'after', head: say('compare.after'), isNumeric: true, cell: ({ after }) => number(String(after)) },
  ];
  return (
    <Panel
      title={say('compare.tally')}
      note={<CausesList causes={tally.causes.map((cause) => ({ cause, periods: [] }))} />}
      flush
    >
      <DataTable caption={say('compare.tally')} columns={columns} rows={rows} keyOf={({ key }) => key} />
    </Panel>
  );
}

const MARKS = [
  ['onTrack', 'on-track'],
  ['atRisk', 'at-risk'],
  ['offTrack', 'off-track'],
  ['exceeded', 'exceeded'],
] as const;
const REASONS = ['no-target', 'not-due', 'no-data', 'not-applicable', 'not-comparable', 'low-coverage'] as const;

function useCounted({ before, after }: TallyChange): Counted[] {
  const { say } = useWords();
  return [
    ...MARKS.map(([of, mark]) => ({
      key: mark,
      name: say(`ratings.mark-${mark}`),
      before: before[of],
      after: after[of],
    })),
    ...REASONS.map((reason) => ({
      key: reason,
      name: say(`ratings.reason-${reason}`),
      before: before.notRated[reason] ?? 0,
      after: after.notRated[reason] ?? 0,
    })),
  ];
}
