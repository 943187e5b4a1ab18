import { Module } from '@nestjs/common';
import { AccountabilityModule } from '@resolute/accountability';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { ReportingModule } from '@resolute/reporting';
import { RiskModule } from '@resolute/risk';
import { CalendarQueries } from './feeds/calendar.queries';
import { CalendarFeedsService } from './feeds/calendar-feeds.service';
import { FeedReadersQueries } from './feeds/feed-readers.queries';
import { MailClaims } from './mails/mail-claims';
import { NoticeMails } from './mails/notice-mails';
import { NotificationsQueries } from './notices/notifications.queries';
import { ReadingsService } from './notices/readings.service';
import { AddresseesQueries } from './reminders/addressees.queries';
import { DueWorkQueries } from './reminders/due-work.queries';
import { RemindersService } from './reminders/reminders.service';
import { ReturnedWorkQueries } from './reminders/returned-work.queries';
import { ReturnsService } from './reminders/returns.service';
import { ReviewNoticesService } from './reminders/review-notices.service';
import { NotificationSettingsService } from './settings/notification-settings.service';

const NOTIFICATION = [
  CalendarFeedsService,
  CalendarQueries,
  NoticeMails,
  NotificationSettingsService,
  NotificationsQueries,
  ReadingsService,
  RemindersService,
  ReturnsService,
  ReviewNoticesService,
];

/** What people are told: reminders of due days, delays, returns, reviews, risks and comments, in the product, by mail and as a calendar. */
@Module({
  imports: [AccountabilityModule, IdentityModule, MeasurementModule, ReportingModule, RiskModule],
  providers: [AddresseesQueries, DueWorkQueries, FeedReadersQueries, MailClaims, ReturnedWorkQueries, ...NOTIFICATION],
  exports: NOTIFICATION,
})
export class NotificationModule {}
