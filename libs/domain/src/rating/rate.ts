import { decimalText, quotientText } from '../kernel/decimal';
import type { Position } from '../progress/position';
import { positionOf } from '../progress/position-of';
import { colourOf } from './colour';
import { isExceeded } from './exceeded';
import { passGates } from './gates';
import { partCoverage } from './part-coverage';
import { FLAGS, type Flag, type NotRatedReason, type Rating } from './rating';
import type { NotRated, Period, Rated, RatingInput, RatingResult } from './rating-input';
import { type Thresholds, thresholdsOf } from './thresholds';

/**
 * The rating of one indicator at one moment, by the rating rule: the gates, the position, the colour. The same input always
 * gives the same answer, to the last digit. A flow of 342 a year with 80 after Q1: green, pace 0.93567251461988304094.
 */
export function rate(input: RatingInput): RatingResult {
  const passed = passGates(input);
  if (typeof passed === 'string') return notRated(input, passed);
  const found = positionOf(input, passed);
  if (!found) return notRated(input, 'not-comparable');
  const { position, periods } = found;
  const thresholds = thresholdsOf(input.settings);
  const rating = colourOf(position, thresholds);
  const result: Mutable<Rated> = {
    kind: 'rated',
    rating,
    flags: flagsOf(position, { rating, isPartial: isPartial(input, passed.period) }, thresholds),
    ruleVersion: input.settings.version,
    periodId: passed.period.id,
    due: passed.period.to,
  };
  writeFigures(position, result);
  if (periods) result.periods = periods;
  return result;
}

/** A unit whose part is missing makes the figure as incomplete as a period without data does. */
function isPartial(input: RatingInput, period: Period): boolean {
  if (input.coverage === undefined) return false;
  const { rated, counted } = partCoverage(input, period);
  return rated < counted;
}

function flagsOf(
  position: Position,
  { rating, isPartial }: { readonly rating: Rating; readonly isPartial: boolean },
  thresholds: Thresholds,
): readonly Flag[] {
  if (isPartial) {
    const known = new Set<Flag>([...position.flags, 'incomplete']);
    if (isExceeded(position, rating, thresholds)) known.add('exceeded');
    return FLAGS.filter((flag) => known.has(flag));
  }
  return isExceeded(position, rating, thresholds) ? ['exceeded', ...position.flags] : position.flags;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const notRated = ({ settings }: RatingInput, reason: NotRatedReason): NotRated => ({
  kind: 'not-rated',
  reason,
  ruleVersion: settings.version,
});

/** The figures as text; one that the position does not have is absent, never 0. Written in place: a spread costs a fifth more. */
function writeFigures(position: Position, result: Mutable<Rated>): void {
  if (position.kind === 'decided') return;
  const { actual, expected, progress } = position;
  result.actual = decimalText(actual);
  if (expected) result.expected = decimalText(expected);
  if (progress) result.progress = quotientText(progress);
  if (position.kind === 'pace') result.pace = quotientText(position.pace);
  else result.shortfall = quotientText(position.shortfall);
}
