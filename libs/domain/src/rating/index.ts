export { checkDefinition } from './check-definition';
export { paceText, percentText, percentUnderRule } from './display';
export { MARKS, type Mark, markOf, markOfRated } from './mark';
export { checkOverride, type OverriddenRating, type Override, overridden } from './override';
export { rate } from './rate';
export {
  FLAGS,
  type Flag,
  NOT_RATED_REASONS,
  type NotRatedReason,
  RATINGS,
  type Rating,
  RULE_VERSION_1,
  type RuleSettings,
} from './rating';
export type {
  AcceptedValue,
  DatedValue,
  IndicatorDefinition,
  NotRated,
  Period,
  Rated,
  RatingInput,
  RatingResult,
  Stage,
  Target,
} from './rating-input';
export { type SpannedTarget, type SpanOf, spanStart } from './span-start';
export { type EffectiveDated, targetInForce } from './target-in-force';
export { TARGET_NEEDS } from './target-needs';
export { targetsBefore } from './targets-before';
