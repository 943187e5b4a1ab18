/**
 * An exact number: the fraction `over / under`, where `under` is above zero. A decimal is one whose `under` is a power of ten.
 *
 * Integers of any size stand behind it instead of decimal.js, for two reasons. A tie at a threshold must be decided on the
 * exact products, and a third of a target has no decimal expansion: fractions keep it, digits do not. And a million ratings
 * have five seconds: decimal.js allocates an array of digits for every step. It is the yardstick of the spec beside this file.
 */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

/** How many significant digits a stored quotient keeps. */
export const QUOTIENT_DIGITS = 20;

export const ZERO: Exact = { over: 0n, under: 1n };
export const ONE: Exact = { over: 1n, under: 1n };

const FORM = /^-?\d+(\.\d+)?$/;
const POWERS: bigint[] = Array.from({ length: 80 }, (_, exponent) => 10n ** BigInt(exponent));
const powerOfTen = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent);

/** Whether the text is a plain decimal: `-12.50` is one; `1e3`, `NaN`, `.5`, `+1` and `1,000` are not. */
export const isDecimal = (text: unknown): text is string => typeof text === 'string' && FORM.test(text);

/** The number that a plain decimal names: `0.05` is 5 / 100. Throws a `RangeError` for any other text. */
export function parseDecimal(text: string): Exact {
  if (!isDecimal(text)) throw new RangeError(`Not a plain decimal: ${String(text).slice(0, 40)}`);
  const point = text.indexOf('.');
  if (point < 0) return { over: integer(text), under: 1n };
  const digits = text.slice(0, point) + text.slice(point + 1);
  return { over: integer(digits), under: powerOfTen(text.length - point - 1) };
}

/** Up to 15 digits a float is exact, and twice as fast to read. */
const integer = (digits: string): bigint => BigInt(digits.length < 16 ? Number(digits) : digits);

/** A whole number as an exact one, for counts and days. */
export const whole = (count: number): Exact => ({ over: BigInt(count), under: 1n });

/** a + b: 0.1 and 0.2 give 0.3. */
export function plus(a: Exact, b: Exact): Exact {
  if (a.under === b.under) return { over: a.over + b.over, under: a.under };
  if (a.under % b.under === 0n) return { over: a.over + b.over * (a.under / b.under), under: a.under };
  if (b.under % a.under === 0n) return { over: a.over * (b.under / a.under) + b.over, under: b.under };
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

/** a − b: 0.3 less 0.1 gives 0.2. */
export const minus = (a: Exact, b: Exact): Exact => plus(a, negated(b));

/** a × b: 0.9 × 0.9 gives 0.81. */
export const times = (a: Exact, b: Exact): Exact => ({ over: a.over * b.over, under: a.under * b.under });

/** a ÷ b as a fraction, nothing rounded: 1 and 3 give 1/3. Throws a `RangeError` when b is 0. */
export function dividedBy(a: Exact, b: Exact): Exact {
  if (b.over === 0n) throw new RangeError('Division by zero');
  const over = a.over * b.under;
  const under = a.under * b.over;
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

export const negated = (a: Exact): Exact => ({ over: -a.over, under: a.under });

export const absolute = (a: Exact): Exact => (a.over < 0n ? negated(a) : a);

/** −1, 0 or 1. */
export const signOf = (a: Exact): -1 | 0 | 1 => {
  if (a.over === 0n) return 0;
  return a.over < 0n ? -1 : 1;
};

/** Below zero when a is less than b, by cross-multiplication: 1/3 against 0.3333 gives 1. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const left = a.under === b.under ? a.over : a.over * b.under;
  const right = a.under === b.under ? b.over : b.over * a.under;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The number half-even to so many significant digits, as canonical text: 7/11 to 4 gives 0.6364. */
export function quotientText(a: Exact, significant: number = QUOTIENT_DIGITS): string {
  const { digits, scale } = leadingDigits(a, significant);
  return written(digits, scale, a.over < 0n);
}

/** The number rounded half-even to so many places after the point, all of them written: 0.125 to 2 gives 0.12. */
export function fixedText(a: Exact, places: number): string {
  const negative = a.over < 0n;
  const digits = atScale(negative ? -a.over : a.over, a.under, places);
  const text = digits.toString().padStart(places + 1, '0');
  const sign = negative && digits !== 0n ? '-' : '';
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** The number in full where it is a decimal, else half-even to 20 significant digits: 342/4 gives 85.5, 1/3 twenty threes. */
export function decimalText(a: Exact): string {
  const plain = PLAIN.indexOf(a.under);
  if (plain >= 0) return written(a.over < 0n ? -a.over : a.over, plain, a.over < 0n);
  const { digits, scale, isExact } = leadingDigits(a, QUOTIENT_DIGITS);
  const places = isExact ? undefined : placesOf(a);
  if (places === undefined) return written(digits, scale, a.over < 0n);
  return written(atScale(absolute(a).over, a.under, places), places, a.over < 0n);
}

/** The divisors of most figures there are; those need no division to be written. */
const PLAIN = POWERS.slice(0, 16);

/** Canonical text of a plain decimal: `-0.500` gives `-0.5`, `-0` gives `0`, `007` gives `7`. */
export const canonical = (text: string): string => decimalText(parseDecimal(text));

/** over / under × 10^scale, half-even to a whole number; both above zero or zero. */
function atScale(over: bigint, under: bigint, scale: number): bigint {
  const top = over * powerOfTen(scale);
  const digits = top / under;
  return digits + roundUp(digits, top - digits * under, under);
}

/** What half-even adds to a quotient with this remainder: a half goes to the even neighbour. */
function roundUp(digits: bigint, remainder: bigint, under: bigint): bigint {
  if (remainder === 0n) return 0n;
  const twice = remainder * 2n;
  if (twice === under) return digits & 1n;
  return twice < under ? 0n : 1n;
}

interface LeadingDigits {
  readonly digits: bigint;
  readonly scale: number;
  readonly isExact: boolean;
}

/** The first digits of |a|, rounded half-even, as digits × 10^−scale. Floats guess the scale; whole numbers confirm it. */
function leadingDigits(a: Exact, significant: number): LeadingDigits {
  if (a.over === 0n) return { digits: 0n, scale: 0, isExact: true };
  const over = a.over < 0n ? -a.over : a.over;
  const [least, limit] = [powerOfTen(significant - 1), powerOfTen(significant)];
  for (let scale = significant - 1 - magnitude(over, a.under); ; ) {
    const top = scale >= 0 ? over * powerOfTen(scale) : over;
    const bottom = scale >= 0 ? a.under : a.under * powerOfTen(-scale);
    const digits = top / bottom;
    if (digits >= least && digits < limit) {
      const remainder = top - digits * bottom;
      return { digits: digits + roundUp(digits, remainder, bottom), scale, isExact: remainder === 0n };
    }
    scale += digits < least ? 1 : -1;
  }
}

/** The exponent of the first digit of over / under, or one of its neighbours. */
function magnitude(over: bigint, under: bigint): number {
  const guessed = Math.floor(Math.log10(Number(over) / Number(under)));
  return Number.isFinite(guessed) ? guessed : over.toString().length - under.toString().length;
}

/** How many places after the point write the fraction in full at most; undefined when it has no end. */
function placesOf({ over, under }: Exact): number | undefined {
  const most = under < WORD ? 64 : under.toString(2).length;
  return (over * powerOfTen(most)) % under === 0n ? most : undefined;
}

/** Below it, no number has more than 64 factors two or five, and so no decimal by it more than 64 places. */
const WORD = 2n ** 64n;

/** digits × 10^−scale without an exponent and without zeros that say nothing. */
function written(digits: bigint, scale: number, negative: boolean): string {
  if (digits === 0n) return '0';
  const sign = negative ? '-' : '';
  if (scale <= 0) return `${sign}${digits * powerOfTen(-scale)}`;
  const text = digits.toString().padStart(scale + 1, '0');
  let end = text.length;
  const point = text.length - scale;
  while (end > point && text.charCodeAt(end - 1) === 48) end -= 1;
  const fraction = end > point ? `.${text.slice(point, end)}` : '';
  return sign + text.slice(0, point) + fraction;
}
