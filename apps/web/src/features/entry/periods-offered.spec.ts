import { type LocalDate, parseLocalDate } from '@resolute/domain';
import { offeredPeriods, spanOf } from './periods-offered';

const TODAY = parseLocalDate('2026-11-22');

it('offers what has begun, the latest first', () => {
  expect(offeredPeriods(TODAY).slice(0, 6)).toEqual(['2026', '2026-Q4', '2026-Q3', '2026-Q2', '2026-Q1', '2025']);
  expect(offeredPeriods(parseLocalDate('2026-01-01')).slice(0, 3)).toEqual(['2026', '2026-Q1', '2025']);
});

it.each<[string, string, string]>([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-Q3', '2026-07-01', '2026-09-30'],
  ['2024-Q1', '2024-01-01', '2024-03-31'],
  ['open', '2025-10-18', '2027-12-27'],
  ['anything', '2025-10-18', '2027-12-27'],
])('%s ends from %s to %s', (id, from, to) => {
  expect(spanOf(id, TODAY)).toMatchObject({ from: from as LocalDate, to: to as LocalDate });
});
