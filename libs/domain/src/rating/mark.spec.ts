import { MARKS, markOf } from './mark';
import { FLAGS, RATINGS } from './rating';
import type { Rated } from './rating-input';

const rated = (more: Partial<Rated>): Rated => ({
  kind: 'rated',
  rating: 'on-track',
  flags: [],
  ruleVersion: '1',
  periodId: '2025',
  due: '2025-12-31' as Rated['due'],
  ...more,
});

describe('the mark of a rating', () => {
  it.each([
    ['on track', rated({}), 'on-track'],
    ['far past its target', rated({ flags: ['no-baseline', 'exceeded'] }), 'exceeded'],
    ['at risk', rated({ rating: 'at-risk', flags: ['incomplete'] }), 'at-risk'],
    ['off track', rated({ rating: 'off-track', flags: ['regression'] }), 'off-track'],
    ['without data', { kind: 'not-rated', reason: 'no-data', ruleVersion: '1' } as const, 'not-rated'],
    [
      'rolled up',
      {
        kind: 'rated',
        rating: 'at-risk',
        pace: '0.8',
        heldByCritical: false,
        coverage: { rated: 1, counted: 2 },
        ruleVersion: '1',
      } as const,
      'at-risk',
    ],
  ])('%s', (_, result, mark) => {
    expect(markOf(result)).toBe(mark);
  });

  it('is always one of the five', () => {
    for (const rating of RATINGS)
      for (const flag of FLAGS) expect(MARKS).toContain(markOf(rated({ rating, flags: [flag] })));
  });
});
