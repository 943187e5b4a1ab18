import fc from 'fast-check';
import { canonical } from '../kernel/decimal';
import { LANGUAGES } from '../kernel/languages';
import { printedNumber } from '../kernel/printed-number';
import { cellNumber, decimalOfFloat, fitsSpreadsheet } from './cell-number';

describe('the number of a cell', () => {
  it.each([
    ['1234.5', 'plain', '1234.5'],
    ['-12.50', 'plain', '-12.5'],
    ['1,234', 'plain', 'unreadable'],
    ['1 234.5', 'plain', 'unreadable'],
    ['1.234', 'plain', '1.234'],
    ['1.234', 'fr', 'ambiguous 1234 1.234'],
    ['1 234,5', 'fr', '1234.5'],
    ['1,234', 'en', '1234'],
    ['~80', 'en', '80 estimate'],
    ['83.8%', 'en', '83.8'],
    ["'-12.5", 'plain', '-12.5'],
    ["'-1 234,5", 'fr', '-1234.5'],
    ["'12", 'plain', 'unreadable'],
    ['n/a', 'plain', 'not-applicable'],
    ['', 'plain', 'empty'],
    ['=1+1', 'plain', 'unreadable'],
    ['1e3', 'plain', 'unreadable'],
    [83.1, 'fr', '83.1'],
    [0.1 + 0.2, 'plain', '0.3'],
    [1e21, 'plain', '1000000000000000000000'],
    [1.5e-7, 'plain', '0.00000015'],
    [-0, 'plain', '0'],
    [Number.NaN, 'plain', 'unreadable'],
    [true, 'plain', 'unreadable'],
    [undefined, 'plain', 'empty'],
  ] as const)('%j read as %s', (cell, style, said) => {
    const number = cellNumber(cell, style);
    const words: string[] = [];
    if (number.kind === 'number') words.push(number.value, ...(number.isEstimate ? ['estimate'] : []));
    else
      words.push(number.kind, ...(number.kind === 'ambiguous' ? [number.first, number.second].sort().reverse() : []));
    expect(words.join(' ')).toBe(said);
  });

  it('is what a spreadsheet was given, up to fifteen digits', () => {
    const decimals = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(999_999));
    fc.assert(
      fc.property(decimals, ([whole, fraction]) => {
        const decimal = canonical(`${whole}.${String(fraction).padStart(6, '0')}`);
        expect(decimalOfFloat(Number(decimal))).toBe(decimal);
        expect(fitsSpreadsheet(decimal)).toBe(true);
      }),
    );
    expect(fitsSpreadsheet('12345678901234567.8')).toBe(false);
  });

  it('is read from what the product prints, in every language', () => {
    for (const language of LANGUAGES)
      expect(cellNumber(printedNumber('1234567.5', language), language)).toMatchObject({ value: '1234567.5' });
  });
});
