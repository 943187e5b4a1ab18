import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { Reads } from '@resolute/database';
import type { Language, LocalDate } from '@resolute/domain';
import { MAILER, type Mail, type Mailer, MailRefused } from '@resolute/platform';
import { NOTICES } from '../notices/notice.sql';
import type { NotificationView } from '../notices/notice.view';
import { composeNoticeMail } from './compose-notice-mail';
import { MailClaims, type MailTable } from './mail-claims';

interface Addressee {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly day: LocalDate | null;
}

/** Not to those who were disabled since, or who wish no mail any more. */
const MAY_BE_MAILED = `p.disabled_at IS NULL AND NOT (p.is_sample AND $2)
  AND NOT EXISTS (SELECT FROM notification_settings s WHERE s.id = p.id AND s.mail = 'off')`;
const TO_DIGEST = `
  SELECT p.name, p.email, p.language, d.day::text AS day FROM digests d JOIN persons p ON p.id = d.person_id
  WHERE d.id = $1 AND d.claimed_at IS NULL AND ${MAY_BE_MAILED}`;
const TO_ONE = `
  SELECT p.name, p.email, p.language, NULL AS day FROM notifications n JOIN persons p ON p.id = n.person_id
  WHERE n.id = $1 AND n.mail = 'at-once' AND n.claimed_at IS NULL AND ${MAY_BE_MAILED}`;
const OF_DIGEST = `${NOTICES} WHERE n.digest_id = $1 ORDER BY n.created_at, n.id`;
const OF_ONE = `${NOTICES} WHERE n.id = $1`;

/**
 * Sends reminders by mail, each at most once: a message is claimed before it is given away, and only one that the server certainly
 * did not take is given back to be tried again. A worker that dies in between leaves it claimed: rather none than two, as the product
 * itself shows what it would have said.
 */
@Injectable()
export class NoticeMails {
  constructor(
    private readonly reads: Reads,
    private readonly claims: MailClaims,
    private readonly config: AppConfig,
    @Inject(MAILER) private readonly mailer: Mailer,
  ) {}

  /** The one mail of a day. Leaves quietly what somebody else sends or has sent, and what is not to be mailed any more. */
  sendDigest(digestId: string): Promise<void> {
    return this.send('digests', digestId, { to: TO_DIGEST, lines: OF_DIGEST });
  }

  /** One thing at once. */
  sendOne(notificationId: string): Promise<void> {
    return this.send('notifications', notificationId, { to: TO_ONE, lines: OF_ONE });
  }

  private async send(
    table: MailTable,
    id: string,
    sql: { readonly to: string; readonly lines: string },
  ): Promise<void> {
    const [to] = await this.reads.rows<Addressee>(sql.to, [id, this.config.isProduction]);
    const lines = await this.reads.rows<NotificationView>(sql.lines, [id]);
    if (!to || lines.length === 0) return;
    // Put together before it is claimed, so that a fault in it loses nothing.
    const mail = composeNoticeMail({ id, to, lines, day: to.day, site: this.config.publicUrl });
    if (!(await this.claims.claim(table, id))) return;
    await this.give(table, id, mail);
    await this.claims.sent(table, id);
  }

  private async give(table: MailTable, id: string, mail: Mail): Promise<void> {
    try {
      await this.mailer.send(mail);
    } catch (error) {
      if (error instanceof MailRefused) await this.claims.release(table, id);
      throw error;
    }
  }
}
