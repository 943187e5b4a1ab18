import { Injectable } from '@nestjs/common';
import { LinkMails } from '@resolute/identity';
import { Handles } from '@resolute/queues';

@Injectable()
export class MailProcessor {
  constructor(private readonly mails: LinkMails) {}

  @Handles('mail.send-link')
  sendLink({ linkId }: { readonly linkId: string }): Promise<void> {
    return this.mails.send(linkId);
  }
}
