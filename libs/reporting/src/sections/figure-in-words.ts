import {
  type ArithmeticFrame,
  arithmeticOf,
  comparisonOf,
  type Derivation,
  type DerivationStep,
  dayOf,
  derivationOf,
  type Flag,
  GENEVA,
  type Rated,
} from '@resolute/domain';
import type { IndicatorFigure } from '@resolute/measurement';
import type { ReportWord } from '../text/report-words';
import type { Telling } from '../text/telling';
import { pacePercent } from './figure-cells';
import { countedPeriods } from './figure-path';
import { shortfallText, toleranceText } from './shortfall-text';
import { valueText } from './value-text';

/** Of more values than these the first ones and the last stand for all: the workbook names each. */
const MOST_VALUES = 6;

/**
 * How a rating came about: the derivation that the screen shows line by line, in one short line. What is no arithmetic is left out,
 * as it stands in the table above.
 */
export function explanationOf(figure: IndicatorFigure, telling: Telling): string {
  const { input, result } = figure;
  const { say } = telling;
  if (result.kind === 'not-rated') return say('explainNotRated', { reason: say(result.reason) });
  const { steps, verdict } = derivationOf(input, result);
  const told = steps.map((step) => stepText({ step, figure, rated: result, verdict }, telling));
  return [...told, decidedBy(verdict, figure, result, telling), ...knownBeside(result, telling), hands(figure, telling)]
    .filter(Boolean)
    .join(' ');
}

interface ToldStep {
  readonly step: DerivationStep;
  readonly figure: IndicatorFigure;
  readonly rated: Rated;
  readonly verdict: Derivation['verdict'];
}

function stepText({ step, figure, rated, verdict }: ToldStep, telling: Telling): string {
  const { say, figure: printed, day } = telling;
  const frame: ArithmeticFrame = { kind: figure.input.kind, due: rated.due, printed, most: MOST_VALUES };
  const arithmetic = arithmeticOf(step, frame);
  const result = printed(step.result);
  const isPlain = arithmetic === result;
  switch (step.symbol) {
    case 'A':
      return isPlain ? '' : say('stepActual', { arithmetic, result });
    case 'X':
      return isPlain ? '' : say('stepExpected', { arithmetic, result, day: day(rated.due) });
    case 'q':
      return say('stepPace', { arithmetic, result: pacePercent(rated, telling) ?? result });
    case 's':
      return thresholdText(step, frame, verdict, telling);
    case 'p':
      // Its figure stands in the table, and it is found as the pace is, with the target in the place of what was expected.
      return '';
  }
}

/** What is missing is never less than 0: what is better than its threshold keeps it. */
function thresholdText(
  step: DerivationStep,
  frame: ArithmeticFrame,
  verdict: Derivation['verdict'],
  telling: Telling,
): string {
  const { say } = telling;
  const result = shortfallText(step, verdict, telling);
  if (result === undefined || verdict.by !== 'shortfall')
    return say('stepKept', { comparison: comparisonOf(step, frame) });
  const tolerance = toleranceText(step, verdict, telling);
  return say('stepShortfall', { arithmetic: arithmeticOf(step, frame), result, tolerance });
}

/** A yes, a step or a judgement is no number, and decides as it is. */
function decidedBy(verdict: Derivation['verdict'], { input }: IndicatorFigure, rated: Rated, telling: Telling): string {
  const value = verdict.by === 'decision' ? valueText(input.values[rated.periodId], telling) : undefined;
  return value === undefined ? '' : telling.say('decided', { value });
}

/** The exceeded has a mark of its own, beside the figures. */
const FLAG_WORDS: Readonly<Record<Exclude<Flag, 'exceeded'>, ReportWord>> = {
  regression: 'flagRegression',
  incomplete: 'flagIncomplete',
  'no-baseline': 'flagNoBaseline',
  judged: 'flagJudged',
};

/** What a reader must know beside the colour; of a flow, how many of its periods are in it. */
function knownBeside({ flags, periods }: Rated, { say, count }: Telling): string[] {
  return flags.flatMap((flag) => {
    if (flag === 'exceeded') return [];
    if (flag !== 'incomplete' || !periods || periods.counted === periods.due) return [say(FLAG_WORDS[flag])];
    return [say('periodsCounted', { counted: count(periods.counted), due: count(periods.due) })];
  });
}

/** Through whose hands the values went, and when the last of them was accepted. */
function hands(figure: IndicatorFigure, { say, day }: Telling): string {
  const parts = countedPeriods(figure).flatMap(({ id }) => figure.provenance[id]?.parts ?? []);
  const last = parts
    .map(({ acceptedAt }) => acceptedAt)
    .toSorted()
    .at(-1);
  return last === undefined ? '' : say('hands', { day: day(dayOf(new Date(last), GENEVA)) });
}
