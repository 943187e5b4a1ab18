import { MAIL_CHOICES, type MailChoice } from '@resolute/domain';
import type { NotificationSettingsChange, NotificationsFilter, ReadingsWish } from '@resolute/notification';
import { Flag, OneOf } from '../../http/fields/choices';
import { Uuid } from '../../http/fields/identifiers';
import { PageQuery } from '../../http/page.query';

export class ListNotificationsQuery extends PageQuery implements NotificationsFilter {
  @Flag({ optional: true, inQuery: true, description: 'Only those that were not read' })
  unread?: boolean;
}

export class ReadNotificationsDto implements ReadingsWish {
  @Uuid({ description: 'The newest one that was seen; it and all before it are marked' })
  upTo: string;
}

export class NotificationSettingsDto implements NotificationSettingsChange {
  @OneOf(MAIL_CHOICES, 'MailChoice', { optional: true })
  mail?: MailChoice;
}
