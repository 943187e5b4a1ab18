import type { LocalDate } from '../calendar/local-date';
import { compare, decimalText, dividedBy, ONE, parseDecimal, plus, ZERO } from '../kernel/decimal';
import type { Rated, RatingInput, RatingResult } from '../rating/rating-input';
import { actualStep } from './actual-step';
import type { Derivation, DerivationStep, DerivationTerm, Formula, TermName, Verdict } from './derivation.types';
import { expectedStep } from './expected-step';
import { leftOutOf } from './left-out';
import { progressFormula, shortfallFormula } from './quotient-formula';

/**
 * How a rating followed from its input, line by line, each with its numbers: A 80 is the sum of 80; X 85.5 is 342 × 1 ÷ 4;
 * q 0.9357 is 80 ÷ 85.5. Takes what `rate(input)` answered, and computes nothing anew but the lines between.
 */
export function derivationOf(input: RatingInput, result: RatingResult): Derivation {
  const leftOut = leftOutOf(input, result);
  if (result.kind === 'not-rated') return { steps: [], leftOut, verdict: { by: 'gate', reason: result.reason } };
  const steps = [actualStep(input, result), expectedStep(input, result), ...quotients(input, result)];
  return { steps: steps.filter((step) => step !== undefined), leftOut, verdict: verdictOf(input, result) };
}

function quotients(input: RatingInput, rated: Rated): DerivationStep[] {
  const { progress, pace, shortfall } = rated;
  return [
    ...(progress === undefined ? [] : [progressStep(input, rated, progress)]),
    ...(pace === undefined ? [] : [paceStep(input, rated, pace)]),
    ...(shortfall === undefined
      ? []
      : [{ symbol: 's' as const, ...shortfallFormula(input, rated), result: shortfall }]),
  ];
}

/** Of a list of stages the weights that were reached are the progress as they are. */
function progressStep(input: RatingInput, rated: Rated, result: string): DerivationStep {
  const [A, { target }] = [term('A', rated.actual), input];
  if (input.kind === 'milestone-list') return { symbol: 'p', formula: 'as-it-is', terms: A, result };
  const T = target && 'value' in target ? term('T', target.value, target.on) : [];
  const formula = progressFormula(input);
  return { symbol: 'p', formula, terms: [...A, ...startOf(input, formula), ...T], result };
}

function paceStep(input: RatingInput, rated: Rated, result: string): DerivationStep {
  const formula = progressFormula(input);
  const terms = [...term('A', rated.actual), ...startOf(input, formula), ...term('X', rated.expected)];
  return { symbol: 'q', formula, terms, result };
}

const term = (name: TermName, value: string | undefined, on?: LocalDate): DerivationTerm[] =>
  value === undefined ? [] : [{ name, value, ...(on && { on }) }];

/** The baseline, where the way is counted from it. */
const startOf = ({ baseline }: RatingInput, formula: Formula): DerivationTerm[] =>
  formula === 'way-from-baseline' ? term('B', baseline?.value, baseline?.on) : [];

function verdictOf(input: RatingInput, { rating, pace, shortfall, expected }: Rated): Verdict {
  const { onTrackFrom, atRiskFrom } = input.settings;
  if (pace !== undefined) return { by: 'pace', rating, onTrackFrom, atRiskFrom };
  if (shortfall === undefined) return { by: 'decision', rating };
  if (input.kind === 'parity') {
    const half = dividedBy(parseDecimal(input.tolerance), plus(ONE, ONE));
    return { by: 'shortfall', rating, green: decimalText(half), amber: input.tolerance };
  }
  const isRelative = expected === undefined || compare(parseDecimal(expected), ZERO) !== 0;
  return {
    by: 'shortfall',
    rating,
    green: '0',
    amber: isRelative ? input.tolerance : (input.absoluteTolerance ?? '0'),
  };
}
