import type { CellContent } from './cell';
import { type CellAmount, cellFrancs, cellMonths } from './cell-amount';
import type { NumberStyle } from './cell-number';

const answer = (amount: CellAmount<string | bigint>): string => {
  if (amount.kind === 'refused') return amount.fault.code;
  return amount.kind === 'said' ? String(amount.said) : 'empty';
};

describe('the francs of a cell', () => {
  it.each<[CellContent | undefined, NumberStyle, string]>([
    [1_850_000, 'en', '1850000'],
    ['1850000', 'plain', '1850000'],
    ['1 850 000', 'fr', '1850000'],
    ['CHF 1850000', 'plain', '1850000'],
    ['1850000 chf', 'plain', '1850000'],
    ['0', 'plain', '0'],
    ['', 'plain', 'empty'],
    [undefined, 'en', 'empty'],
    [12.5, 'en', 'not-whole-francs'],
    ['12.50', 'plain', 'not-whole-francs'],
    ['12.000', 'plain', 'not-whole-francs'],
    ['EUR 12', 'plain', 'other-currency'],
    ['12 $', 'plain', 'other-currency'],
    [-1, 'en', 'below-zero'],
    ['many', 'plain', 'not-a-number'],
    [true, 'en', 'not-a-number'],
    ['1,850,000', 'plain', 'not-a-number'],
    ['1000000000000', 'plain', 'too-great'],
  ])('%j in %s: %s', (cell, style, expected) => {
    expect(answer(cellFrancs(cell, style))).toBe(expected);
  });
});

describe('the staff months of a cell', () => {
  it.each<[CellContent | undefined, NumberStyle, string]>([
    [4.5, 'en', '4.5'],
    ['4,5', 'fr', '4.5'],
    ['0', 'plain', '0'],
    [undefined, 'plain', 'empty'],
    [4.55, 'en', 'not-tenths'],
    ['-1', 'plain', 'below-zero'],
    ['four', 'plain', 'not-a-number'],
    [12_001, 'en', 'too-great'],
  ])('%j in %s: %s', (cell, style, expected) => {
    expect(answer(cellMonths(cell, style))).toBe(expected);
  });
});
