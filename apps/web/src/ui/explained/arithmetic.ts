import {
  compare,
  type DerivationStep,
  type DerivationTerm,
  daysBetween,
  type Formula,
  type IndicatorKind,
  type LocalDate,
  parseDecimal,
  type TermName,
} from '@resolute/domain';

/** What the numbers of a line are held against beside its terms. */
export interface ArithmeticFrame {
  readonly kind: IndicatorKind;
  /** The day that is rated; undefined where nothing is. */
  readonly due?: LocalDate;
  /** A number as the reader reads it. */
  readonly printed: (decimal: string) => string;
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

const joined = (parts: readonly string[]): string => parts.join(' + ');
const grouped = (parts: readonly string[]): string => (parts.length > 1 ? `(${joined(parts)})` : joined(parts));
const same = ({ terms, printed }: Line): string => printed(terms[0]?.value ?? '1');
const share = ({ of }: Line): string => `${of('A')} ÷ ${of('T', 'X')}`;

const FORMS: Readonly<Record<Formula, (line: Line) => string>> = {
  'latest-value': ratioOrNumber,
  'sum-of-values': ({ all }) => joined(all('value')),
  'mean-of-values': ({ all }) => `${grouped(all('value'))} ÷ ${all('value').length}`,
  'pooled-ratio': ratioOrNumber,
  'weights-of-stages': ({ all }) => joined(all('weight')) || '0',
  target: same,
  milestone: same,
  'line-by-days': lineByDays,
  'share-of-target': ({ of }) => `${of('T')} × ${of('counted')} ÷ ${of('all')}`,
  'share-of-milestone': ({ of }) => `${of('from')} × ${of('counted')} ÷ ${of('all')}`,
  threshold: same,
  'weights-due': ({ all }) => joined(all('weight')) || '0',
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

function ratioOrNumber({ all }: Line): string {
  const [numerators, denominators] = [all('numerator'), all('denominator')];
  if (denominators.length === 0) return joined(all('value'));
  return `${grouped(numerators)} ÷ ${grouped(denominators)}`;
}

/** Against "at least" the shortfall is what lacks, against "at most" what is too much. */
function missing({ of, kind }: Line): string {
  const [A, X] = [of('A'), of('X') || '0'];
  return kind === 'at-most' ? `${A} ${MINUS} ${X}` : `${X} ${MINUS} ${A}`;
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
