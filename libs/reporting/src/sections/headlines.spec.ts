import { parseLocalDate as day } from '@resolute/domain';
import type { IndicatorFigure, IndicatorRow } from '@resolute/measurement';
import type { Block, TableBlock } from '../document/block';
import { actualRow, figuresOf, indicatorRow } from '../render/sample-snapshot.fixture';
import { tellingIn } from '../text/telling';
import { trendOf } from './figure-trend';
import { HEADLINES, headlinesOf } from './headlines';

const DEFINITION = { most: 2, first: ['C', 'A', 'X'] };

const figure = (code: string, isReported = true) =>
  ({ code, provenance: isReported ? { 2025: {} } : {} }) as unknown as IndicatorFigure;

describe('the headlines of a short report', () => {
  it.each<[string, IndicatorFigure[], string[]]>([
    ['are those that are named, in that order', [figure('A'), figure('B'), figure('C')], ['C', 'A']],
    ['leave out what nobody reported on', [figure('A'), figure('B'), figure('C', false)], ['A']],
    ['are the first of all where none is named', [figure('K'), figure('L'), figure('M')], ['K', 'L']],
    ['are none where nobody reported', [figure('A', false)], []],
  ])('%s', (_, figures, codes) => {
    expect(headlinesOf(figures, DEFINITION).map(({ code }) => code)).toEqual(codes);
  });
});

const toldOf = (more: Partial<IndicatorRow> = {}) => {
  const { blocks } = HEADLINES.tell({ indicators: figuresOf(indicatorRow(more)) }, tellingIn('en'));
  const of = <K extends Block['kind']>(kind: K) => blocks.find((block) => block.kind === kind) as never;
  const table: TableBlock = of('table');
  const paragraph: Extract<Block, { kind: 'paragraph' }> = of('paragraph');
  const chart: Extract<Block, { kind: 'chart' }> = of('chart');
  const cells = table.rows[0] ?? [];
  return {
    blocks,
    chart,
    explanation: paragraph.text.text,
    texts: cells.slice(0, 6).map(({ text }) => text?.text),
    cells,
  };
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
    expect(toldOf(more).cells[6]?.chip?.word).toBe(word);
  });

  it('explains how its figure came about, with the figures', () => {
    const { explanation, texts } = toldOf();
    expect(texts).toEqual(['63', '52', '60', '59.33', '81.8%', '27.3%']);
    expect(explanation).toContain('(60 − 63) ÷ (59.33 − 63) = 81.8%');
    expect(explanation).toContain('accepted on 2 March 2026');
  });

  it('never rounds a pace up to a threshold that it has not reached', () => {
    const { cells } = toldOf({
      baselines: [{ value: '0', on: day('2024-12-31'), from: day('2024-12-31') }],
      kind: 'increase',
      targets: [{ value: '3000', onDay: day('2027-12-31'), from: day('2025-01-01') }],
      actuals: [actualRow('899.9')],
    });
    expect([cells[6]?.chip?.word, cells[4]?.text?.text]).toEqual(['At risk', '89.9%']);
  });

  it('marks an estimate, and shows a dash where there is nothing', () => {
    expect(toldOf({ actuals: [actualRow('60', true)] }).texts[2]).toBe('~60');
    expect(new Set(toldOf({ baselines: [], targets: [], actuals: [] }).texts)).toEqual(new Set(['–']));
  });

  it('explains a flow by what was due, and a threshold by what is missing', () => {
    const flow = toldOf({ aggregation: 'sum', kind: 'increase', baselines: [], actuals: [actualRow('10')] });
    expect(flow.explanation).toContain('Pace = A ÷ X = 10 ÷ 17.33 = 57.7%');
    const target = { onDay: day('2025-12-31'), from: day('2025-01-01') };
    const short = {
      kind: 'at-least' as const,
      baselines: [],
      targets: [{ ...target, value: '99.5' }],
      actuals: [actualRow('99.1')],
    };
    expect(toldOf(short).explanation).toContain('99.1 is judged against 99.5; what is missing is 0.5%.');
    const zero = {
      ...short,
      kind: 'at-most' as const,
      absoluteTolerance: '1',
      targets: [{ ...target, value: '0' }],
      actuals: [actualRow('0.5')],
    };
    expect(toldOf(zero).explanation).toContain('what is missing is 0.5.');
  });

  it('shows what was accepted also where it cannot be rated', () => {
    expect(toldOf({ targets: [] }).cells[2]).toEqual({ text: { text: '60' }, note: '31 Dec 2025' });
  });

  it('tells its chart in words', () => {
    expect(toldOf().chart.alt).toBe(
      'Line chart of Median days from consent to approval (AAP), in days. Baseline 63 on 31 December 2024. ' +
        'Accepted 60 on 31 December 2025. Target 52 on 31 December 2027.',
    );
  });

  it('draws of a flow the sum so far, from nothing at the start of its span', () => {
    const [flow] = figuresOf(
      indicatorRow({
        kind: 'increase',
        aggregation: 'sum',
        frequency: 'half',
        targets: [{ value: '100', onDay: day('2025-12-31'), from: day('2025-01-01') }],
        actuals: [
          { ...actualRow('40'), period: '2025-H1', actualId: 'one' },
          { ...actualRow('50'), period: '2025-H2', actualId: 'two' },
          { ...actualRow('900'), period: '2024-H2', actualId: 'before' },
        ],
      }),
    );
    if (!flow) throw new Error('There is no figure');
    expect(trendOf(flow)).toMatchObject({
      baseline: { on: '2024-12-31', value: '0' },
      values: [{ value: '40' }, { value: '90' }],
      target: { on: '2025-12-31', value: '100' },
    });
  });
});
