import { parseLocalDate as day } from '@resolute/domain';
import { PAPER_COLOURS } from './colours';
import { smallMultipleChart } from './small-multiple-chart';
import { type SmallMultiples, sharedScale, summaryOfMultiples, tableOfMultiples } from './small-multiples';

const point = (periodId: string, value: string, isEstimate = false) => ({ periodId, value, isEstimate });
const multiples: SmallMultiples = {
  periods: [
    { id: '2024', to: day('2024-12-31'), total: '60' },
    { id: '2025', to: day('2025-12-31'), total: '56' },
  ],
  series: [
    { code: 'SG2', title: 'Study Group 2', points: [point('2024', '66'), point('2025', '64.5', true)] },
    { code: 'SG3', title: 'Study Group 3', points: [point('2024', '72')] },
    { code: 'SG5', title: 'Study Group 5', points: [point('2025', '50')] },
  ],
  showsTotal: true,
};

describe('small multiples', () => {
  it('share one scale over all values and the whole', () => {
    const scale = sharedScale(multiples);
    expect(scale?.min).toBeLessThan(50);
    expect(scale?.max).toBeGreaterThan(72);
    for (const series of multiples.series) {
      const chart = smallMultipleChart(multiples, series, {
        fontFamily: 'Noto Sans',
        isRightToLeft: false,
        colours: PAPER_COLOURS,
        formatDecimal: String,
      });
      expect(chart.options?.scales).toMatchObject({ y: { ...scale } });
    }
  });

  it('do not go below zero for room alone, and have no scale without a value', () => {
    const low = { ...multiples, showsTotal: false, series: [{ code: 'A', title: 'A', points: [point('2024', '1')] }] };
    expect(
      sharedScale({ ...low, series: [{ code: 'A', title: 'A', points: [point('2024', '0'), point('2025', '9')] }] })
        ?.min,
    ).toBe(0);
    expect(sharedScale({ ...low, series: [] })).toBeNull();
  });

  it('are summed up by the latest period alone', () => {
    expect(summaryOfMultiples(multiples)).toEqual({
      categories: 3,
      periods: 2,
      highest: { code: 'SG2', value: '64.5' },
      lowest: { code: 'SG5', value: '50' },
    });
  });

  it('have a row for each value, with the exact change', () => {
    expect(tableOfMultiples(multiples).rows.map(({ code, value, change }) => [code, value, change])).toEqual([
      ['SG2', '66', ''],
      ['SG2', '64.5', '-1.5'],
      ['SG3', '72', ''],
      ['SG5', '50', ''],
    ]);
  });
});
