export { type Addressees, toldOfDelay, toldOfReturn, toldOfWork } from './addressees';
export { digestByUnit } from './digest-order';
export type { Told } from './not-yet-told';
export {
  MAIL_CHOICES,
  type MailChoice,
  NOTIFICATION_KINDS,
  type NotificationKind,
  REMINDER_KINDS,
  type ReminderKind,
  tellsOfDelay,
} from './reminder-kinds';
export { ESCALATION_DAYS, FIRST_REMINDER_DAYS, isEscalated, LAST_REMINDER_DAYS, reminderOn } from './reminder-on';
export { type OpenWork, type Reminder, reminderKey, remindersOn, returnKey } from './reminders-on';
export {
  mentionKey,
  type OpenReview,
  type ReviewReminder,
  reviewAskedKey,
  reviewRemindersOn,
} from './review-reminders-on';
export {
  type RiskReminder,
  type RiskTask,
  riskRemindersOn,
  toldOfRiskTask,
} from './risk-reminders-on';
