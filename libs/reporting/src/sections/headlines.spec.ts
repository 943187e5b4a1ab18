import { type IndicatorPath, pathOf } from '@resolute/charts';
import { parseLocalDate as day, type RatingInput, type RatingResult, RULE_VERSION_1, rate } from '@resolute/domain';
import type { IndicatorFigure, IndicatorRow, PlanInFull } from '@resolute/measurement';
import { actualRow, COUNCIL_LAYOUT, figuresOf, indicatorRow } from '../../../../test/support/report-samples';
import type { Block } from '../document/block';
import { tellingIn } from '../text/telling';
import { HEADLINES, headlineIds } from './headlines';
import type { Facts } from './section';

const rated = (rating: 'on-track' | 'at-risk' | 'off-track', pace?: string): RatingResult =>
  ({ kind: 'rated', rating, flags: [], actual: '1', ...(pace !== undefined && { pace }) }) as unknown as RatingResult;
const NO_DATA = { kind: 'not-rated', reason: 'no-data' } as RatingResult;
const YES = { kind: 'rated', rating: 'off-track', flags: [] } as unknown as RatingResult;

const plan = (results: Readonly<Record<string, RatingResult>>, critical: readonly string[] = []) =>
  ({
    indicators: Object.entries(results).map(([code, result]) => ({ id: code, code, result })),
    criticalIds: new Set(critical),
  }) as unknown as PlanInFull;

describe('the headlines of a short report', () => {
  const behind = { K: rated('on-track', '0.95'), L: rated('off-track', '0.5'), M: rated('at-risk', '0.7') };

  it.each<[string, PlanInFull, string[]]>([
    ['are those that are named, in that order', plan({ A: NO_DATA, C: rated('on-track') }), ['C', 'A']],
    ['are filled up by what is farthest behind', plan({ A: rated('on-track', '1'), ...behind }), ['A', 'L', 'M']],
    ['are filled up by critical parts before all', plan(behind, ['K']), ['K', 'L']],
    ['are filled up by nothing that has no number', plan({ N: NO_DATA, Y: YES, K: behind.K }), ['K']],
    ['are none where nothing is rated', plan({ N: NO_DATA }), []],
  ])('%s', (_, all, ids) => {
    expect(headlineIds(all, { most: 2, first: ['C', 'A', 'X'] })).toEqual(ids);
  });

  it('leave out what nobody reported on, and what is no part of the plan any more', async () => {
    const known: Readonly<Record<string, IndicatorFigure>> = Object.fromEntries(
      ['I-STD-02', 'I-MEM-01', 'K'].map((id) => [
        id,
        { id, code: id, provenance: id === 'I-MEM-01' ? {} : { 2025: {} } } as unknown as IndicatorFigure,
      ]),
    );
    const facts = {
      plan: () => Promise.resolve(plan({ 'I-STD-02': NO_DATA, 'I-MEM-01': NO_DATA, K: behind.K })),
      figures: (ids: readonly string[]) => Promise.resolve(ids.flatMap((id) => known[id] ?? [])),
    } as Partial<Facts> as Facts;
    const { indicators } = await HEADLINES.freeze(facts, COUNCIL_LAYOUT);
    expect(indicators.map(({ code }) => code)).toEqual(['I-STD-02', 'K']);
  });
});

const firstOf = (row: IndicatorRow): IndicatorFigure => {
  const [figure] = figuresOf(row);
  if (!figure) throw new Error('There is no figure');
  return figure;
};

const toldOf = (figure: IndicatorFigure, language: 'en' | 'fr' = 'en') => {
  const { blocks, charts } = HEADLINES.tell({ indicators: [figure] }, tellingIn(language));
  const of = <K extends Block['kind']>(kind: K) =>
    blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
  const [[table], [chart], paragraphs] = [of('table'), of('chart'), of('paragraph')];
  const cells = table?.rows[0] ?? [];
  return {
    chart,
    drawing: Object.values(charts)[0],
    explanation: paragraphs.at(-1)?.text.text,
    texts: cells.slice(0, 6).map(({ text }) => text?.text),
    cells,
  };
};
const told = (more: Partial<IndicatorRow> = {}) => toldOf(firstOf(indicatorRow(more)));

const HALVES: Partial<IndicatorRow> = {
  kind: 'increase',
  aggregation: 'sum',
  frequency: 'half',
  baselines: [],
  lagDays: 0,
  graceDays: 0,
  targets: [{ value: '100', onDay: day('2025-12-31'), from: day('2025-01-01') }],
  actuals: [
    { ...actualRow('40', true), period: '2025-H1', actualId: 'one' },
    { ...actualRow('50'), period: '2025-H2', actualId: 'two', acceptedAt: '2026-03-01T08:00:00.000Z' },
    { ...actualRow('900'), period: '2024-H2', actualId: 'before' },
  ],
};

describe('an indicator at length', () => {
  it.each<[string, Partial<IndicatorRow>, string]>([
    ['on track', { actuals: [actualRow('59')] }, 'On track'],
    ['at risk', {}, 'At risk'],
    ['off track', { actuals: [actualRow('62.9')] }, 'Off track'],
    ['over the target', { actuals: [actualRow('48')] }, 'Exceeded'],
    ['without a target', { targets: [] }, 'No target'],
    ['without a value', { actuals: [] }, 'No data'],
    ['before its day', { lagDays: 400 }, 'Not due'],
  ])('%s, by its word', (_, more, word) => {
    expect(told(more).cells[6]?.chip?.word).toBe(word);
  });

  it('shows its figures, and a ratio divided', () => {
    expect(told().texts).toEqual(['63', '52', '60', '59.33', '81.8%', '27.3%']);
    const ratio = { ...actualRow('1'), value: null, numerator: '19', denominator: '100' };
    const share = told({
      aggregation: 'ratio',
      kind: 'increase',
      baselines: [],
      targets: [{ value: '0.304313', onDay: day('2025-12-31'), from: day('2025-01-01') }],
      actuals: [ratio],
    });
    expect(share.texts.slice(1, 4)).toEqual(['0.304', '0.19', '0.304']);
    expect(share.explanation).toContain('Actual: 19 ÷ 100 = 0.19.');
    expect(share.drawing?.configuration.data.datasets.at(-2)?.data).toEqual([{ x: expect.any(Number), y: 0.19 }]);
  });

  it('never rounds a pace up to a threshold that it has not reached', () => {
    const { cells } = told({
      baselines: [{ value: '0', on: day('2024-12-31'), from: day('2024-12-31') }],
      kind: 'increase',
      targets: [{ value: '3000', onDay: day('2027-12-31'), from: day('2025-01-01') }],
      actuals: [actualRow('899.9')],
    });
    expect([cells[6]?.chip?.word, cells[4]?.text?.text]).toEqual(['At risk', '89.9%']);
  });

  it('shows a dash where there is nothing, a band as both its ends, and a yes as a word', () => {
    expect(new Set(told({ baselines: [], targets: [], actuals: [] }).texts)).toEqual(new Set(['–']));
    const on = { onDay: day('2025-12-31'), from: day('2025-01-01') };
    const within = told({ kind: 'within', baselines: [], targets: [{ ...on, low: '50', high: '70' }] });
    expect(within.texts.slice(1, 3)).toEqual(['50–70', '60']);
    const yes = { ...actualRow('1'), value: null, choice: true };
    expect(told({ kind: 'yes-no', baselines: [], targets: [on], actuals: [yes] }).texts[2]).toBe('yes');
  });

  it('marks an estimate only where the figure was counted from one', () => {
    expect(told({ actuals: [actualRow('60', true)] }).texts[2]).toBe('~60');
    const later = [actualRow('60'), { ...actualRow('58', true), period: '2026', actualId: 'b' }];
    expect(told({ actuals: later }).texts[2]).toBe('60');
    expect(told({ ...HALVES }).texts[2]).toBe('~90');
  });

  it('shows without a rating where its chart ends', () => {
    expect(told({ targets: [] }).cells[2]).toEqual({ text: { text: '60' }, note: '31 Dec 2025' });
    const { cells, chart } = told({ ...HALVES, lagDays: 400 });
    expect([cells[6]?.chip?.word, cells[2]?.text?.text]).toEqual(['Not due', '~90']);
    expect(chart?.alt).toContain('in all 90 by 31 December 2025.');
  });

  it('draws the chart of the screen, in the colours of paper', () => {
    const figure = firstOf(indicatorRow(HALVES));
    const path = pathOf({
      input: figure.input,
      result: figure.result,
      estimates: new Set(['2025-H1']),
      earlier: [],
    }) as IndicatorPath;
    const { drawing } = toldOf(figure);
    const [way, values] = drawing?.configuration.data.datasets ?? [];
    expect(way?.data).toEqual([
      { x: 0, y: 0 },
      { x: 365, y: 100 },
    ]);
    expect(values).toMatchObject({
      data: path.values.map(({ value }) => ({ y: Number(value) })),
      pointBackgroundColor: ['#FFFFFF', '#0B4F86'],
    });
  });

  it('draws and tells a limit as a limit, and a target that held before', () => {
    const on = { onDay: day('2025-12-31'), from: day('2025-01-01') };
    const limit = told({ kind: 'at-least', baselines: [], targets: [{ ...on, value: '50' }] });
    expect(limit.drawing?.configuration.data.datasets[0]?.data).toEqual([
      { x: 0, y: 50 },
      { x: expect.any(Number), y: 50 },
    ]);
    expect(limit.chart?.alt).toContain('Limits: 50.');
    const changed = told({
      targets: [
        { value: '54', onDay: day('2027-12-31'), from: day('2025-01-01') },
        { value: '52', onDay: day('2027-12-31'), from: day('2025-06-01') },
      ],
    });
    expect(changed.chart?.caption).toContain('Dotted: a target that held before.');
    expect(changed.chart?.alt).toContain('Earlier target 54 for 31 December 2027.');
  });

  it('tells its chart in words, dot by dot', () => {
    expect(told().chart?.alt).toBe(
      'Line chart of Median days from consent to approval (AAP), in days. Baseline 63 on 31 December 2024. ' +
        'Accepted 60 on 31 December 2025. Expected 59.33 by 31 December 2025. Target 52 on 31 December 2027.',
    );
    expect(told(HALVES).chart?.alt).toBe(
      'Line chart of Median days from consent to approval (AAP), in days. With an estimate in all 40 by 30 June 2025. ' +
        'Accepted in all 90 by 31 December 2025. Expected 100 by 31 December 2025. Target 100 on 31 December 2025.',
    );
  });
});

const year = (id: string) => ({ id, from: day(`${id}-01-01`), to: day(`${id}-12-31`) });
const INPUT: RatingInput = {
  kind: 'increase',
  aggregation: 'point',
  tolerance: '0.05',
  lagDays: 0,
  graceDays: 0,
  settings: RULE_VERSION_1,
  target: { value: '40', on: day('2025-12-31') },
  periods: [year('2025')],
  values: { 2025: { kind: 'number', value: '30' } },
  at: { moment: '2026-03-01T00:00:00.000Z' },
};
const on = day('2025-12-31');

/** Every way in which a rating can come about, with the whole of what is said of it. */
const SAID: readonly (readonly [string, Partial<RatingInput>, string])[] = [
  [
    'an increase from a baseline',
    { baseline: { value: '20', on: day('2024-12-31') } },
    'Pace: (30 − 20) ÷ (40 − 20) = 50%.',
  ],
  [
    'a decrease over a milestone',
    {
      kind: 'decrease',
      baseline: { value: '63', on: day('2024-12-31') },
      milestones: [{ value: '50', on: day('2026-12-31') }],
      target: { value: '20', on: day('2027-12-31') },
    },
    'Expected by 31 December 2025: 63 + (50 − 63) × 365 ÷ 730 = 56.5. Pace: (30 − 63) ÷ (56.5 − 63) = 507.7%.',
  ],
  [
    'a level that went back',
    { baseline: { value: '35', on: day('2024-12-31') } },
    'Pace: (30 − 35) ÷ (40 − 35) = −100%. Regression: worse than where it started.',
  ],
  ['an increase without a baseline', {}, 'Pace: 30 ÷ 40 = 75%. No baseline: counted from nothing.'],
  [
    'a decrease without a baseline',
    { kind: 'decrease', target: { value: '24', on } },
    'Pace: 24 ÷ 30 = 80%. No baseline: counted from nothing.',
  ],
  [
    'a least that is missed by little',
    { kind: 'at-least', target: { value: '30.01', on } },
    'Shortfall: (30.01 − 30) ÷ |30.01| = 0.1%; tolerance: 5%.',
  ],
  ['a least that is kept', { kind: 'at-least', target: { value: '29', on } }, 'The threshold is kept: 30 ≥ 29.'],
  [
    'a most that is missed',
    { kind: 'at-most', target: { value: '28', on } },
    'Shortfall: (30 − 28) ÷ |28| = 7.2%; tolerance: 5%.',
  ],
  ['a most that is kept', { kind: 'at-most', target: { value: '31', on } }, 'The threshold is kept: 30 ≤ 31.'],
  [
    'a most of nothing',
    { kind: 'at-most', target: { value: '0', on }, absoluteTolerance: '40' },
    'Shortfall: 30 − 0 = 30; tolerance: 40.',
  ],
  [
    'a decline whose baseline is its target',
    { kind: 'decrease', baseline: { value: '28', on: day('2024-12-31') }, target: { value: '28', on } },
    'Shortfall: (30 − 28) ÷ |28| = 7.2%; tolerance: 5%.',
  ],
  [
    'a band that is left',
    { kind: 'within', target: { low: '10', high: '29', on } },
    'Shortfall: (30 − 29) ÷ (29 − 10) = 5.3%; tolerance: 5%.',
  ],
  [
    'a band that is kept',
    { kind: 'within', target: { low: '10', high: '40', on } },
    'The threshold is kept: 10 ≤ 30 ≤ 40.',
  ],
  [
    'parity',
    { kind: 'parity', target: { on }, values: { 2025: { kind: 'ratio', numerator: '96', denominator: '100' } } },
    'Actual: 96 ÷ 100 = 0.96. Shortfall: |0.96 − 1| = 4%; tolerance: 5%.',
  ],
  [
    'a flow of which a half is missing',
    {
      aggregation: 'sum',
      periods: [
        { id: 'H1', from: day('2025-01-01'), to: day('2025-06-30') },
        { id: 'H2', from: day('2025-07-01'), to: day('2025-12-31') },
      ],
      values: { H2: { kind: 'number', value: '30' } },
    },
    'Expected by 31 December 2025: 40 × 1 ÷ 2 = 20. Pace: 30 ÷ 20 = 150%. Periods with a value: 1 of 2.',
  ],
  [
    'stages',
    {
      kind: 'milestone-list',
      target: { on },
      stages: [
        { id: 'a', weight: '0.25', due: on },
        { id: 'b', weight: '0.5', due: on },
        { id: 'c', weight: '0.25', due: day('2026-12-31') },
      ],
      values: { 2025: { kind: 'stages', accepted: ['a', 'c'] } },
    },
    'Actual: 0.25 + 0.25 = 0.5. Expected by 31 December 2025: 0.25 + 0.5 = 0.75. Pace: 0.5 ÷ 0.75 = 66.7%.',
  ],
  [
    'a yes',
    { kind: 'yes-no', target: { on }, values: { 2025: { kind: 'yes-no', value: true } } },
    'What was accepted decides: yes.',
  ],
  [
    'a step',
    {
      kind: 'ordinal',
      steps: ['draft', 'approved'],
      target: { step: 'approved', on },
      values: { 2025: { kind: 'step', value: 'draft' } },
    },
    'What was accepted decides: draft.',
  ],
  [
    'a judgement',
    {
      kind: 'qualitative',
      target: { on },
      values: { 2025: { kind: 'judgement', rating: 'at-risk', narrative: 'Half' } },
    },
    'What was accepted decides: At risk. Judged by people, not counted.',
  ],
  ['nothing', { values: {} }, 'There is no rating: No data. That is neither bad nor zero.'],
];

describe('how a rating came about is told of', () => {
  it.each(SAID)('%s', (_, more, said) => {
    const input = { ...INPUT, ...more };
    const figure = { ...firstOf(indicatorRow()), input, result: rate(input), provenance: {} };
    expect(toldOf(figure).explanation).toBe(said);
  });

  it('many values by the first ones and the last', () => {
    const months = Array.from({ length: 12 }, (_, at) => {
      const month = String(at + 1).padStart(2, '0');
      return { id: month, from: day(`2025-${month}-01`), to: day(`2025-${month}-28`) };
    });
    const values = Object.fromEntries(months.map(({ id }) => [id, { kind: 'number', value: String(Number(id)) }]));
    const input = { ...INPUT, aggregation: 'sum', periods: months, values } as RatingInput;
    const figure = { ...firstOf(indicatorRow()), input, result: rate(input), provenance: {} };
    expect(toldOf(figure).explanation).toContain('Actual: 1 + 2 + 3 + 4 + 5 + … + 12 = 78.');
  });

  it('with the day on which the last value that counts was accepted, in its own language', () => {
    expect(told().explanation).toContain('accepted on 2 March 2026');
    expect(told(HALVES).explanation).toContain('accepted on 2 March 2026');
    expect(toldOf(firstOf(indicatorRow()), 'fr').explanation).toContain('Rythme: (60 − 63) ÷ (59,33 − 63) = 81,8%.');
  });
});
