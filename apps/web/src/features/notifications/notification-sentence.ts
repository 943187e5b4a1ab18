import { type LocalDate, tellsOfDelay } from '@resolute/domain';
import type { Notification } from '../../api/notifications';
import type { MessageKey } from '../../text/wording';
import type { Words } from '../../text/words';
import { titleText } from '../../ui/title-text';

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

type Told = Pick<Notification, 'kind' | 'report' | 'file' | 'review' | 'risk' | 'period' | 'dueOn'>;
type Speaks = Pick<Words, 'say' | 'day' | 'language'>;

/** What somebody is told of a value, of what came back, of a report to review, or of a risk: `2026-Q1: due on 30 Apr 2026`. */
export function notificationSentence({ kind, report, file, review, risk, period, dueOn }: Told, words: Speaks): string {
  const { say } = words;
  const dueDay = dueOn === null ? '' : words.day(dueOn as LocalDate);
  if (risk) return riskSentence(kind, risk, dueDay, words);
  if (review) {
    const { number, author } = review;
    const values = { number: String(number), day: dueDay, author: author?.name ?? '' };
    return say(REVIEW_SENTENCES[kind] ?? SENTENCES[kind], values);
  }
  if (file || period === null) return say('notifications.sent-back-file');
  if (report) return say(`notifications.sent-back-${report.kind}`, { period });
  return say(SENTENCES[kind], { period, day: dueDay });
}

/** Its owner and whoever answers for the unit are told the same. */
function riskSentence(
  kind: Notification['kind'],
  { treatment }: NonNullable<Notification['risk']>,
  day: string,
  { say, language }: Speaks,
): string {
  const when = tellsOfDelay(kind) ? 'late' : 'due';
  if (treatment === null) return say(`notifications.risk-review-${when}`, { day });
  return say(`notifications.treatment-${when}`, { day, treatment: titleText(treatment, language).text });
}
