import { parseLocalDate } from '../calendar/local-date';
import { isReviewOverdue, nextReviewOn, type Reviewed, reviewDueOn } from './review';
import type { RiskLevel } from './words';

it.each<[string, RiskLevel, string]>([
  ['2026-03-15', 'critical', '2026-04-15'],
  ['2026-03-15', 'high', '2026-06-15'],
  ['2026-03-15', 'medium', '2026-09-15'],
  ['2026-03-15', 'low', '2026-09-15'],
  ['2026-01-31', 'critical', '2026-02-28'],
  ['2028-01-31', 'critical', '2028-02-29'],
  ['2026-11-30', 'high', '2027-02-28'],
  ['2026-08-31', 'low', '2027-02-28'],
  ['2026-12-31', 'critical', '2027-01-31'],
])('reviewed on %s and %s, it is reviewed again by %s', (reviewed, level, due) =>
  expect(nextReviewOn(parseLocalDate(reviewed), level)).toBe(due),
);

it.each([
  ['2026-06-29', false],
  ['2026-06-30', false],
  ['2026-07-01', true],
])('due on 2026-06-30, a review is overdue on %s: %s', (today, isLate) =>
  expect(isReviewOverdue(parseLocalDate('2026-06-30'), parseLocalDate(today))).toBe(isLate),
);

const residual = { level: 'high', assessedOn: parseLocalDate('2026-03-01') } as const;

it.each<[string, Reviewed, string | undefined]>([
  ['assessed and never reviewed', { residual }, '2026-06-01'],
  ['reviewed since', { residual, lastReviewedOn: parseLocalDate('2026-03-12') }, '2026-06-12'],
  ['reviewed before it was assessed', { residual, lastReviewedOn: parseLocalDate('2026-01-12') }, '2026-04-12'],
  ['reviewed and never assessed', { lastReviewedOn: parseLocalDate('2026-03-12') }, undefined],
])('%s, a risk is due for review', (_, reviewed, dueOn) => expect(reviewDueOn(reviewed)).toBe(dueOn));
