import { parseLocalDate as day } from '@resolute/domain';
import { latestNotes } from './latest-notes';

const note = (result: string, unit: string, period: string) =>
  ({ result: { id: result, code: result }, unit: { id: unit, code: unit }, period }) as Parameters<
    typeof latestNotes
  >[0][number];
const MEETINGS = new Map([['TSAG-2026-02', day('2026-02-06')]]);

it.each([
  ['the later period, whichever was written first', ['O1 A 2025-Q3', 'O1 A 2025-H2', 'O1 A 2025-Q1'], ['O1 A 2025-H2']],
  [
    'one of each unit and each result',
    ['O1 A 2025', 'O1 B 2025', 'O2 A 2025'],
    ['O1 A 2025', 'O1 B 2025', 'O2 A 2025'],
  ],
  ['the latest first', ['O1 A 2024', 'O2 A 2026-Q1', 'O3 A 2025'], ['O2 A 2026-Q1', 'O3 A 2025', 'O1 A 2024']],
  [
    'a meeting by its last day',
    ['O1 A 2025', 'O1 A TSAG-2026-02', 'O2 A 2026-Q1'],
    ['O2 A 2026-Q1', 'O1 A TSAG-2026-02'],
  ],
  ['of one end the same one each time', ['O1 A 2025', 'O1 A 2025-H2', 'O1 A 2025-12'], ['O1 A 2025']],
])('of notes stays %s', (_, given, kept) => {
  const texts = (order: readonly string[]) =>
    latestNotes(
      order.map((text) => note(...(text.split(' ') as [string, string, string]))),
      MEETINGS,
    ).map(({ result, unit, period }) => `${result.code} ${unit.code} ${period}`);
  expect(texts(given)).toEqual(kept);
  expect(texts(given.toReversed())).toEqual(kept);
});
