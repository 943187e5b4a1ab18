import { type ChangeCause, canonicalJson } from '@resolute/domain';
import type { GlanceContent } from '../sections/section-contents';
import type { IndicatorChange, Sides, TallyChange } from './comparison.view';

/** How many indicators there are of each rating, where both reports tell that and not the same; it follows from these. */
export function comparedTally(
  { before, after }: Sides<GlanceContent | undefined>,
  indicators: readonly IndicatorChange[],
): TallyChange | null {
  if (!before || !after || canonicalJson(before.tally) === canonicalJson(after.tally)) return null;
  return { before: before.tally, after: after.tally, causes: causesOf(indicators) };
}

const causesOf = (indicators: readonly IndicatorChange[]): ChangeCause[] => [
  ...new Set(indicators.flatMap(ratingCauses)),
];

/** One that is in the plan of one report alone is counted there alone. */
const ratingCauses = ({ changes, causes, before, after }: IndicatorChange): ChangeCause[] =>
  (before && after ? changes.filter(({ aspect }) => aspect === 'rating').flatMap((each) => each.causes) : causes).map(
    ({ cause }) => cause,
  );
