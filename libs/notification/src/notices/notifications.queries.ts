import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  mayUseNotifications,
  type PageRequest,
  type Person,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import { NOTICES } from './notice.sql';
import type { NotificationsFilter, NotificationsPage, NotificationView } from './notice.view';

const PAGE = `${NOTICES}
  WHERE n.person_id = $1 AND (NOT $2 OR n.read_at IS NULL)
    AND ($3::uuid IS NULL OR (n.created_at, n.id) < (SELECT a.created_at, a.id FROM notifications a WHERE a.id = $3))
  ORDER BY n.created_at DESC, n.id DESC LIMIT $4`;
const UNREAD = 'SELECT count(*)::int AS unread FROM notifications WHERE person_id = $1 AND read_at IS NULL';

/** What somebody was told. */
@Injectable()
export class NotificationsQueries {
  constructor(private readonly reads: Reads) {}

  /** One's own, the latest first, and how many are unread; two statements. */
  async list(actor: Person, { unread = false }: NotificationsFilter, page: PageRequest): Promise<NotificationsPage> {
    requireAllowed(mayUseNotifications(actor));
    const [rows, count] = await Promise.all([
      this.reads.rows<NotificationView>(PAGE, [actor.id, unread, rowBefore(page), page.size + 1]),
      this.unread(actor),
    ]);
    return { ...pageOf(rows, page.size), unread: count };
  }

  async unread({ id }: Person): Promise<number> {
    const [row] = await this.reads.rows<{ unread: number }>(UNREAD, [id]);
    return row?.unread ?? 0;
  }
}
