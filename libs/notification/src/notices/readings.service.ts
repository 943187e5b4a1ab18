import { Inject, Injectable } from '@nestjs/common';
import { DomainError, mayUseNotifications, type Person, requireAllowed } from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { DataSource } from 'typeorm';
import { NotificationsQueries } from './notifications.queries';

/** How many are left to read. */
export interface Unread {
  readonly unread: number;
}

/** The newest one up to which all were seen. */
export interface ReadingsWish {
  readonly upTo: string;
}

const ONE = `
  UPDATE notifications SET read_at = COALESCE(read_at, $3) WHERE id = $2 AND person_id = $1 RETURNING id`;
const UP_TO = `
  UPDATE notifications n SET read_at = $3 FROM notifications last
  WHERE last.id = $2 AND last.person_id = $1 AND n.person_id = $1 AND n.read_at IS NULL
    AND (n.created_at, n.id) <= (last.created_at, last.id)`;

/**
 * Marks what was read. A mark of use, like when a session was last seen, and not part of any record: so it passes by `Writes` and
 * its audit trail, and twice is as good as once.
 */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly source: DataSource,
    private readonly queries: NotificationsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws `row/not-found` for somebody else's, too. */
  async one(actor: Person, id: string): Promise<Unread> {
    requireAllowed(mayUseNotifications(actor));
    const [rows] = await this.source.query<[unknown[], number]>(ONE, [actor.id, id, this.clock.now()]);
    if (rows.length === 0) throw new DomainError('row/not-found', { params: { id } });
    return { unread: await this.queries.unread(actor) };
  }

  /** One that somebody saw and all before it: what came since was not seen and stays unread. */
  async upTo(actor: Person, { upTo }: ReadingsWish): Promise<Unread> {
    requireAllowed(mayUseNotifications(actor));
    await this.source.query(UP_TO, [actor.id, upTo, this.clock.now()]);
    return { unread: await this.queries.unread(actor) };
  }
}
