import { isFlow } from '../progress/indicator-kind';
import { isAnyStageDue } from '../progress/milestone-list';
import type { Evaluated } from '../progress/position-of';
import { isCovered } from '../rollup/coverage';
import { latestDue } from './due';
import { partCoverage } from './part-coverage';
import type { NotRatedReason } from './rating';
import type { AcceptedValue, Period, RatingInput, Target } from './rating-input';
import { TARGET_NEEDS } from './target-needs';

/**
 * The gates before a rating, in the order of the rule: the first that is closed is the reason why there is none. Whether
 * values can be compared at all is also found on the way to the position; a closed gate of that sort comes last as well.
 * No target and no data: `no-target`.
 */
export function passGates(input: RatingInput): Evaluated | NotRatedReason {
  const period = latestDue(input);
  const value = period && input.values[period.id];
  const { target } = input;
  if (isExempt(input, value)) return 'not-applicable';
  if (!target || !suits(target, input)) return 'no-target';
  if (!period || isAwaited(input, { period, value, target })) return 'not-due';
  if (!value || isUnexplained(value)) return 'no-data';
  return weakness(input, period) ?? { period, value, target };
}

/** Why a value that is there cannot carry a rating. */
function weakness(input: RatingInput, period: Period): NotRatedReason | undefined {
  if (input.comparable === false) return 'not-comparable';
  return hasEnoughParts(input, period) ? undefined : 'low-coverage';
}

/** An indicator that several units report is a parent of their parts. */
const hasEnoughParts = (input: RatingInput, period: Period): boolean =>
  input.coverage === undefined || isCovered(partCoverage(input, period), input.settings);

const isExempt = ({ notApplicable }: RatingInput, value: AcceptedValue | undefined): boolean =>
  notApplicable !== undefined || value?.kind === 'not-applicable';

/** A target that does not say what its kind needs is none. */
const suits = (target: Target, { kind, stages = [] }: RatingInput): boolean =>
  TARGET_NEEDS[kind] in target && (kind !== 'milestone-list' || stages.length > 0);

/** A level that starts from its baseline on d or later has no way behind it yet; a milestone says what is expected anyway. */
function startsLater({ kind, aggregation, baseline, milestones = [] }: RatingInput, period: Period): boolean {
  if (isFlow(aggregation) || (kind !== 'increase' && kind !== 'decrease')) return false;
  return baseline !== undefined && milestones.length === 0 && baseline.on >= period.to;
}

/** A list of which no stage is due, or a yes that may still come until the day of the target. */
function isAwaited(input: RatingInput, { period, value, target }: Partial<Evaluated>): boolean {
  if (!period || !target || startsLater(input, period)) return true;
  if (input.kind === 'milestone-list') return !isAnyStageDue(input.stages ?? [], period.to);
  return input.kind === 'yes-no' && period.to < target.on && !isYes(value);
}

const isYes = (value: AcceptedValue | undefined): boolean => value?.kind === 'yes-no' && value.value;

/** A judgement without its narrative is not one. */
const isUnexplained = (value: AcceptedValue): boolean => value.kind === 'judgement' && value.narrative.trim() === '';
