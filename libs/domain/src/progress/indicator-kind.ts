/** What a good value looks like: growth or decline towards a target, a test against a threshold, or something that is not a number. */
export const INDICATOR_KINDS = [
  'increase',
  'decrease',
  'at-least',
  'at-most',
  'within',
  'parity',
  'milestone-list',
  'yes-no',
  'ordinal',
  'qualitative',
] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** How the values of several periods become one: `sum` makes a flow, each of the others a level. */
export const TIME_AGGREGATIONS = ['point', 'cumulative', 'average', 'ratio', 'sum'] as const;
export type TimeAggregation = (typeof TIME_AGGREGATIONS)[number];

/** Flows add up over the periods of a span; a level is a state at the end of a period. */
export const isFlow = (aggregation: TimeAggregation): boolean => aggregation === 'sum';

/** Whether the values of several periods make one number; a point and a running count look at the latest value alone. */
export const isPooled = (aggregation: TimeAggregation): boolean =>
  aggregation !== 'point' && aggregation !== 'cumulative';
