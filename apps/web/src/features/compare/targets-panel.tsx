import { parseLocalDate } from '@resolute/domain';
import type { IndicatorChange, IndicatorStand } from '../../api/comparisons';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { useFigures } from '../../ui/ratings/use-figures';
import { type Column, DataTable } from '../../ui/table/data-table';
import { causesFor } from './causes';
import { CausesList } from './causes-list';
import { NamedRow, SideOf } from './named-row';
import { SmallLine } from './small-line';

const TERMS = ['target', 'baseline', 'method'] as const;

/** What is to be reached, from where it is counted, and how. */
export function TargetsPanel({ indicators }: { readonly indicators: readonly IndicatorChange[] }) {
  const { say } = useWords();
  const side = (stand: IndicatorStand | null) => <SideOf side={stand}>{(told) => <Target stand={told} />}</SideOf>;
  const columns: readonly [Column<IndicatorChange>, ...Column<IndicatorChange>[]] = [
    { key: 'name', head: say('compare.indicator'), cell: (row) => <NamedRow {...row} /> },
    { key: 'before', head: say('compare.before'), cell: ({ before }) => side(before) },
    { key: 'after', head: say('compare.after'), cell: ({ after }) => side(after) },
    { key: 'why', head: say('compare.why'), cell: (row) => <CausesList causes={causesFor(row, TERMS)} /> },
  ];
  return (
    <Panel title={say('compare.targets')} flush>
      <DataTable caption={say('compare.targets')} columns={columns} rows={indicators} keyOf={({ code }) => code} />
    </Panel>
  );
}

function Target({ stand: { target, baseline } }: { readonly stand: IndicatorStand }) {
  const { say, day } = useWords();
  const { exact } = useFigures();
  const dayOf = (on: string): string => day(parseLocalDate(on));
  const targetText = useTargetText();
  const milestones = target?.milestones ?? [];
  return (
    <>
      {target ? targetText(target) : say('compare.noTarget')}
      <SmallLine
        parts={[
          ...(baseline ? [say('compare.baseline', { value: exact(baseline.value), day: dayOf(baseline.on) })] : []),
          ...milestones.map(({ value, on }) => say('compare.milestone', { value: exact(value), day: dayOf(on) })),
        ]}
      />
    </>
  );
}

/** “5 by 31 Dec 2026”, a band, a step, or the day alone. */
function useTargetText(): (target: NonNullable<IndicatorStand['target']>) => string {
  const { say, day } = useWords();
  const { exact } = useFigures();
  return ({ value, low, high, step, onDay }) => {
    const by = day(parseLocalDate(onDay));
    if (value !== null) return say('compare.target', { value: exact(value), day: by });
    if (low !== null && high !== null)
      return say('compare.target', { value: say('values.range', { low: exact(low), high: exact(high) }), day: by });
    return step === null ? say('compare.targetDay', { day: by }) : say('compare.target', { value: step, day: by });
  };
}
