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
} as const satisfies Record<Notification['kind'], MessageKey>;

/** What somebody is told of a value, or of a note, an action or a file that came back: `2026-Q1: due on 30 Apr 2026`. */
export function notificationSentence(
  { kind, report, file, period, dueOn }: Pick<Notification, 'kind' | 'report' | 'file' | 'period' | 'dueOn'>,
  { say, day }: Pick<Words, 'say' | 'day'>,
): string {
  if (file || period === null) return say('notifications.sent-back-file');
  if (report) return say(`notifications.sent-back-${report.kind}`, { period });
  return say(SENTENCES[kind], { period, day: dueOn === null ? '' : day(dueOn as LocalDate) });
}
