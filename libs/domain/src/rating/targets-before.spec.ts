import { parseLocalDate as day } from '../calendar/local-date';
import { targetsBefore } from './targets-before';

const from = (start: string, value: string, until?: string) => ({
  from: day(start),
  value,
  ...(until !== undefined && { until: day(until) }),
});
const NOW = from('2025-06-01', 'now');

it.each([
  ['none before', [NOW], []],
  ['one', [from('2022-01-01', 'a'), NOW], ['a 2022-01-01 2025-05-31']],
  [
    'one that another replaced',
    [from('2024-01-01', 'b'), from('2022-01-01', 'a'), NOW],
    ['a 2022-01-01 2023-12-31', 'b 2024-01-01 2025-05-31'],
  ],
  ['one that ended by itself', [from('2022-01-01', 'a', '2022-12-31'), NOW], ['a 2022-01-01 2022-12-31']],
  [
    'one that was set again on its first day',
    [from('2022-01-01', 'a'), from('2022-01-01', 'b'), NOW],
    ['b 2022-01-01 2025-05-31'],
  ],
  ['one to come', [NOW, from('2026-01-01', 'z')], []],
])('targets that held before: %s', (_, targets, held) => {
  expect(targetsBefore(targets, NOW).map((each) => `${each.value} ${each.from} ${each.until}`)).toEqual(held);
});
