/** What contributors are reminded of, from the first reminder to the last: so many days before the due day, or after it. */
export const REMINDER_KINDS = ['due-14', 'due-7', 'due-1', 'late'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/**
 * Everything that somebody is told: reminders, that a unit is late (to its head), that one's work came back, that one is asked to review
 * a report, and that a comment names one.
 */
export const NOTIFICATION_KINDS = [...REMINDER_KINDS, 'escalated', 'sent-back', 'review-asked', 'mention'] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Whether it says that a due day has passed. */
export const tellsOfDelay = (kind: NotificationKind): boolean => kind === 'late' || kind === 'escalated';

/** How somebody is told by mail: once a day, each time, or not at all. In the product they are told in any case. */
export const MAIL_CHOICES = ['digest', 'at-once', 'off'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];
