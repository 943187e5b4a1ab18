import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { MAILER, type Mailer } from '@resolute/platform';
import { LinkQueries } from '../links/link.queries';
import { LinkTokens } from '../links/link-tokens';
import { composeLinkMail } from './compose-link-mail';

/** Sends the links that let people in. */
@Injectable()
export class LinkMails {
  constructor(
    private readonly links: LinkQueries,
    private readonly tokens: LinkTokens,
    private readonly config: AppConfig,
    @Inject(MAILER) private readonly mailer: Mailer,
  ) {}

  /** May run twice: it sends the same message again. A link that is used, replaced or expired by now is left quietly. */
  async send(linkId: string): Promise<void> {
    const link = await this.links.byId(linkId);
    if (!link || link.purpose === 'first-administrator') return;
    const { name, email, language, timeZone } = link;
    if (name === null || email === null || language === null || timeZone === null) return;
    const { token, hash } = this.tokens.of(linkId);
    if (!hash.equals(link.tokenHash)) throw new Error('The link was issued under another SECRET_KEY; issue a new one');
    const { purpose, expiresAt } = link;
    const to = { name, email, language, timeZone };
    await this.mailer.send(composeLinkMail({ linkId, purpose, to, token, expiresAt, site: this.config.publicUrl }));
  }
}
