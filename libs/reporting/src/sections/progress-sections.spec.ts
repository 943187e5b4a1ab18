import { parseLocalDate as day, LANGUAGES, type RatingResult, type RollUpResult } from '@resolute/domain';
import type { IndicatorFigure, OverdueReport, PlanInFull, RatedIndicatorView } from '@resolute/measurement';
import { actualRow, figuresOf, indicatorRow, TSAG_LAYOUT as LAYOUT } from '../../../../test/support/report-samples';
import type { Block } from '../document/block';
import { FiguresSeen } from '../snapshot/figures-seen';
import { tellingIn } from '../text/telling';
import { BREAKDOWNS } from './breakdowns';
import { CHANGES } from './changes';
import { LATE } from './late';
import { RESULTS } from './results';
import type { Facts } from './section';

const ENGLISH = tellingIn('en');
const rollUp = { kind: 'not-rated', reason: 'no-data', coverage: { rated: 0, counted: 2 } } as unknown as RollUpResult;
const named = (code: string, title = `The ${code}`) => ({ id: code, code, title: { en: title } });
const resultOf = (code: string, ...indicatorIds: string[]) => ({
  result: { ...named(code), kind: { code: 'output', level: 3, title: { en: 'Output' } } },
  rollUp,
  indicatorIds,
});
const FIGURES = figuresOf(indicatorRow({ id: 'i', code: 'I-1', actuals: [actualRow('60', true)] }));
const rated = (code: string, result: RatingResult): RatedIndicatorView =>
  ({ ...named(code), result }) as unknown as RatedIndicatorView;

const factsOf = (some: Partial<Record<keyof Facts, unknown>>): Facts =>
  Object.fromEntries(
    Object.entries(some).map(([name, value]) => [name, () => Promise.resolve(value)]),
  ) as unknown as Facts;

/** Everything that is read of some blocks, line by line. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(({ lead, text }) => `${lead ?? ''} ${text.text}`.trim());
    if (block.kind === 'table')
      return block.rows.map((row) => row.map((cell) => cell.chip?.word ?? cell.text?.text ?? '').join(' | '));
    return block.kind === 'chart' ? [] : [block.text.text];
  });
}

describe('the results of a progress report', () => {
  const action = {
    result: { id: 'O1' },
    title: { en: 'Train' },
    planned: { en: 'Two courses' },
    taken: null,
    status: 'planned',
    dueDay: day('2026-01-31'),
    isOverdue: true,
  };
  const note = {
    result: { id: 'O1' },
    unit: { code: 'SG13' },
    period: '2026-Q1',
    achieved: { en: 'Consented' },
    obstacles: null,
    next: { en: 'Approve' },
  };
  const plan = {
    indicators: [{ id: 'i' }],
    results: [resultOf('G1'), resultOf('O1', 'i'), resultOf('O2')],
  } as unknown as PlanInFull;
  const facts = factsOf({
    plan,
    notes: [note],
    actions: [action],
    counted: new FiguresSeen(async () => FIGURES).counted(['i']),
  });

  it('stand with their indicators, both halves of their actions, and what units say; the others in one table', async () => {
    const content = await RESULTS.freeze(facts, LAYOUT);
    expect(linesOf(RESULTS.tell(content, ENGLISH).blocks)).toEqual([
      'Results, with actions planned and actions taken',
      'The O1',
      'Median days from consent to approval (AAP) | 60 | 59.33 | 81.8% | At risk',
      'Train | Two courses | Nothing yet | Planned',
      'SG13, 2026-Q1',
      'Achieved Consented',
      'Next Approve',
      'Results on which nothing was reported by themselves',
      'The G1 | No data | – | 0 of 2',
      'The O2 | No data | – | 0 of 2',
    ]);
  });

  it('cite the values that ratings were counted from', async () => {
    const content = await RESULTS.freeze(facts, LAYOUT);
    expect(RESULTS.cited?.(content)).toEqual(['a']);
    expect(JSON.stringify(content)).not.toContain('contributor');
  });
});

describe('the breakdowns', () => {
  const part = (id: string, value: string) => ({ ...actualRow(value), partId: id, actualId: id });
  const units = new Map(['SG13', 'SG2'].map((code) => [code, { ...named(code), kind: 'study-group' }]));
  const figures = figuresOf(
    indicatorRow({
      id: 'i',
      code: 'I-1',
      partAggregation: 'sum',
      parts: ['SG13', 'SG2'].map((id) => ({ id, from: null, until: null })),
      actuals: [part('SG13', '4'), part('SG2', '5')],
    }),
  );
  const trend = (count: number) => ({
    dimension: named('region', 'Region'),
    categories: Array.from({ length: count }, (_, at) => ({
      ...named(`C${at}`),
      points: [{ periodId: '2025', value: String(at), isEstimate: at === 24 }],
    })),
  });
  const told = async (some: readonly IndicatorFigure[], breakdowns: readonly unknown[]): Promise<string[]> => {
    const facts = factsOf({
      plan: { indicators: [{ id: 'i' }] },
      latest: await new FiguresSeen(async () => some).latest(['i']),
      parts: { units, breakdowns: new Map([['i', breakdowns]]) },
    });
    return linesOf(BREAKDOWNS.tell(await BREAKDOWNS.freeze(facts, LAYOUT), ENGLISH).blocks);
  };

  it('stand by unit as people count them, and by category', async () => {
    expect((await told(figures, [trend(2)])).slice(2)).toEqual([
      'The SG2 | 5',
      'The SG13 | 4',
      'The C0 | 0',
      'The C1 | 1',
    ]);
  });

  it('name the greatest of many', async () => {
    const lines = (await told(FIGURES, [trend(25)])).slice(2);
    expect(lines).toHaveLength(21);
    expect([lines[0], lines[19], lines[20]]).toEqual(['The C24 | ~24', 'The C5 | 5', '5 more | ']);
  });

  it('are absent where nothing is in parts', async () => expect(await told(FIGURES, [])).toEqual([]));
});

describe('what is late', () => {
  const late = (unit: string, isMissing: boolean) =>
    ({
      indicator: named('I-1'),
      unit: named(unit),
      period: { id: '2025', dueOn: '2026-03-31' },
      isMissing,
    }) as unknown as OverdueReport;
  const told = async (items: readonly OverdueReport[]): Promise<string[]> =>
    linesOf(LATE.tell(await LATE.freeze(factsOf({ late: items }), LAYOUT), ENGLISH).blocks).slice(1);

  it('stands by unit, or that nothing is', async () => {
    expect(await told([late('SG2', true)])).toEqual(['SG2 | The I-1 | 2025 | 31 March 2026']);
    expect(await told([])).toEqual(['Nothing that was due is late.']);
  });

  it('is counted beyond so many', async () => {
    const lines = await told(Array.from({ length: 62 }, () => late('SG2', false)));
    expect(lines).toHaveLength(61);
    expect(lines.at(-1)).toBe('2 more values are late or missing.');
  });
});

describe('what has changed', () => {
  const AT_RISK = { kind: 'rated', rating: 'at-risk', flags: [] } as unknown as RatingResult;
  const ON_TRACK = { kind: 'rated', rating: 'on-track', flags: [] } as unknown as RatingResult;
  const meeting = { title: { en: 'TSAG, February 2026' }, to: day('2026-02-27') };
  const told = async (before: unknown, now: readonly RatedIndicatorView[]): Promise<string[]> =>
    linesOf(CHANGES.tell(await CHANGES.freeze(factsOf({ before, plan: { indicators: now } }), LAYOUT), ENGLISH).blocks);
  const then = { indicators: [rated('I-1', ON_TRACK), rated('I-2', ON_TRACK)] };

  it('stands with both ratings, the worst first, and what is new', async () => {
    const now = [rated('I-1', AT_RISK), rated('I-2', ON_TRACK), rated('I-3', ON_TRACK)];
    expect(await told({ meeting, plan: then, isAsKnownThen: true }, now)).toEqual([
      'Changes since TSAG, February 2026',
      'The I-1 | On track | At risk',
      'The I-3 | – | On track',
    ]);
  });

  it('says when nothing has, and when nothing was recorded then', async () => {
    expect(await told({ meeting, plan: then, isAsKnownThen: false }, [rated('I-1', ON_TRACK)])).toEqual([
      'Changes since TSAG, February 2026',
      expect.stringContaining('Nothing had been recorded here by 27 February 2026'),
      'No rating has changed since 27 February 2026.',
    ]);
  });

  it('is absent without a meeting before', async () => expect(await told(null, [])).toEqual([]));
});

it.each(LANGUAGES)('all of it is told in %s', async (language) => {
  const telling = tellingIn(language);
  const late = { items: [], total: 0 };
  expect(linesOf(LATE.tell(late, telling).blocks)).toHaveLength(2);
});
