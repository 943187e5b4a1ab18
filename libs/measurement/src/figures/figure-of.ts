import {
  type AcceptedValue,
  addDays,
  calendarPeriod,
  compareDays,
  dayOf,
  type Frequency,
  GENEVA,
  type IndicatorKind,
  type LocalDate,
  type Period,
  periodsOfSpan,
  type RatingInput,
  RULE_VERSION_1,
  rate,
  type TimeAggregation,
  type Translations,
  targetInForce,
} from '@resolute/domain';
import type { IndicatorFigure, Provenance } from './indicator-figure';

/** An indicator as its row says it. Decimals are text, days `YYYY-MM-DD`. */
export interface IndicatorRow {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  readonly measure: Translations;
  readonly isSample: boolean;
  readonly kind: IndicatorKind;
  readonly aggregation: TimeAggregation;
  readonly frequency: Frequency;
  readonly tolerance: string;
  readonly absoluteTolerance: string | null;
  readonly lagDays: number;
  readonly graceDays: number;
  readonly baseline: { readonly value: string; readonly on: LocalDate } | null;
  /** In the order in which they were decided. */
  readonly targets: readonly { readonly value: string; readonly on: LocalDate; readonly from: LocalDate }[];
  readonly actuals: readonly (Provenance & { readonly period: string; readonly value: string })[];
}

/**
 * What an indicator says at a moment: its definition with the target in force on that day in Geneva, the periods that have a
 * value, and the rating that follows.
 */
export function figureOf(row: IndicatorRow, at: Date): IndicatorFigure {
  const { id, code, title, measure, isSample, baseline, targets, actuals } = row;
  const target = targetInForce(targets, dayOf(at, GENEVA));
  const input: RatingInput = {
    kind: row.kind,
    aggregation: row.aggregation,
    tolerance: row.tolerance,
    ...(row.absoluteTolerance !== null && { absoluteTolerance: row.absoluteTolerance }),
    ...(baseline && { baseline }),
    ...(target && { target: { value: target.value, on: target.on } }),
    lagDays: row.lagDays,
    graceDays: row.graceDays,
    settings: RULE_VERSION_1,
    periods: periodsOf(row, target?.on),
    values: Object.fromEntries(
      actuals.map(({ period, value }): [string, AcceptedValue] => [period, { kind: 'number', value }]),
    ),
    at: { moment: at.toISOString() },
  };
  const provenance = Object.fromEntries(actuals.map((actual) => [actual.period, provenanceOf(actual)]));
  return { id, code, title, unit: measure, isSample, input, result: rate(input), provenance };
}

const provenanceOf = (actual: Provenance): Provenance => ({
  actualId: actual.actualId,
  revision: actual.revision,
  isEstimate: actual.isEstimate,
  authorId: actual.authorId,
  verifierId: actual.verifierId,
  acceptorId: actual.acceptorId,
  acceptedAt: actual.acceptedAt,
});

/**
 * The periods between the baseline (without one, the first day of the target) and the day of the target, so that one without
 * a value is seen to be missing; and those that have a value, wherever they lie.
 */
function periodsOf({ baseline, targets, frequency, actuals }: IndicatorRow, last: LocalDate | undefined): Period[] {
  const first = baseline ? addDays(baseline.on, 1) : targets[0]?.from;
  const expected = first && last ? periodsOfSpan({ from: first, to: last }, frequency) : [];
  const reported = actuals.map(({ period }) => {
    const found = calendarPeriod(period);
    if (!found) throw new Error(`${period} is no calendar period`);
    return found;
  });
  const all = new Map([...expected, ...reported].map((period) => [period.id, period]));
  return [...all.values()].sort((one, other) => compareDays(one.to, other.to));
}
