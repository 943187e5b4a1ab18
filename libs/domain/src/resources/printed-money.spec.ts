import { percentagesOf, thousandsOf, thousandsTable } from './printed-money';

/** The sample's plan 2026-2029, in thousands. */
const OUTPUTS = [
  [1850, 1900, 4300, 1850],
  [13_200, 13_300, 12_900, 13_400],
  [3600, 3700, 3500, 3700],
  [1400, 1400, 1400, 1450],
  [3500, 3500, 3400, 3550],
  [1150, 1200, 1150, 1200],
  [2100, 2150, 2100, 2150],
].map((row) => row.map((thousands) => BigInt(thousands) * 1000n));
const sum = (row: readonly bigint[]): bigint => row.reduce((total, each) => total + each, 0n);
const whole = (texts: readonly string[]): number => texts.reduce((total, text) => total + Number(text), 0);

describe('the percentages of a column', () => {
  it.each<[string, readonly bigint[], string | undefined]>([
    ['the plan 2026-2029', OUTPUTS.map(sum), '9.0 48.0 13.2 5.1 12.7 4.3 7.7'],
    ['three thirds', [1n, 1n, 1n], '33.4 33.3 33.3'],
    ['a part too small to be seen', [1n, 999_999n], '0.0 100.0'],
    ['one part', [5n], '100.0'],
    ['a part of nothing beside one of something', [0n, 8n], '0.0 100.0'],
    ['nothing to divide', [0n, 0n], undefined],
    ['no parts', [], undefined],
  ])('%s', (_, parts, expected) => {
    expect(percentagesOf(parts)?.join(' ')).toBe(expected);
  });

  it('adds up to 100.0 by the tenth', () => {
    const tenths = percentagesOf(OUTPUTS.map(sum))?.map((text) => BigInt(text.replace('.', ''))) ?? [];
    expect(sum(tenths)).toBe(1000n);
  });
});

describe('francs in thousands', () => {
  it.each<[bigint, string]>([
    [0n, '0'],
    [499n, '0'],
    [500n, '0'],
    [501n, '1'],
    [1_500n, '2'],
    [1_850_000n, '1850'],
    [1_850_500n, '1850'],
    [1_851_500n, '1852'],
  ])('%s prints %s', (francs, expected) => {
    expect(thousandsOf(francs)).toBe(expected);
  });

  it('keep a table of whole thousands as it is', () => {
    const { cells, columnTotals, rowTotals, total } = thousandsTable(OUTPUTS, 4);
    expect(cells[1]).toEqual(['13200', '13300', '12900', '13400']);
    expect(columnTotals).toEqual(['26800', '27150', '28750', '27300']);
    expect(rowTotals).toEqual(['9900', '52800', '14500', '5650', '13950', '4700', '8500']);
    expect(total).toBe('110000');
  });

  it('add up in every column, that of the totals too, and along the totals', () => {
    const rows = [
      [1_400n, 2_400n, 0n],
      [1_400n, 2_400n, 400n],
      [1_400n, 499n, 200n],
    ];
    const { cells, columnTotals, rowTotals, total } = thousandsTable(rows, 3);
    for (const [at, columnTotal] of columnTotals.entries())
      expect(whole(cells.map((row) => row[at] ?? ''))).toBe(Number(columnTotal));
    expect([whole(columnTotals), whole(rowTotals)]).toEqual([Number(total), Number(total)]);
    expect(total).toBe('10');
  });

  it('of nothing are 0', () => {
    expect(thousandsTable([], 2)).toEqual({ cells: [], columnTotals: ['0', '0'], rowTotals: [], total: '0' });
  });
});
