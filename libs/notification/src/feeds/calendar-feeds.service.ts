import { Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { CalendarFeedEntity, laterOf, Reads, type Tx, Writes } from '@resolute/database';
import { DomainError, mayUseNotifications, type Person, requireAllowed } from '@resolute/domain';
import { newSecretToken } from '@resolute/identity';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';

/** That somebody has a calendar of due days; its address was told once and is kept nowhere. */
export interface CalendarFeedView {
  readonly id: string;
  readonly createdAt: Date;
}

/** The same at the one time when its address is told. */
export interface NewCalendarFeedView extends CalendarFeedView {
  readonly address: string;
}

const OWN = `SELECT id, created_at AS "createdAt" FROM calendar_feeds WHERE person_id = $1 AND revoked_at IS NULL`;

/** Makes and revokes the secret addresses of calendars, each for oneself. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly writes: Writes,
    private readonly reads: Reads,
    private readonly config: AppConfig,
  ) {}

  async list(actor: Person): Promise<{ readonly items: CalendarFeedView[] }> {
    requireAllowed(mayUseNotifications(actor));
    return { items: await this.reads.rows<CalendarFeedView>(OWN, [actor.id]) };
  }

  /** A new address; an earlier one ends in the same moment. */
  async make(actor: Person): Promise<NewCalendarFeedView> {
    const id = uuid();
    const { token, hash } = newSecretToken();
    const createdAt = await this.writes.run(actor, async (tx) => {
      tx.require(mayUseNotifications(actor));
      await lock(tx, actor.id);
      const earlier = await tx.find(CalendarFeedEntity, { personId: actor.id, revokedAt: IsNull() });
      if (earlier) await end(tx, earlier);
      await tx.insert(CalendarFeedEntity, { id, personId: actor.id, secretHash: hash, createdAt: tx.at });
      tx.audit({ action: 'calendar-feed.made', subjectType: 'calendar-feed', subjectId: id, change: {} });
      return tx.at;
    });
    return { id, createdAt, address: `${this.config.publicUrl}/api/v1/calendar-feeds/${token}.ics` };
  }

  /** From then on there is nothing at its address. Somebody else's is not there. */
  async revoke(actor: Person, id: string): Promise<void> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayUseNotifications(actor));
      const feed = await tx.find(CalendarFeedEntity, { id, personId: actor.id });
      if (!feed) throw new DomainError('row/not-found', { params: { id } });
      if (feed.revokedAt === null) await end(tx, feed);
    });
  }
}

async function end(tx: Tx, { id, createdAt }: CalendarFeedEntity): Promise<void> {
  await tx.change(CalendarFeedEntity, { id }, { revokedAt: laterOf(tx.at, createdAt) });
  tx.audit({ action: 'calendar-feed.revoked', subjectType: 'calendar-feed', subjectId: id, change: {} });
}

/** Two windows of one person make one feed each, one after the other. */
const lock = (tx: Tx, personId: string): Promise<unknown> =>
  tx.query('SELECT FROM persons WHERE id = $1 FOR UPDATE', [personId]);
