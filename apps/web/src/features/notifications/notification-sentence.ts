import type { LocalDate } from '@resolute/domain';
import type { Notification } from '../../api/notifications';
import type { MessageKey } from '../../text/wording';
import type { Words } from '../../text/words';

const SENTENCES = {
  'due-14': 'notifications.due',
  'due-7': 'notifications.due',
  'due-1': 'notifications.due',
  late: 'notifications.late',
  escalated: 'notifications.escalated',
  'sent-back': 'notifications.sent-back',
  'review-asked': 'notifications.review-asked',
  mention: 'notifications.mention',
} as const satisfies Record<Notification['kind'], MessageKey>;

/** Of a report the same reminders ask for something else. */
const REVIEW_SENTENCES: Readonly<Partial<Record<Notification['kind'], MessageKey>>> = {
  'due-7': 'notifications.review-due',
  'due-1': 'notifications.review-due',
  late: 'notifications.review-late',
};

type Told = Pick<Notification, 'kind' | 'report' | 'file' | 'review' | 'period' | 'dueOn'>;

/** What somebody is told of a value, of what came back, or of a report to review: `2026-Q1: due on 30 Apr 2026`. */
export function notificationSentence(
  { kind, report, file, review, period, dueOn }: Told,
  { say, day }: Pick<Words, 'say' | 'day'>,
): string {
  const dueDay = dueOn === null ? '' : day(dueOn as LocalDate);
  if (review) {
    const { number, author } = review;
    const values = { number: String(number), day: dueDay, author: author?.name ?? '' };
    return say(REVIEW_SENTENCES[kind] ?? SENTENCES[kind], values);
  }
  if (file || period === null) return say('notifications.sent-back-file');
  if (report) return say(`notifications.sent-back-${report.kind}`, { period });
  return say(SENTENCES[kind], { period, day: dueDay });
}
