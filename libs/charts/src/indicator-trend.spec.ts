import { parseLocalDate as day } from '@resolute/domain';
import { dotsOf } from './indicator-trend';
import { indicatorTrendChart } from './indicator-trend-chart';

const baseline = { on: day('2024-12-31'), value: '63' };
const target = { on: day('2027-12-31'), value: '52' };
const values = [{ on: day('2025-12-31'), value: '60', isEstimate: false }];
const manner = {
  fontFamily: 'Noto Sans',
  isRightToLeft: false,
  formatNumber: String,
  formatYear: (on: string) => on.slice(0, 4),
};

describe('where the dots of a trend lie', () => {
  it('is counted in days from the first that is shown', () => {
    expect(dotsOf({ baseline, target, values })).toEqual({
      first: '2024-12-31',
      last: '2027-12-31',
      baseline: { x: 0, y: 63 },
      target: { x: 1095, y: 52 },
      values: [{ x: 365, y: 60, isEstimate: false }],
    });
  });

  it.each([
    ['without a baseline', { target, values }, '2025-12-31', '2027-12-31'],
    ['without a target', { baseline, values }, '2024-12-31', '2025-12-31'],
    ['with a value alone', { values }, '2025-12-31', '2025-12-31'],
    ['without a value', { baseline, target, values: [] }, '2024-12-31', '2027-12-31'],
  ])('%s begins and ends elsewhere', (_, trend, first, last) => {
    expect(dotsOf(trend)).toMatchObject({ first, last });
  });

  it('begins at the baseline, whatever was reported before', () => {
    const before = [
      { on: day('2023-12-31'), value: '70', isEstimate: false },
      { on: baseline.on, value: '63', isEstimate: false },
    ];
    expect(dotsOf({ baseline, target, values: [...before, ...values] })).toEqual(dotsOf({ baseline, target, values }));
  });

  it('is nowhere when nothing is known', () => {
    expect(dotsOf({ values: [] })).toBeUndefined();
  });
});

describe('the chart of a trend', () => {
  const chartOf = (trend: Parameters<typeof dotsOf>[0], more = {}) => {
    const dots = dotsOf(trend);
    if (!dots) throw new Error('There is nothing to draw');
    return indicatorTrendChart(dots, { ...manner, ...more });
  };

  it('dashes the way from baseline to target and draws the values from the baseline on', () => {
    const [path, line] = chartOf({ baseline, target, values }).data.datasets;
    expect(path).toMatchObject({ borderDash: [4, 4], data: [{ x: 0 }, { x: 1095 }] });
    expect(line).toMatchObject({ data: [{ y: 63 }, { y: 60 }], pointRadius: [0, 4.5] });
  });

  it('draws an estimate hollow', () => {
    const [, line] = chartOf({ values: [{ ...values[0], isEstimate: true }] as never }).data.datasets;
    expect(line).toMatchObject({ pointBackgroundColor: ['#FFFFFF'] });
  });

  it('runs from right to left where the page does', () => {
    const { options } = chartOf({ baseline, target, values }, { isRightToLeft: true });
    expect(options?.scales).toMatchObject({ x: { reverse: true }, y: { position: 'right' } });
  });

  it('gives the same configuration each time', () => {
    const [one, other] = [chartOf({ baseline, target, values }), chartOf({ baseline, target, values })];
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });
});
