import { categoriesIn } from './categories-in';

it.each<[string, string | null, string | null, boolean]>([
  ['always', null, null, true],
  ['until the day before', null, '2025-03-31', false],
  ['until its first day', null, '2025-04-01', true],
  ['from its last day', '2025-06-30', null, true],
  ['from the day after', '2025-07-01', null, false],
  ['for one day within', '2025-05-05', '2025-05-05', true],
  ['before and beyond', '2024-01-01', '2026-12-31', true],
  ['before', '2024-01-01', '2024-12-31', false],
  ['later', '2026-01-01', '2026-12-31', false],
])('a category that there is %s is of the second quarter: %s to %s, %s', (_, validFrom, validUntil, isThere) => {
  const quarter = { from: '2025-04-01', to: '2025-06-30' };
  const category = { code: 'x', validFrom, validUntil };
  expect(categoriesIn(quarter, [category])).toEqual(isThere ? [category] : []);
});

it('are of a meeting by its days', () => {
  const meeting = { from: '2025-01-13', to: '2025-01-17' };
  const ended = (validUntil: string) => ({ validFrom: null, validUntil });
  expect(categoriesIn(meeting, [ended('2025-01-12'), ended('2025-01-13')])).toEqual([ended('2025-01-13')]);
});
