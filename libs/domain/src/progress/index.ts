export {
  INDICATOR_KINDS,
  type IndicatorKind,
  isFlow,
  isPooled,
  TIME_AGGREGATIONS,
  type TimeAggregation,
} from './indicator-kind';
