import type { Exact } from '../kernel/decimal';
import type { NotRatedReason, RuleSettings } from '../rating/rating';
import type { Rated } from '../rating/rating-input';
import { type Coverage, isCovered } from './coverage';
import { paceOperand, progressOperand } from './operands';
import { ratingOfMean } from './rating-of-mean';
import type { NotRolledUp, PartTerms, RolledUp, RollUpPart, RollUpResult } from './roll-up.types';
import { meanText, NOTHING, withPart } from './weighted-mean';
import { weighing } from './weights';

type RatedPart = PartTerms & { readonly result: Rated | RolledUp };

/**
 * What the parts make of their parent: achievement is the mean of their progress, the colour follows from the mean of their
 * pace. Parts with pace 1.2, 0.9 and 0.5 enter as 1, 0.9 and 0.5: mean 0.8, at risk. The order of the parts does not matter.
 */
export function rollUp(parts: readonly RollUpPart[], settings: RuleSettings): RollUpResult {
  const counted = parts.filter(doesCount);
  const rated = counted.filter(isRated);
  const coverage: Coverage = { rated: rated.length, counted: counted.length };
  const notRated = (reason: NotRatedReason): NotRolledUp => ({
    kind: 'not-rated',
    reason,
    coverage,
    ruleVersion: settings.version,
  });
  if (counted.length === 0) return notRated(reasonOfNone(parts));
  if (!isCovered(coverage, settings)) return notRated('low-coverage');
  return ratedBy(rated, weighing(parts), { coverage, settings }) ?? notRated('no-data');
}

/** Without a rating for one of these reasons a part does not count as missing either: nothing is expected of it. */
export const UNCOUNTED_REASONS: readonly NotRatedReason[] = ['not-due', 'not-applicable'];

/** A part that is retired, not due or not applicable says nothing, not even that something is missing. */
export const doesCount = ({ counts, result }: Pick<RollUpPart, 'counts' | 'result'>): boolean =>
  counts && !(result.kind === 'not-rated' && UNCOUNTED_REASONS.includes(result.reason));

const isRated = (part: RollUpPart): part is RollUpPart & RatedPart => part.result.kind === 'rated';

/** Why nothing counts. A parent without any part has a gap, and counts as such one level up; the others do not. */
function reasonOfNone(parts: readonly RollUpPart[]): NotRatedReason {
  if (parts.length === 0) return 'no-data';
  const isAwaited = parts.some(({ counts, result }) => counts && 'reason' in result && result.reason === 'not-due');
  return isAwaited ? 'not-due' : 'not-applicable';
}

/** Undefined when every rated part weighs nothing. */
function ratedBy(
  rated: readonly RatedPart[],
  weightOf: (part: PartTerms) => Exact,
  { coverage, settings }: { readonly coverage: Coverage; readonly settings: RuleSettings },
): RolledUp | undefined {
  let [pace, progress] = [NOTHING, NOTHING];
  for (const part of rated) {
    const weight = weightOf(part);
    pace = withPart(pace, weight, paceOperand(part.result));
    const operand = progressOperand(part.result);
    if (operand !== undefined) progress = withPart(progress, weight, operand);
  }
  const mean = meanText(pace);
  if (mean === undefined) return undefined;
  const byMean = ratingOfMean(pace, settings);
  const heldByCritical = byMean === 'on-track' && rated.some(holdsBack);
  const achievement = meanText(progress);
  return {
    kind: 'rated',
    rating: heldByCritical ? 'at-risk' : byMean,
    ...(achievement === undefined ? {} : { achievement }),
    pace: mean,
    heldByCritical,
    coverage,
    ruleVersion: settings.version,
  };
}

const holdsBack = ({ critical, result }: RatedPart): boolean => critical === true && result.rating === 'off-track';
