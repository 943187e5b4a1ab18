import {
  type AcceptedValue,
  acceptedValue,
  type Coverage,
  compareDays,
  type DatedValue,
  definitionOf,
  type EnteredValue,
  groupedBy,
  type IndicatorSheet,
  isFlow,
  isPooled,
  type LocalDate,
  occasionPeriods,
  type PartValue,
  type Period,
  periodsOfSpan,
  type RatedSheet,
  type RatingInput,
  type ReportingDays,
  RULE_VERSION_1,
  rate,
  reportsOn,
  spanStart,
  targetInForce,
  totalOfParts,
} from '@resolute/domain';
import { type MeetingDays, periodOf } from '../actuals/period-of';
import { milestonesOf, targetOf, type Wanted } from '../targets/check-targets';
import { earlierTargets } from './earlier-targets';
import type { IndicatorFigure, PartFigure, PeriodFigure, Provenance } from './indicator-figure';

/** An accepted value as its row says it; the narrative in all its languages at once. */
type ActualRow = Provenance &
  EnteredValue & {
    readonly period: string;
    readonly meeting: MeetingDays | null;
  };

/** An indicator as its row says it. Decimals are text, days `YYYY-MM-DD`. */
export interface IndicatorRow
  extends RatedSheet,
    Pick<IndicatorSheet, 'title' | 'measure' | 'frequency' | 'series' | 'partAggregation'> {
  readonly id: string;
  readonly versionId: string;
  readonly code: string;
  readonly isSample: boolean;
  /** In the order in which they were set; so are the targets. */
  readonly baselines: readonly { readonly value: string; readonly on: LocalDate; readonly from: LocalDate }[];
  readonly targets: readonly (Wanted & { readonly from: LocalDate; readonly until?: LocalDate })[];
  readonly parts: readonly (ReportingDays & { readonly id: string })[];
  readonly actuals: readonly ActualRow[];
  /** The meetings of its series, when values are reported for meetings. */
  readonly occasions: readonly Period[];
  /** The first day of its version, when values before it cannot be compared with those after. */
  readonly breaksOn: LocalDate | null;
}

/** The day that decides which target holds, and the moment at which a due day has passed or not. */
export interface FigureTime {
  readonly day: LocalDate;
  readonly moment: Date;
}

/**
 * What an indicator says at a moment: its definition with the target in force on a day, the periods that have a value, made of
 * the parts of its reporting units, and the rating that follows.
 */
export function figureOf(row: IndicatorRow, { day, moment }: FigureTime): IndicatorFigure {
  const { id, versionId, code, title, measure, isSample, baselines, targets } = row;
  const [target, baseline] = [targetInForce(targets, day), targetInForce(baselines, day)];
  const periods = periodsOf(row, { baseline, target });
  const byPeriod = groupedBy(row.actuals, ({ period }) => period);
  const reported = periods.flatMap((period) => reportedIn(row, period, byPeriod.get(period.id) ?? []));
  const input: RatingInput = {
    ...definitionOf(row),
    ...(baseline && { baseline: { value: baseline.value, on: baseline.on } }),
    ...(target && { target: targetOf(target), ...withMilestones(target) }),
    settings: RULE_VERSION_1,
    periods,
    values: Object.fromEntries(reported.flatMap(({ period, value }) => (value ? [[period.id, value]] : []))),
    ...coverageOf(row, reported),
    ...(isBroken(row, periods) && { comparable: false }),
    at: { moment: moment.toISOString() },
  };
  const provenance = Object.fromEntries(
    reported.filter(({ figure }) => figure.parts.length > 0).map(({ period, figure }) => [period.id, figure]),
  );
  const earlier = target ? earlierTargets(targets, target) : [];
  const figure = { id, versionId, code, title, unit: measure, isSample, input, result: rate(input), provenance };
  return earlier.length > 0 ? { ...figure, earlierTargets: earlier } : figure;
}

interface Reported {
  readonly period: Period;
  readonly value: AcceptedValue | undefined;
  readonly coverage: Coverage;
  readonly figure: PeriodFigure;
}

/** What the units reported for a period; nothing when no unit reports then and none has. */
function reportedIn(
  { kind, partAggregation, parts }: IndicatorRow,
  period: Period,
  found: IndicatorRow['actuals'],
): Reported[] {
  const known = found.map((actual): PartFigure => {
    const value = acceptedValue(kind, actual);
    return { ...provenanceOf(actual), ...(value && { value }) };
  });
  const missingPartIds = parts
    .filter((part) => reportsOn(part, period.to) && !found.some(({ partId }) => partId === part.id))
    .map(({ id }) => id);
  if (known.length + missingPartIds.length === 0) return [];
  const isEstimate = known.some((part) => part.isEstimate);
  const missing = missingPartIds.map((): PartValue => undefined);
  const { value, coverage } = totalOfParts(partAggregation, [...known.map((part) => part.value), ...missing]);
  return [{ period, value, coverage, figure: { isEstimate, parts: known, missingPartIds } }];
}

/** Of one unit alone nothing can be partly there; and a period that nobody reported for is missing as a whole, not in part. */
function coverageOf({ partAggregation }: IndicatorRow, reported: readonly Reported[]): Pick<RatingInput, 'coverage'> {
  if (partAggregation === 'single') return {};
  const known = reported.filter(({ coverage }) => coverage.rated > 0);
  return { coverage: Object.fromEntries(known.map(({ period, coverage }) => [period.id, coverage])) };
}

/** The method changed within the span, and nobody said how the values before and after it compare. */
const isBroken = ({ breaksOn }: IndicatorRow, periods: readonly Period[]): boolean =>
  breaksOn !== null && periods.some(({ to }) => to < breaksOn);

/** Left out where there are none, as a snapshot without them says the same in fewer words. */
function withMilestones(target: Wanted): Pick<RatingInput, 'milestones'> {
  const milestones = milestonesOf(target);
  return milestones.length > 0 ? { milestones } : {};
}

const provenanceOf = (actual: Provenance): Provenance => ({
  actualId: actual.actualId,
  partId: actual.partId,
  revision: actual.revision,
  isEstimate: actual.isEstimate,
  authorId: actual.authorId,
  verifierId: actual.verifierId,
  acceptorId: actual.acceptorId,
  acceptedAt: actual.acceptedAt,
});

interface InForce {
  readonly baseline?: DatedValue;
  readonly target?: Wanted;
}

/**
 * The periods of the span of the target, so that one without a value is seen to be missing. What is pooled over time counts
 * these alone: last year's sessions are no part of this year's, though a share goes on after the day of its target. A level looks
 * at its latest value, wherever that lies.
 */
function periodsOf(row: IndicatorRow, { baseline, target }: InForce): Period[] {
  const { aggregation, targets, actuals } = row;
  const first = target && spanStart({ aggregation, targets, target, baseline });
  const expected = first && target ? expectedPeriods(row, first, target.onDay as LocalDate) : [];
  const known = actuals
    .map(({ period, meeting }) => periodOf(period, meeting))
    .filter(({ from }) => !isPooled(aggregation) || (!isFlow(aggregation) && first !== undefined && first <= from));
  const all = new Map([...expected, ...known].map((each) => [each.id, each]));
  return [...all.values()].sort((one, other) => compareDays(one.to, other.to));
}

const expectedPeriods = ({ frequency, occasions }: IndicatorRow, from: LocalDate, to: LocalDate): Period[] =>
  frequency
    ? periodsOfSpan({ from, to }, frequency)
    : occasionPeriods(occasions).filter((meeting) => from <= meeting.from && meeting.to <= to);
