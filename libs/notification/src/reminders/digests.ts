import { DigestEntity, NotificationEntity, type Tx } from '@resolute/database';
import type { LocalDate } from '@resolute/domain';
import { In } from 'typeorm';
import { v7 as uuid } from 'uuid';

const DAY_MS = 86_400_000;

/** What nobody has read and nobody was mailed within a week is no news any more. */
const NEWS_FOR_MS = 7 * DAY_MS;

/** A mail that the server refused, or that a job gave up, is asked for again this long; then the next digest tells it better. */
const ASKED_AGAIN_FOR_MS = 2 * DAY_MS;
const PATIENCE_MS = 30 * 60_000;

/** After a digest no other of the same day, nor of an earlier one when the clock went back. */
const WAITING = `
  SELECT n.person_id AS "personId", array_agg(n.id) AS ids FROM notifications n
  JOIN persons p ON p.id = n.person_id AND p.disabled_at IS NULL
  LEFT JOIN notification_settings s ON s.id = n.person_id
  WHERE n.mail = 'digest' AND n.digest_id IS NULL AND n.read_at IS NULL AND n.created_at > $2
    AND COALESCE(s.mail, 'digest') <> 'off'
    AND NOT EXISTS (SELECT FROM digests d WHERE d.person_id = n.person_id AND d.day >= $1)
  GROUP BY n.person_id ORDER BY n.person_id`;

/** Gathers for each person what waits for the digest of the day, and asks for it to be sent. Returns how many digests there are. */
export async function gatherDigests(tx: Tx, day: LocalDate): Promise<number> {
  const news = new Date(tx.at.getTime() - NEWS_FOR_MS);
  const waiting = await tx.query<{ personId: string; ids: string[] }>(WAITING, [day, news]);
  if (waiting.length === 0) return 0;
  const rows = waiting.map(({ personId, ids }) => ({ id: uuid(), personId, day, createdAt: tx.at, ids }));
  const made = new Set(
    await tx.insertNew(
      DigestEntity,
      rows.map(({ ids: _ids, ...row }) => row),
    ),
  );
  for (const { id, ids } of rows.filter((row) => made.has(row.id))) {
    await tx.change(NotificationEntity, { id: In(ids) }, { digestId: id });
    tx.outbox('notification.send-digest', { digestId: id });
  }
  return made.size;
}

/** Asks once more for mails that nobody has begun to send: their jobs were given up, as when the mail server was down for an hour. */
export async function askAgain(tx: Tx): Promise<void> {
  const span = [ASKED_AGAIN_FOR_MS, PATIENCE_MS].map((ago) => new Date(tx.at.getTime() - ago));
  const digests = await tx.query<{ id: string }>(
    'SELECT id FROM digests WHERE claimed_at IS NULL AND created_at BETWEEN $1 AND $2 ORDER BY id',
    span,
  );
  for (const { id } of digests) tx.outbox('notification.send-digest', { digestId: id });
  const single = await tx.query<{ id: string }>(
    `SELECT id FROM notifications
     WHERE claimed_at IS NULL AND digest_id IS NULL AND mail = 'at-once' AND read_at IS NULL AND created_at BETWEEN $1 AND $2 ORDER BY id`,
    span,
  );
  for (const { id } of single) tx.outbox('notification.send', { notificationId: id });
}
