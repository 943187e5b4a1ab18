import type { CauseFound, IndicatorChange } from '../../api/comparisons';

type Aspect = IndicatorChange['changes'][number]['aspect'];

/** Why some aspects of an indicator changed, each cause once with all its periods; all its causes where it stands on one side alone. */
export function causesFor({ changes, causes }: IndicatorChange, aspects: readonly Aspect[]): CauseFound[] {
  if (changes.length === 0) return [...causes];
  const wanted = changes.filter(({ aspect }) => aspects.includes(aspect)).flatMap((change) => change.causes);
  const periods = new Map<CauseFound['cause'], Set<string>>();
  for (const each of wanted) periods.set(each.cause, new Set([...(periods.get(each.cause) ?? []), ...each.periods]));
  return [...periods].map(([cause, found]) => ({ cause, periods: [...found].toSorted() }));
}
