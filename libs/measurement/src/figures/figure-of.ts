import {
  type AcceptedValue,
  addDays,
  calendarPeriod,
  compareDays,
  type DatedValue,
  dayOf,
  definitionOf,
  GENEVA,
  type IndicatorSheet,
  type LocalDate,
  occasionPeriods,
  type Period,
  periodsOfSpan,
  type RatedSheet,
  type RatingInput,
  RULE_VERSION_1,
  rate,
  targetInForce,
} from '@resolute/domain';
import { milestonesOf, targetOf, type Wanted } from '../targets/check-targets';
import type { IndicatorFigure, Provenance } from './indicator-figure';

/** An indicator as its row says it. Decimals are text, days `YYYY-MM-DD`. */
export interface IndicatorRow extends RatedSheet, Pick<IndicatorSheet, 'title' | 'measure' | 'frequency' | 'series'> {
  readonly id: string;
  readonly code: string;
  readonly isSample: boolean;
  /** In the order in which they were set; so are the targets. */
  readonly baselines: readonly { readonly value: string; readonly on: LocalDate; readonly from: LocalDate }[];
  readonly targets: readonly (Wanted & { readonly from: LocalDate; readonly until?: LocalDate })[];
  readonly actuals: readonly (Provenance & { readonly period: string; readonly value: string })[];
  /** The meetings of its series, when values are reported for meetings. */
  readonly occasions: readonly Period[];
}

/**
 * What an indicator says at a moment: its definition with the target in force on that day in Geneva, the periods that have a
 * value, and the rating that follows.
 */
export function figureOf(row: IndicatorRow, at: Date): IndicatorFigure {
  const { id, code, title, measure, isSample, baselines, targets, actuals } = row;
  const day = dayOf(at, GENEVA);
  const [target, baseline] = [targetInForce(targets, day), targetInForce(baselines, day)];
  const input: RatingInput = {
    ...definitionOf(row),
    ...(baseline && { baseline: { value: baseline.value, on: baseline.on } }),
    ...(target && { target: targetOf(target), ...withMilestones(target) }),
    settings: RULE_VERSION_1,
    periods: periodsOf(row, { baseline, target }),
    values: Object.fromEntries(
      actuals.map(({ period, value }): [string, AcceptedValue] => [period, { kind: 'number', value }]),
    ),
    at: { moment: at.toISOString() },
  };
  const provenance = Object.fromEntries(actuals.map((actual) => [actual.period, provenanceOf(actual)]));
  return { id, code, title, unit: measure, isSample, input, result: rate(input), provenance };
}

/** Left out where there are none, as a snapshot without them says the same in fewer words. */
function withMilestones(target: Wanted): Pick<RatingInput, 'milestones'> {
  const milestones = milestonesOf(target);
  return milestones.length > 0 ? { milestones } : {};
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
interface InForce {
  readonly baseline?: DatedValue;
  readonly target?: Wanted;
}

function periodsOf(row: IndicatorRow, { baseline, target }: InForce): Period[] {
  const { targets, actuals } = row;
  const first = baseline ? addDays(baseline.on, 1) : targets[0]?.from;
  const expected = first && target ? expectedPeriods(row, first, target.onDay as LocalDate) : [];
  const all = new Map(
    [...expected, ...actuals.map(({ period }) => reported(row, period))].map((each) => [each.id, each]),
  );
  return [...all.values()].sort((one, other) => compareDays(one.to, other.to));
}

const expectedPeriods = ({ frequency, occasions }: IndicatorRow, from: LocalDate, to: LocalDate): Period[] =>
  frequency
    ? periodsOfSpan({ from, to }, frequency)
    : occasionPeriods(occasions).filter((meeting) => from <= meeting.from && meeting.to <= to);

function reported({ occasions }: IndicatorRow, period: string): Period {
  const found = calendarPeriod(period) ?? occasions.find(({ id }) => id === period);
  if (!found) throw new Error(`${period} is no period`);
  return found;
}
