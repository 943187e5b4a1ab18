import type { IndicatorChange, IndicatorStand } from '../../api/comparisons';
import { useWords } from '../../text/words';
import { useValueText } from '../../ui/explained/use-value-text';
import { Panel } from '../../ui/panel';
import { useFigures } from '../../ui/ratings/use-figures';
import { type Column, DataTable } from '../../ui/table/data-table';
import { usePeriodName } from '../../ui/values/use-period-name';
import { causesFor } from './causes';
import { CausesList } from './causes-list';
import { NamedRow, SideOf } from './named-row';
import { SmallLine } from './small-line';

const FIGURES = ['value', 'expected', 'pace', 'progress'] as const;

/** Values that are others, with what was expected, pace and progress. */
export function FiguresPanel({ indicators }: { readonly indicators: readonly IndicatorChange[] }) {
  const { say } = useWords();
  const side = (stand: IndicatorStand | null) => <SideOf side={stand}>{(told) => <Figures stand={told} />}</SideOf>;
  const columns: readonly [Column<IndicatorChange>, ...Column<IndicatorChange>[]] = [
    { key: 'name', head: say('compare.indicator'), cell: (row) => <NamedRow {...row} /> },
    { key: 'before', head: say('compare.before'), cell: ({ before }) => side(before) },
    { key: 'after', head: say('compare.after'), cell: ({ after }) => side(after) },
    { key: 'why', head: say('compare.why'), cell: (row) => <CausesList causes={causesFor(row, FIGURES)} /> },
  ];
  return (
    <Panel title={say('compare.figures')} flush>
      <DataTable caption={say('compare.figures')} columns={columns} rows={indicators} keyOf={({ code }) => code} />
    </Panel>
  );
}

function Figures({ stand: { result, value } }: { readonly stand: IndicatorStand }) {
  const { say } = useWords();
  const periodName = usePeriodName();
  const valueText = useValueText();
  const { short, pace, percent } = useFigures();
  const told = value && (value.number === undefined ? valueText(value.value) : short(value.number));
  const { expected, progress } = result.kind === 'rated' ? result : { expected: undefined, progress: undefined };
  const paced = pace(result);
  return (
    <>
      {told === null
        ? say('compare.noValue')
        : say('compare.valueOf', { value: told, period: periodName(value?.period ?? '') })}
      <SmallLine
        parts={[
          ...(expected === undefined ? [] : [say('compare.expected', { value: short(expected) })]),
          ...(paced === undefined ? [] : [say('compare.pace', { value: paced })]),
          ...(progress === undefined ? [] : [say('compare.progress', { value: percent(progress) })]),
        ]}
      />
    </>
  );
}
