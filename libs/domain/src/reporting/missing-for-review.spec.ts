import type { ActionStatus } from '../accountability';
import type { Translations } from '../kernel';
import { type FrozenAction, type MissingForReview, missingForReview } from './missing-for-review';

const action = (status: ActionStatus, planned: Translations | null, taken: Translations | null): FrozenAction => ({
  title: { en: 'A' },
  planned,
  taken,
  status,
});
const SOME = { en: 'Some' };
const BLANK = { en: ' ', fr: '' };

const missingWith = (...actions: FrozenAction[]): MissingForReview[] =>
  missingForReview({
    sections: ['results'],
    told: new Set(['results']),
    results: {
      section: 'results',
      results: [
        { code: 'O1', actions: [] },
        { code: 'O2', actions },
      ],
    },
    reviewers: 1,
  });

describe('what a report lacks before its review', () => {
  it('is nothing when each section says something, both halves are there, and somebody reviews', () => {
    expect(missingForReview({ sections: ['goals', 'late'], told: new Set(['late', 'goals']), reviewers: 1 })).toEqual(
      [],
    );
    expect(missingWith(action('done', SOME, SOME))).toEqual([]);
  });

  it('is told in the order in which it is read', () => {
    const results = { section: 'results', results: [{ code: 'O1', actions: [action('done', null, null)] }] };
    const sections = ['goals', 'results', 'late'];
    expect(missingForReview({ sections, told: new Set(['goals']), results, reviewers: 0 })).toEqual([
      { code: 'text', section: 'results' },
      { code: 'planned', section: 'results', result: 'O1', at: 0, action: { en: 'A' } },
      { code: 'taken', section: 'results', result: 'O1', at: 0, action: { en: 'A' } },
      { code: 'text', section: 'late' },
      { code: 'reviewer' },
    ]);
  });

  it.each<[string, FrozenAction, string[]]>([
    ['only planned', action('planned', SOME, null), []],
    ['only planned, and not said how', action('planned', null, null), ['planned']],
    ['under way without a step', action('under-way', SOME, null), ['taken']],
    ['done in blank words', action('done', SOME, BLANK), ['taken']],
    ['planned in blank words', action('postponed', BLANK, SOME), ['planned']],
    ['in no language', action('dropped', {}, {}), ['planned', 'taken']],
    ['in another language', action('done', { fr: 'Fait' }, { ar: 'نعم' }), []],
  ])('of an action that is %s', (_, one, codes) => {
    const missing = missingWith(action('done', SOME, SOME), one);
    expect(missing.map(({ code }) => code)).toEqual(codes);
    for (const each of missing) expect(each).toMatchObject({ section: 'results', result: 'O2', at: 1 });
  });
});
