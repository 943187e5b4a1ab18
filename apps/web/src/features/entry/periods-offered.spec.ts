import { parseLocalDate } from '@resolute/domain';
import { chosenPeriod, offeredPeriods } from './periods-offered';

const TODAY = parseLocalDate('2026-11-22');

it('offers what has begun, the latest first', () => {
  expect(offeredPeriods(TODAY).slice(0, 6)).toEqual(['2026', '2026-Q4', '2026-Q3', '2026-Q2', '2026-Q1', '2025']);
  expect(offeredPeriods(parseLocalDate('2026-01-01')).slice(0, 3)).toEqual(['2026', '2026-Q1', '2025']);
});

it.each<[string, string | undefined]>([
  ['2026', '2026-01-01 2026-12-31'],
  ['2026-Q3', '2026-07-01 2026-09-30'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['open', undefined],
  ['TSAG-2026-05', undefined],
])('%s ends in %s', (id, days) => {
  const found = chosenPeriod(id);
  expect(found && `${found.from} ${found.to}`).toBe(days);
});
