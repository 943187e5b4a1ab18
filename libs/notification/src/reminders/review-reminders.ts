import type { Tx } from '@resolute/database';
import { type LocalDate, reviewRemindersOn, type ToldReview } from '@resolute/domain';
import type { UnansweredReview } from '@resolute/reporting';
import { dueDaysAround } from './due-work';
import type { Notice } from './tell';

const TOLD = `
  SELECT person_id AS "personId", kind, report_version_id AS "reportVersionId", due_on::text AS "dueOn"
  FROM notifications WHERE due_on BETWEEN $1 AND $2 AND report_version_id IS NOT NULL`;

/** What reviewers are still to be reminded of on a day. */
export async function reviewReminders(tx: Tx, day: LocalDate, reviews: readonly UnansweredReview[]): Promise<Notice[]> {
  const { from, to } = dueDaysAround(day);
  const told = await tx.query<ToldReview>(TOLD, [from, to]);
  return reviewRemindersOn(day, reviews, told).map(({ key, kind, review: { personId, reportVersionId, dueOn } }) => {
    return { personId, kind, key, about: { reportVersionId }, period: null, dueOn };
  });
}
