import { parseLocalDate as day } from '@resolute/domain';
import type { ActionFact, ResultFact, ResultNoteFact, ResultsContent } from '../sections/section-contents';
import { comparedActions, comparedNotes } from './compared-said';

type Held = Partial<Pick<ResultFact, 'actions' | 'notes'>>;

const results = (held: Held, code = 'O1'): ResultsContent => ({
  results: [
    {
      code,
      title: { en: 'Output' },
      actions: [],
      notes: [],
      indicators: [],
      kind: {},
      ...held,
    } as unknown as ResultFact,
  ],
});
const note = (changes: Partial<ResultNoteFact> = {}): ResultNoteFact => ({
  unit: 'TSB-POL',
  period: '2026-Q1',
  achieved: { en: 'We met twice.', fr: 'Deux réunions.' },
  obstacles: null,
  next: null,
  ...changes,
});
const action = (changes: Partial<ActionFact> = {}): ActionFact => ({
  title: { en: 'Publish the guide' },
  planned: { en: 'Publish it.' },
  taken: null,
  status: 'planned',
  dueDay: day('2026-06-30'),
  isOverdue: false,
  ...changes,
});

describe('the notes of two reports', () => {
  const changes = (before: readonly ResultNoteFact[], after: readonly ResultNoteFact[]) =>
    comparedNotes({ before: results({ notes: before }), after: results({ notes: after }) }, 'en').map(
      ({ periods, said, cause }) =>
        `${periods.before} → ${periods.after}: ${said.map(({ part }) => part).join(', ')} (${cause})`,
    );
  it.each<[string, readonly ResultNoteFact[], readonly ResultNoteFact[], string[]]>([
    ['the same', [note()], [note()], []],
    [
      'other words of the same period',
      [note()],
      [note({ achieved: { en: 'We met.' } })],
      ['2026-Q1 → 2026-Q1: achieved (correction)'],
    ],
    [
      'another period',
      [note()],
      [note({ period: '2026-Q2', next: { en: 'More.' } })],
      ['2026-Q1 → 2026-Q2: next (new-data)'],
    ],
    ['another period in the same words', [note()], [note({ period: '2026-Q2' })], ['2026-Q1 → 2026-Q2:  (new-data)']],
    ['the first of a unit', [], [note()], ['null → 2026-Q1: achieved (new-data)']],
    ['of another unit', [note()], [note(), note({ unit: 'TSB-SG13' })], ['null → 2026-Q1: achieved (new-data)']],
    ['one that is not told any more', [note()], [], ['2026-Q1 → null: achieved (new-data)']],
    [
      'another translation, which nobody asked for',
      [note()],
      [note({ achieved: { en: 'We met twice.', fr: 'Deux.' } })],
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it('are compared word by word, in the language asked for where they are held in it', () => {
    const told = {
      before: results({ notes: [note()] }),
      after: results({ notes: [note({ achieved: { en: 'We met.' } })] }),
    };
    const [change] = comparedNotes(told, 'en');
    expect(change).toMatchObject({ code: 'O1', reportedBy: 'TSB-POL' });
    expect(change?.said[0]?.lines[0]?.runs).toEqual([
      { text: 'We met', change: 'same' },
      { text: ' twice', change: 'deleted' },
      { text: '.', change: 'same' },
    ]);
    const runs = comparedNotes(told, 'fr')[0]?.said[0]?.lines.flatMap((line) => line.runs) ?? [];
    const without = (change: string) => runs.flatMap((run) => (run.change === change ? [] : [run.text])).join('');
    expect([without('inserted'), without('deleted')]).toEqual(['Deux réunions.', 'We met.']);
  });

  it('are not told where one of the reports has none of them', () => {
    expect(comparedNotes({ before: undefined, after: results({ notes: [note()] }) }, 'en')).toEqual([]);
  });
});

describe('the actions of two reports', () => {
  const changes = (before: readonly ActionFact[], after: readonly ActionFact[]) =>
    comparedActions({ before: results({ actions: before }), after: results({ actions: after }) }, 'en').map(
      (each) =>
        `${each.before?.status} → ${each.after?.status}: ${each.said.map(({ part }) => part).join(', ')} (${each.causes.join(', ')})`,
    );
  it.each<[string, readonly ActionFact[], readonly ActionFact[], string[]]>([
    ['the same', [action()], [action()], []],
    [
      'done',
      [action()],
      [action({ status: 'done', taken: { en: 'Published.' } })],
      ['planned → done: taken (new-data)'],
    ],
    ['only under way', [action()], [action({ status: 'under-way' })], ['planned → under-way:  (new-data)']],
    ['put off', [action()], [action({ dueDay: day('2026-12-31') })], ['planned → planned:  (plan-changed)']],
    [
      'wanted in other words',
      [action()],
      [action({ planned: { en: 'Publish.' } })],
      ['planned → planned: planned (plan-changed)'],
    ],
    ['fallen due', [action()], [action({ isOverdue: true })], ['planned → planned:  (time)']],
    [
      'put off and begun',
      [action({ isOverdue: true })],
      [action({ status: 'under-way', dueDay: null })],
      ['planned → under-way:  (plan-changed, new-data)'],
    ],
    ['a new one', [], [action()], ['undefined → planned: planned (plan-changed)']],
    ['one that is gone', [action()], [], ['planned → undefined: planned (plan-changed)']],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it('stand beside those of the same result', () => {
    const found = comparedActions(
      { before: results({ actions: [action()] }), after: results({ actions: [action()] }, 'O2') },
      'en',
    );
    expect(found.map(({ code, before, after }) => [code, before !== null, after !== null])).toEqual([
      ['O2', false, true],
      ['O1', true, false],
    ]);
  });
});
