export { CalendarQueries } from './feeds/calendar.queries';
export { CalendarFeedsService, type CalendarFeedView, type NewCalendarFeedView } from './feeds/calendar-feeds.service';
export { MailClaims } from './mails/mail-claims';
export { NoticeMails } from './mails/notice-mails';
export type {
  NotificationsFilter,
  NotificationsPage,
  NotificationView,
  ToldFile,
  ToldName,
  ToldReport,
  ToldReview,
  ToldRisk,
} from './notices/notice.view';
export { NotificationsQueries } from './notices/notifications.queries';
export { ReadingsService, type ReadingsWish, type Unread } from './notices/readings.service';
export { NotificationModule } from './notification.module';
export { AddresseesQueries } from './reminders/addressees.queries';
export { DueWorkQueries } from './reminders/due-work.queries';
export { RemindersService } from './reminders/reminders.service';
export { ReturnedWorkQueries, type SentBack } from './reminders/returned-work.queries';
export { ReturnsService } from './reminders/returns.service';
export { ReviewNoticesService } from './reminders/review-notices.service';
export {
  type NotificationSettingsChange,
  NotificationSettingsService,
  type NotificationSettingsView,
} from './settings/notification-settings.service';
