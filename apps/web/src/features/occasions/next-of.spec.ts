import type { Occasion } from '../../api/indicators';
import { nextOf } from './next-of';

const meeting = (code: string, fromDay: string, toDay: string) => ({ code, fromDay, toDay }) as Occasion;
const MEETINGS = [
  { ...meeting('CANCELLED', '2026-05-18', '2026-05-19'), cancelledAt: '2026-04-01T09:00:00Z' },
  meeting('LATER', '2027-01-18', '2027-01-22'),
  meeting('NEXT', '2026-05-25', '2026-05-29'),
  meeting('PAST', '2025-05-26', '2025-05-30'),
];

it.each([
  ['2025-05-30', 'PAST'],
  ['2025-05-31', 'NEXT'],
  ['2026-05-25', 'NEXT'],
  ['2026-05-29', 'NEXT'],
  ['2026-05-30', 'LATER'],
  ['2027-01-23', undefined],
])('on %s it is %s', (today, code) => {
  expect(nextOf(MEETINGS, today)?.code).toBe(code);
});
