import { PAPER_COLOURS } from './colours';
import { type CostSeries, costScale, tableOfCosts, toldSeries } from './cost-beside-result';
import { costBesideResultChart } from './cost-beside-result-chart';
import { cumulated, type SpendingYear, tableOfSpending } from './spending';
import { spendingChart } from './spending-chart';

const year = (of: number, more: Partial<SpendingYear> = {}): SpendingYear => ({
  year: of,
  isIndicative: false,
  planned: '0',
  spent: null,
  ceiling: null,
  ...more,
});
const YEARS = [
  year(2026, { planned: '3600', spent: '611', ceiling: '4000' }),
  year(2027, { planned: '1000', ceiling: '3000' }),
  year(2028, { planned: '1400', spent: '200', isIndicative: true }),
  year(2029, { isIndicative: true }),
];
const MANNER = { fontFamily: 'Noto Sans', isRightToLeft: false, colours: PAPER_COLOURS };

describe('spending over the years', () => {
  it('adds up to the last year of which something was recorded, and ceilings as long as each year has one', () => {
    expect(cumulated(YEARS).map(({ planned, spent, ceiling }) => [planned, spent, ceiling])).toEqual([
      ['3600', '611', '4000'],
      ['4600', '611', '7000'],
      ['6000', '811', null],
      ['6000', null, null],
    ]);
  });

  it('knows nothing of spending that nobody recorded', () => {
    expect(cumulated([year(2026, { planned: '1' })])).toEqual([year(2026, { planned: '1' })]);
  });

  it('is a table in which nothing recorded is empty and an indicative year says so', () => {
    expect(tableOfSpending(YEARS).rows).toEqual([
      { year: '2026', status: 'in-budget', planned: '3600', spent: '611', ceiling: '4000' },
      { year: '2027', status: 'in-budget', planned: '1000', spent: '', ceiling: '3000' },
      { year: '2028', status: 'indicative', planned: '1400', spent: '200', ceiling: '' },
      { year: '2029', status: 'indicative', planned: '0', spent: '', ceiling: '' },
    ]);
  });

  it('is drawn as hollow and full bars, from right to left for those who read so', () => {
    const chart = spendingChart(YEARS, {
      ...MANNER,
      isRightToLeft: true,
      formatFrancs: String,
      yearName: ({ year: of, isIndicative }) => (isIndicative ? [String(of), '~'] : [String(of)]),
    });
    expect(chart.data.labels).toEqual([['2026'], ['2027'], ['2028', '~'], ['2029', '~']]);
    expect(chart.data.datasets.map(({ data }) => data)).toEqual([
      [3600, 1000, 1400, 0],
      [611, null, 200, null],
    ]);
    expect(chart.options?.scales).toMatchObject({
      x: { reverse: true },
      y: { position: 'right', beginAtZero: true, suggestedMax: 4000 },
    });
  });
});

describe('cost beside result', () => {
  const SERIES: CostSeries[] = [
    {
      code: 'O3',
      title: 'Output',
      points: [
        { year: 2026, spent: '0.25', achieved: '0.3' },
        { year: 2027, spent: '1.2', achieved: null },
        { year: 2028, spent: null, achieved: null },
      ],
    },
    { code: 'O4', title: 'Nothing', points: [{ year: 2026, spent: null, achieved: null }] },
  ];

  it('leaves out what tells nothing, and shares a scale', () => {
    expect(toldSeries(SERIES).map(({ code }) => code)).toEqual(['O3']);
    expect(costScale(SERIES)).toEqual({ min: 0, max: 1.2 });
    expect(costScale([])).toEqual({ min: 0, max: 1 });
  });

  it('is a table of both by year', () => {
    expect(tableOfCosts(toldSeries(SERIES), (quotient) => `${quotient}%`).rows).toEqual([
      { code: 'O3', title: 'Output', year: '2026', spentShare: '0.25%', achievement: '0.3%' },
      { code: 'O3', title: 'Output', year: '2027', spentShare: '1.2%', achievement: '' },
    ]);
  });

  it('is drawn as two lines that end where nothing is known', () => {
    const [series] = SERIES as [CostSeries];
    const chart = costBesideResultChart(series, { ...MANNER, formatPercent: String, scale: costScale(SERIES) });
    expect(chart.data.datasets.map(({ label, data }) => [label, data])).toEqual([
      ['achieved', [{ x: 0, y: 0.3 }]],
      [
        'spent',
        [
          { x: 0, y: 0.25 },
          { x: 1, y: 1.2 },
        ],
      ],
    ]);
    expect(chart.options?.scales).toMatchObject({ x: { min: 0, max: 2 }, y: { min: -0.18, max: 1.2 } });
  });
});
