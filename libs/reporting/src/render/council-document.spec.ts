import { parseLocalDate as day } from '@resolute/domain';
import type { IndicatorRow } from '@resolute/measurement';
import { councilPage } from './council-document';
import { actualRow, indicatorRow, snapshotOf } from './sample-snapshot.fixture';

const figureIn = (more: Partial<IndicatorRow> = {}) => {
  const [figure] = councilPage(snapshotOf(indicatorRow(more))).document.figures;
  if (!figure) throw new Error('The document has no figure');
  return figure;
};

describe('the page for the Council', () => {
  it('says the finding first, and how much of the plan it is drawn from', () => {
    const { box } = councilPage(snapshotOf(indicatorRow())).document;
    expect(box[0]).toEqual({ head: 'Summary', text: 'The one rated indicator is at risk. Coverage: 1 of 1.' });
    const two = councilPage(
      snapshotOf(indicatorRow({ actuals: [actualRow('57')] }), indicatorRow({ id: '2', actuals: [] })),
    );
    expect(two.document.box[0]?.text).toBe('The one rated indicator is on track. Coverage: 1 of 2.');
    const three = councilPage(snapshotOf(indicatorRow(), indicatorRow({ id: '2', actuals: [actualRow('57')] })));
    expect(three.document.box[0]?.text).toBe('1 of 2 rated indicators are on track or better. Coverage: 2 of 2.');
    expect(councilPage(snapshotOf()).document.box[0]?.text).toBe('No indicator is rated. Coverage: 0 of 0.');
  });

  it.each<[string, Partial<IndicatorRow>, string]>([
    ['on track', { actuals: [actualRow('59')] }, 'On track'],
    ['at risk', {}, 'At risk'],
    ['off track', { actuals: [actualRow('62.9')] }, 'Off track'],
    ['over the target', { actuals: [actualRow('48')] }, 'Exceeded'],
    ['without a target', { targets: [] }, 'No target'],
    ['without a value', { actuals: [] }, 'No data'],
    ['before its day', { lagDays: 400 }, 'Not due'],
  ])('%s, by its word', (_, more, word) => {
    expect(figureIn(more).rating.word).toBe(word);
  });

  it('explains how the figure came about, with the figures', () => {
    const { explanation, cells } = figureIn();
    expect(cells.map(({ value }) => value)).toEqual(['63', '52', '60', '59.33', '81.8%', '27.3%']);
    expect(explanation).toContain('(60 − 63) ÷ (59.33 − 63) = 81.8%');
    expect(explanation).toContain('accepted on 2 March 2026');
  });

  it('draws of a flow the sum so far, from nothing at the start of its span', () => {
    const flow = indicatorRow({
      kind: 'increase',
      aggregation: 'sum',
      frequency: 'half',
      targets: [{ value: '100', onDay: day('2025-12-31'), from: day('2025-01-01') }],
      actuals: [
        { ...actualRow('40'), period: '2025-H1', actualId: 'one' },
        { ...actualRow('50'), period: '2025-H2', actualId: 'two' },
        { ...actualRow('900'), period: '2024-H2', actualId: 'before' },
      ],
    });
    const { charts, document } = councilPage(snapshotOf(flow));
    expect(Object.values(charts)).toMatchObject([
      { first: '2024-12-31', baseline: { x: 0, y: 0 }, values: [{ y: 40 }, { y: 90 }], target: { x: 365, y: 100 } },
    ]);
    expect(document.figures[0]?.legend).toContain('sum');
    expect(document.figures[0]?.cells[2]?.value).toBe('90');
  });

  it('never rounds a pace up to a threshold that it has not reached', () => {
    const under = figureIn({
      baselines: [{ value: '0', on: day('2024-12-31'), from: day('2024-12-31') }],
      kind: 'increase',
      targets: [{ value: '3000', onDay: day('2027-12-31'), from: day('2025-01-01') }],
      actuals: [actualRow('899.9')],
    });
    expect([under.rating.word, under.cells[4]?.value]).toEqual(['At risk', '89.9%']);
  });

  it('marks an estimate, and shows a dash where there is nothing', () => {
    expect(figureIn({ actuals: [actualRow('60', true)] }).cells[2]?.value).toBe('~60');
    expect(figureIn({ baselines: [], targets: [], actuals: [] }).cells.map(({ value }) => value)).toEqual([
      '–',
      '–',
      '–',
      '–',
      '–',
      '–',
    ]);
  });

  it('explains a flow by what was due, and a threshold by what is missing', () => {
    const flow = figureIn({ aggregation: 'sum', kind: 'increase', baselines: [], actuals: [actualRow('10')] });
    expect(flow.explanation).toContain('Pace = A ÷ X = 10 ÷ 17.33 = 57.7%');
    const target = { onDay: day('2025-12-31'), from: day('2025-01-01') };
    const short = {
      kind: 'at-least' as const,
      baselines: [],
      targets: [{ ...target, value: '99.5' }],
      actuals: [actualRow('99.1')],
    };
    expect(figureIn(short).explanation).toContain('99.1 is judged against 99.5; what is missing is 0.5%.');
    const zero = {
      ...short,
      kind: 'at-most' as const,
      absoluteTolerance: '1',
      targets: [{ ...target, value: '0' }],
      actuals: [actualRow('0.5')],
    };
    expect(figureIn(zero).explanation).toContain('what is missing is 0.5.');
  });

  it('shows what was accepted also where it cannot be rated', () => {
    expect(figureIn({ targets: [] }).cells[2]).toEqual({ value: '60', day: '31 Dec 2025' });
  });

  it('tells the chart in words', () => {
    expect(figureIn().alt).toBe(
      'Line chart of Median days from consent to approval (AAP), in days. Baseline 63 on 31 December 2024. ' +
        'Accepted 60 on 31 December 2025. Target 52 on 31 December 2027.',
    );
  });

  it('names nobody', () => {
    expect(JSON.stringify(councilPage(snapshotOf(indicatorRow())).document)).not.toMatch(/author|verifier|acceptor/);
  });

  it('says that it is sample only when it is', () => {
    const snapshot = snapshotOf(indicatorRow());
    expect(councilPage(snapshot).document.meta.sample).toBe('Sample data');
    expect(councilPage({ ...snapshot, isSample: false }).document.meta).not.toHaveProperty('sample');
  });
});
