import { parseLocalDate as day, type RatingInput, RULE_VERSION_1, rate } from '@resolute/domain';
import { PAPER_COLOURS } from './colours';
import { pathOf, summaryOfPath, tableOfPath } from './indicator-path';
import { indicatorPathChart } from './indicator-path-chart';
import { labelsOf } from './label-words';

const year = (id: string) => ({ id, from: day(`${id}-01-01`), to: day(`${id}-12-31`) });
const level: RatingInput = {
  kind: 'decrease',
  aggregation: 'point',
  tolerance: '0.05',
  lagDays: 0,
  graceDays: 0,
  settings: RULE_VERSION_1,
  baseline: { value: '63', on: day('2021-12-31') },
  target: { value: '52', on: day('2026-12-31') },
  milestones: [{ value: '58', on: day('2024-12-31') }],
  periods: ['2022', '2023', '2024', '2025', '2026'].map(year),
  values: { 2024: { kind: 'number', value: '58' }, 2025: { kind: 'ratio', numerator: '112', denominator: '2' } },
  at: { moment: '2026-03-01T00:00:00.000Z' },
};
const quarters = [1, 2, 3, 4].map((number) => ({
  id: `2026-Q${number}`,
  from: day(`2026-${String(number * 3 - 2).padStart(2, '0')}-01`),
  to: day(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'][number - 1] ?? ''),
}));
const flow: RatingInput = {
  ...level,
  kind: 'increase',
  aggregation: 'sum',
  milestones: [],
  target: { value: '342', on: day('2026-12-31') },
  periods: quarters,
  values: { '2026-Q1': { kind: 'number', value: '80' }, '2026-Q2': { kind: 'number', value: '90.5' } },
  at: { moment: '2026-08-01T00:00:00.000Z' },
};
const of = (input: RatingInput, estimates: readonly string[] = []) =>
  pathOf({ input, result: rate(input), estimates: new Set(estimates), earlier: [] });
const manner = {
  fontFamily: 'Noto Sans',
  isRightToLeft: false,
  colours: PAPER_COLOURS,
  formatNumber: String,
  formatDay: String,
  labels: {},
};

describe('the path of an indicator', () => {
  it('goes from the baseline over milestones to the target, with each value at the end of its period', () => {
    expect(of(level, ['2025'])).toMatchObject({
      isRunningTotal: false,
      way: [{ value: '63' }, { value: '58' }, { value: '52' }],
      values: [
        { periodId: '2024', on: '2024-12-31', value: '58', isEstimate: false },
        { periodId: '2025', on: '2025-12-31', value: '56', isEstimate: true },
      ],
      expected: { value: '55', on: '2025-12-31' },
    });
  });

  it('of a flow is a running total that begins with nothing', () => {
    const path = of(flow);
    expect(path).toMatchObject({ isRunningTotal: true, way: [{ value: '0', on: '2025-12-31' }, { value: '342' }] });
    expect(path?.values.map(({ own, value }) => [own, value])).toEqual([
      ['80', '80'],
      ['90.5', '170.5'],
    ]);
  });

  it('of a flow has no target of another span', () => {
    const held = (on: string) => ({ value: '300', on: day(on), from: day('2025-01-01'), until: day('2026-02-28') });
    const earlier = [held('2025-12-31'), held('2026-12-31')];
    const path = pathOf({ input: flow, result: rate(flow), estimates: new Set(), earlier });
    expect(path?.earlier.map(({ on }) => on)).toEqual(['2026-12-31']);
  });

  it('of a limit has no way but the limit, and of a band both ends', () => {
    const { milestones: _milestones, baseline: _baseline, ...rest } = level;
    expect(of({ ...rest, kind: 'at-most' })).toMatchObject({ limits: ['52'], way: [] });
    const band = { low: '40', high: '60', on: day('2026-12-31') };
    expect(of({ ...rest, kind: 'within', target: band })).toMatchObject({ limits: ['40', '60'], way: [] });
  });

  it('is nothing where nothing is a number', () => {
    const { milestones: _milestones, baseline: _baseline, ...rest } = level;
    const target = { on: day('2026-12-31') };
    expect(of({ ...rest, kind: 'yes-no', target, values: { 2025: { kind: 'yes-no', value: true } } })).toBeUndefined();
  });

  it('is summed up by facts', () => {
    const path = of(level, ['2025']);
    expect(path && summaryOfPath(path)).toMatchObject({
      last: { value: '56' },
      expected: '55',
      baseline: { value: '63' },
      target: { value: '52' },
      values: 2,
      estimates: 1,
    });
  });

  it('has a row for each dot, by day, with raw decimals', () => {
    const path = of(level, ['2025']);
    expect(path && tableOfPath(path).rows.map(({ what, on, value }) => [what, on, value])).toEqual([
      ['baseline', '2021-12-31', '63'],
      ['value', '2024-12-31', '58'],
      ['milestone', '2024-12-31', '58'],
      ['estimate', '2025-12-31', '56'],
      ['expected', '2025-12-31', '55'],
      ['target', '2026-12-31', '52'],
    ]);
  });
});

describe('what is written beside the dots of a path', () => {
  const words = {
    figure: (value: string) => `<${value}>`,
    baseline: (value: string) => `B ${value}`,
    target: (value: string) => `T ${value}`,
    expected: (value: string) => `X ${value}`,
  };

  it('is where it started, where it stands, where it should be and where it goes', () => {
    const path = of(level, ['2025']);
    expect(path && labelsOf(path, words)).toEqual({
      baseline: 'B <63>',
      last: '~<56>',
      target: 'T <52>',
      expected: 'X <55>',
    });
  });

  it('of a running total does not begin with 0, and of nothing is nothing', () => {
    const path = of(flow);
    expect(path && labelsOf(path, words)).toMatchObject({ last: '<170.5>', target: 'T <342>' });
    expect(path && labelsOf(path, words)).not.toHaveProperty('baseline');
    expect(path && labelsOf({ ...path, values: [], target: undefined, expected: undefined } as never, words)).toEqual(
      {},
    );
  });
});

describe('the chart of a path', () => {
  const chart = (more = {}) => {
    const path = of(level, ['2025']);
    if (!path) throw new Error('There is nothing to draw');
    return indicatorPathChart(path, { ...manner, ...more });
  };

  it('draws an estimate hollow, dashes the way, and crosses where it should be', () => {
    const [way, values, expected] = chart()?.data.datasets ?? [];
    expect(way).toMatchObject({ borderDash: [4, 4], data: [{ y: 63 }, { y: 58 }, { y: 52 }] });
    expect(values).toMatchObject({ pointBackgroundColor: [PAPER_COLOURS.line, PAPER_COLOURS.surface] });
    expect(expected).toMatchObject({ pointStyle: 'crossRot', data: [{ y: 55 }] });
  });

  it('draws an earlier target as a step over the days on which it held', () => {
    const path = of(level);
    const earlier = [{ value: '54', on: day('2026-12-31'), from: day('2022-01-01'), until: day('2025-05-29') }];
    const drawn = path && indicatorPathChart({ ...path, earlier }, manner);
    expect(drawn?.data.datasets[0]).toMatchObject({ borderDash: [1, 3], data: [{ x: 1, y: 54 }, { y: 54 }] });
  });

  it('runs from right to left where the page does', () => {
    expect(chart({ isRightToLeft: true })?.options?.scales).toMatchObject({
      x: { reverse: true },
      y: { position: 'right' },
    });
  });
});
