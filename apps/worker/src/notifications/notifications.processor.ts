import { Injectable } from '@nestjs/common';
import {
  NoticeMails,
  RemindersService,
  ReturnsService,
  ReviewNoticesService,
  type SentBack,
} from '@resolute/notification';
import { Handles } from '@resolute/queues';

@Injectable()
export class NotificationsProcessor {
  constructor(
    private readonly reminders: RemindersService,
    private readonly returns: ReturnsService,
    private readonly reviews: ReviewNoticesService,
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

  @Handles('review.asked')
  reviewAsked({ versionId }: { readonly versionId: string }): Promise<void> {
    return this.reviews.asked(versionId);
  }

  @Handles('review.mentioned')
  mentioned({ commentId }: { readonly commentId: string }): Promise<void> {
    return this.reviews.mentioned(commentId);
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
