export { acceptedValue, type EnteredValue } from './accepted-value';
export { checkSheet, definitionOf, type RatedSheet } from './check-sheet';
export { CONTENT_KNOWN, type ContentKnown } from './content-known';
export {
  type ExpectedPeriod,
  expectedPeriods,
  expectedVersion,
  type Reportable,
  type ReportingDays,
  reportsOn,
  type Schedule,
  type ScheduledVersion,
} from './expected-periods';
export {
  type IndicatorSheet,
  PART_AGGREGATIONS,
  type PartAggregation,
  type SheetBreakdown,
  type SheetStage,
  type SheetStep,
} from './indicator-sheet';
export { numberOf } from './number-of';
export { endsEverOpenOn, openPeriods } from './open-periods';
