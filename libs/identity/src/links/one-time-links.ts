import { Injectable } from '@nestjs/common';
import { OneTimeLinkEntity, type Tx } from '@resolute/database';
import { IsNull, MoreThan } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { LinkTokens } from './link-tokens';

const HOUR_MS = 3_600_000;

/** How long the links that go by mail are good. An invitation waits for somebody who may be travelling. */
const GOOD_FOR_MS = { invitation: 7 * 24 * HOUR_MS, 'password-reset': HOUR_MS } as const;
export type MailedPurpose = keyof typeof GOOD_FOR_MS;

/** Issues the links that let people in once. */
@Injectable()
export class OneTimeLinks {
  constructor(private readonly tokens: LinkTokens) {}

  /** Invites somebody: a link by mail to choose a password. Whether that may be is for the caller to ask by `tx.require` before. */
  invite(tx: Tx, personId: string): Promise<string> {
    return this.issue(tx, personId, 'invitation');
  }

  /** A new link, of which a job tells the person; earlier ones of theirs end. Returns its id. */
  async issue(tx: Tx, personId: string, purpose: MailedPurpose): Promise<string> {
    await this.endAllOf(tx, personId);
    const id = uuid();
    const expiresAt = new Date(tx.at.getTime() + GOOD_FOR_MS[purpose]);
    const tokenHash = this.tokens.of(id).hash;
    await tx.insert(OneTimeLinkEntity, { id, purpose, personId, tokenHash, createdAt: tx.at, expiresAt });
    tx.audit({ action: 'link.issued', subjectType: 'person', subjectId: personId, change: { linkId: id, purpose } });
    tx.outbox('mail.send-link', { linkId: id });
    return id;
  }

  /** Makes every link of somebody void. */
  async endAllOf(tx: Tx, personId: string): Promise<void> {
    await tx.change(
      OneTimeLinkEntity,
      { personId, usedAt: IsNull(), expiresAt: MoreThan(tx.at) },
      { expiresAt: tx.at },
    );
  }
}
