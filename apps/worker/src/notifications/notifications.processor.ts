import { Injectable } from '@nestjs/common';
import { NoticeMails, RemindersService, ReturnsService, type SentBack } from '@resolute/notification';
import { Handles } from '@resolute/queues';

@Injectable()
export class NotificationsProcessor {
  constructor(
    private readonly reminders: RemindersService,
    private readonly returns: ReturnsService,
    private readonly mails: NoticeMails,
  ) {}

  @Handles('notification.remind')
  remind(): Promise<void> {
    return this.reminders.remind();
  }

  @Handles('work.sent-back')
  sentBack(sentBack: SentBack): Promise<void> {
    return this.returns.tell(sentBack);
  }

  @Handles('notification.send')
  send({ notificationId }: { readonly notificationId: string }): Promise<void> {
    return this.mails.sendOne(notificationId);
  }

  @Handles('notification.send-digest')
  sendDigest({ digestId }: { readonly digestId: string }): Promise<void> {
    return this.mails.sendDigest(digestId);
  }
}
