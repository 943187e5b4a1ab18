import { Decimal } from 'decimal.js';
import {
  canonical,
  compare,
  decimalText,
  dividedBy,
  fixedText,
  isDecimal,
  minus,
  parseDecimal,
  plus,
  quotientText,
  times,
  whole,
} from './decimal';

const Wide = Decimal.clone({ precision: 400, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -1000, toExpPos: 1000 });
const Narrow = Wide.clone({ precision: 20 });
const d = parseDecimal;

describe('a plain decimal', () => {
  it.each(['0', '-12.50', '007', '0.1', '1234567890123456789012345678901234567890.123456789'])('%s is one', (text) =>
    expect(isDecimal(text)).toBe(true),
  );

  it.each([
    '',
    ' ',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e3',
    '1E-3',
    '.5',
    '5.',
    '+1',
    '1,000',
    '1 000',
    '--1',
    '~257',
    '٣',
    '1\n',
  ])('%p is refused', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => parseDecimal(text)).toThrow(RangeError);
  });

  it.each([
    ['-0.500', '-0.5'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007', '7'],
    ['100', '100'],
    ['0.000000000000000000000000000001', '0.000000000000000000000000000001'],
  ])('%s is written %s', (text, expected) => expect(canonical(text)).toBe(expected));
});

describe('quotients', () => {
  it.each([
    ['80', '85.5', '0.93567251461988304094'],
    ['7', '11', '0.63636363636363636364'],
    ['-1', '3', '-0.33333333333333333333'],
    ['2', '3', '0.66666666666666666667'],
    ['342', '4', '85.5'],
    ['1', '1', '1'],
    ['100000000000000000005', '10', '10000000000000000000'],
    ['100000000000000000015', '10', '10000000000000000002'],
    ['99999999999999999999.6', '1', '100000000000000000000'],
    ['9999999999999999999.7', '1', '9999999999999999999.7'],
    ['1', '1000000000000000000000000000003', '0.00000000000000000000000000000099999999999999999999999999999700'],
  ])('%s ÷ %s', (over, under, expected) => {
    const text = quotientText(dividedBy(d(over), d(under)));
    expect(text).toBe(new Narrow(over).div(under).toString());
    if (expected.length < 30) expect(text).toBe(expected);
  });

  it('are not there for 0', () => expect(() => dividedBy(d('1'), d('0.00'))).toThrow(RangeError));

  it('are written in full where they end', () => {
    expect(decimalText(dividedBy(d('1.00000000000000000000000001'), whole(4)))).toBe('0.2500000000000000000000000025');
    expect(decimalText(dividedBy(d('1'), d('3')))).toBe('0.33333333333333333333');
    expect(decimalText(dividedBy(d('-30'), d('3')))).toBe('-10');
  });
});

describe('rounding to places', () => {
  it.each([
    ['0.125', 2, '0.12'],
    ['0.135', 2, '0.14'],
    ['-0.004', 2, '0.00'],
    ['99.5', 0, '100'],
    ['98.5', 0, '98'],
    ['7', 1, '7.0'],
  ])('%s to %i gives %s', (text, places, expected) => expect(fixedText(d(text), places)).toBe(expected));
});

describe('arithmetic with sixty digits agrees with decimal.js', () => {
  const pairs = Array.from({ length: 300 }, (_, seed) => [awkward(seed * 2 + 1), awkward(seed * 2 + 2)] as const);

  it('adds, subtracts, multiplies, divides and compares alike', () => {
    for (const [a, b] of pairs) {
      expect(decimalText(plus(d(a), d(b)))).toBe(new Wide(a).plus(b).toString());
      expect(decimalText(minus(d(a), d(b)))).toBe(new Wide(a).minus(b).toString());
      expect(decimalText(times(d(a), d(b)))).toBe(new Wide(a).times(b).toString());
      expect(quotientText(dividedBy(d(a), d(b)))).toBe(new Narrow(a).div(b).toString());
      expect(compare(d(a), d(b))).toBe(new Wide(a).comparedTo(b));
    }
  });
});

/** A decimal of up to sixty digits, the same for the same seed. */
function awkward(seed: number): string {
  let state = BigInt(seed) * 6364136223846793005n + 1442695040888963407n;
  for (let round = 0; round < 4; round += 1) state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 210n;
  const digits = String(state + 1n)
    .slice(0, 1 + ((seed * 7) % 60))
    .replace(/^0+/, '1');
  const point = (seed * 5) % (digits.length + 1);
  const text = point === 0 || point === digits.length ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return seed % 3 === 0 ? `-${text}` : text;
}
