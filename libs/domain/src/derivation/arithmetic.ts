import { daysBetween } from '../calendar/days-between';
import type { LocalDate } from '../calendar/local-date';
import { compare, parseDecimal } from '../kernel/decimal';
import type { IndicatorKind } from '../progress/indicator-kind';
import type { DerivationStep, DerivationTerm, Formula, TermName } from './derivation.types';

/** What the numbers of a line are held against beside its terms. */
export interface ArithmeticFrame {
  readonly kind: IndicatorKind;
  /** The day that is rated; undefined where nothing is. */
  readonly due?: LocalDate;
  /** A number as the reader reads it. */
  readonly printed: (decimal: string) => string;
  /** Of more values than these the first ones and the last stand for all; without it all are written. */
  readonly most?: number;
}

interface Line extends ArithmeticFrame {
  readonly terms: readonly DerivationTerm[];
  /** The first term of a name, printed; negative ones in brackets. */
  readonly of: (...names: readonly TermName[]) => string;
  readonly all: (name: TermName) => string[];
}

const MINUS = '\u2212';

/**
 * A step as arithmetic with its numbers filled in, without the result: "(56 − 63) ÷ (52 − 63)". It is always laid out from left
 * to right, as mathematics is in every language of the Union.
 */
export function arithmeticOf(
  { formula, terms }: Pick<DerivationStep, 'formula' | 'terms'>,
  frame: ArithmeticFrame,
): string {
  const shown = (decimal: string): string =>
    decimal.startsWith('-') ? `(${frame.printed(decimal)})` : frame.printed(decimal);
  const all = (name: TermName): string[] => terms.filter((term) => term.name === name).map(({ value }) => shown(value));
  const of = (...names: readonly TermName[]): string => names.flatMap(all)[0] ?? '';
  return FORMS[formula]({ ...frame, terms, of, all });
}

/** What A is held against where the threshold is kept: "99.8 ≥ 99.5", of a most "0.4 ≤ 0.5". */
export function comparisonOf(step: Pick<DerivationStep, 'formula' | 'terms'>, frame: ArithmeticFrame): string {
  if (step.formula === 'outside-band') return arithmeticOf(step, frame);
  const numberOf = (name: TermName): string =>
    frame.printed(step.terms.find((term) => term.name === name)?.value ?? '0');
  return `${numberOf('A')} ${isLeast(frame.kind) ? '≥' : '≤'} ${numberOf('X')}`;
}

/** Whether a threshold is met from above: a growth asks for at least it, a decline for at most. */
const isLeast = (kind: IndicatorKind): boolean => kind === 'at-least' || kind === 'increase';

function joined(parts: readonly string[], { most = parts.length }: Pick<Line, 'most'>): string {
  if (parts.length <= most) return parts.join(' + ');
  return [...parts.slice(0, Math.max(1, most - 1)), '…', ...parts.slice(-1)].join(' + ');
}

const grouped = (parts: readonly string[], line: Pick<Line, 'most'>): string =>
  parts.length > 1 ? `(${joined(parts, line)})` : joined(parts, line);
const same = ({ terms, printed }: Line): string => printed(terms[0]?.value ?? '1');
const share = ({ of }: Line): string => `${of('A')} ÷ ${of('T', 'X')}`;

const FORMS: Readonly<Record<Formula, (line: Line) => string>> = {
  'latest-value': ratioOrNumber,
  'sum-of-values': (line) => joined(line.all('value'), line),
  'mean-of-values': (line) => `${grouped(line.all('value'), line)} ÷ ${line.all('value').length}`,
  'pooled-ratio': ratioOrNumber,
  'weights-of-stages': weights,
  target: same,
  milestone: same,
  'line-by-days': lineByDays,
  'share-of-target': ({ of }) => `${of('T')} × ${of('counted')} ÷ ${of('all')}`,
  'share-of-milestone': ({ of }) => `${of('from')} × ${of('counted')} ÷ ${of('all')}`,
  threshold: same,
  'weights-due': weights,
  'way-from-baseline': ({ of }) => {
    const [A, B, end] = [of('A'), of('B'), of('T', 'X')];
    return `(${A} ${MINUS} ${B}) ÷ (${end} ${MINUS} ${B})`;
  },
  share,
  'share-inverted': ({ of }) => `${of('T', 'X')} ÷ ${of('A')}`,
  'as-it-is': same,
  shortfall: (line) => `(${missing(line)}) ÷ |${line.of('X')}|`,
  difference: missing,
  'outside-band': outsideBand,
  'distance-from-one': ({ of }) => `|${of('A')} ${MINUS} 1|`,
};

function ratioOrNumber(line: Line): string {
  const [numerators, denominators] = [line.all('numerator'), line.all('denominator')];
  if (denominators.length === 0) return joined(line.all('value'), line);
  return `${grouped(numerators, line)} ÷ ${grouped(denominators, line)}`;
}

function weights(line: Line): string {
  return joined(line.all('weight'), line) || line.printed('0');
}

/** Against a least the shortfall is what lacks, against a most what is too much. */
function missing({ of, kind, printed }: Line): string {
  const [A, X] = [of('A'), of('X') || printed('0')];
  return isLeast(kind) ? `${X} ${MINUS} ${A}` : `${A} ${MINUS} ${X}`;
}

function lineByDays({ terms, of, due, printed }: Line): string {
  const [from, to] = [terms.find(({ name }) => name === 'from'), terms.find(({ name }) => name === 'to')];
  if (!from?.on || !to?.on || !due) return of('from');
  const [passed, whole] = [daysBetween(from.on, due), daysBetween(from.on, to.on)].map((days) => printed(String(days)));
  return `${of('from')} + (${of('to')} ${MINUS} ${of('from')}) × ${passed} ÷ ${whole}`;
}

function outsideBand({ terms, of }: Line): string {
  const decimalOf = (name: TermName): string => terms.find((term) => term.name === name)?.value ?? '0';
  const [A, low, high] = [decimalOf('A'), decimalOf('lo'), decimalOf('hi')].map(parseDecimal);
  if (!A || !low || !high) return of('A');
  const width = `(${of('hi')} ${MINUS} ${of('lo')})`;
  if (compare(A, low) < 0) return `(${of('lo')} ${MINUS} ${of('A')}) ÷ ${width}`;
  if (compare(A, high) > 0) return `(${of('A')} ${MINUS} ${of('hi')}) ÷ ${width}`;
  return `${of('lo')} ≤ ${of('A')} ≤ ${of('hi')}`;
}
