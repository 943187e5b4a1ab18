import { type ResourceCell, resourceSums } from './resource-sums';

const planned = (year: number, francs: bigint, more: Partial<ResourceCell> = {}): ResourceCell => ({
  year,
  planned: { francs, staffMonths: {} },
  ...more,
});

describe('the sums of results by years', () => {
  const rows: ResourceCell[][] = [
    [
      planned(2026, 600n, { spent: { francs: 150n, staffMonths: {} }, regionalSupportShare: '0.25' }),
      planned(2027, 400n, { regionalSupportShare: '0.0025' }),
    ],
    [
      { year: 2026, planned: { francs: 1000n, staffMonths: { professional: '4.5', 'general-service': '0' } } },
      { year: 2027, planned: { francs: 0n, staffMonths: { professional: '2' } } },
    ],
    [],
  ];
  const sums = resourceSums(rows, [2026, 2027], new Map([[2026, 2000n]]));

  it('are those of the rows, with percentages that add up', () => {
    expect(sums.rows).toEqual([
      { planned: 1000n, spent: 150n, staffMonths: {}, regionalSupport: 151n, percent: '50.0' },
      {
        planned: 1000n,
        staffMonths: { professional: '6.5', 'general-service': '0' },
        regionalSupport: 0n,
        percent: '50.0',
      },
      { planned: 0n, staffMonths: {}, regionalSupport: 0n, percent: '0.0' },
    ]);
  });

  it('are those of the years, with what is left below a ceiling where there is one', () => {
    expect(sums.years[0]).toMatchObject({ year: 2026, planned: 1600n, spent: 150n, ceiling: 2000n, left: 400n });
    expect(sums.years[1]).toMatchObject({ year: 2027, planned: 400n });
    expect(sums.years[1]).not.toHaveProperty('ceiling');
    expect(sums.years[1]).not.toHaveProperty('spent');
  });

  it('are the same by rows and by years', () => {
    expect(sums.all).toEqual({
      planned: 2000n,
      spent: 150n,
      staffMonths: { professional: '6.5', 'general-service': '0' },
      regionalSupport: 151n,
    });
  });

  it('leave out the years that are not asked for', () => {
    expect(resourceSums(rows, [2027], new Map()).all.planned).toBe(400n);
  });

  it('have no percentages where nothing is planned', () => {
    expect(resourceSums([[]], [2026], new Map()).rows).toEqual([{ planned: 0n, staffMonths: {}, regionalSupport: 0n }]);
  });
});
