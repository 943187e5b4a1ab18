export { INDICATOR_KINDS, type IndicatorKind, isFlow, TIME_AGGREGATIONS, type TimeAggregation } from './indicator-kind';
