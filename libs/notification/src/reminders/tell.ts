import { NotificationEntity, type Tx } from '@resolute/database';
import type { LocalDate, MailChoice, NotificationKind } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { type NoticeSubject, subjectColumns } from './notice-subject';

/** One thing to tell one person. */
export interface Notice {
  readonly personId: string;
  readonly kind: NotificationKind;
  readonly key: string;
  readonly about: NoticeSubject;
  /** Null for a batch, which brings many, and for what has no period. */
  readonly period: string | null;
  readonly dueOn: LocalDate | null;
}

/**
 * Tells people what they were not told yet, in the product and, as each of them wishes, by a mail of its own. Returns how many were
 * new. However often it is asked, the unique key lets each in once.
 */
export async function tell(tx: Tx, notices: readonly Notice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const mail = await mailChoices(tx);
  const rows = notices.map(({ about, ...notice }) => ({
    ...notice,
    ...subjectColumns(about),
    id: uuid(),
    createdAt: tx.at,
    mail: mail.get(notice.personId) ?? 'digest',
  }));
  const added = new Set(await tx.insertNew(NotificationEntity, rows));
  for (const { id, mail: how } of rows)
    if (how === 'at-once' && added.has(id)) tx.outbox('notification.send', { notificationId: id });
  return added.size;
}

async function mailChoices(tx: Tx): Promise<Map<string, MailChoice>> {
  const rows = await tx.query<{ id: string; mail: MailChoice }>('SELECT id, mail FROM notification_settings');
  return new Map(rows.map(({ id, mail }) => [id, mail]));
}
