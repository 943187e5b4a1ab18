import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { NotificationModule } from '@resolute/notification';
import { CalendarFeedsController } from './calendar-feeds.controller';
import { NotificationSettingsController } from './notification-settings.controller';
import { NotificationsController } from './notifications.controller';

@Module({
  imports: [IdentityModule, NotificationModule],
  controllers: [NotificationsController, NotificationSettingsController, CalendarFeedsController],
})
export class NotificationsModule {}
