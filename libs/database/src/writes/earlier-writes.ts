import { setTimeout as sleep } from 'node:timers/promises';
import type { RowReads } from '../reads';

/** A transaction by its process and its beginning. Whoever may not see when another's began does not write with it either. */
const OPEN = `SELECT pid || ' ' || xact_start AS transaction FROM pg_stat_activity
  WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()`;
const STILL_OPEN = `SELECT count(*)::integer AS n FROM (${OPEN}) o WHERE o.transaction = ANY ($1)`;

const PAUSE_MS = 50;
const PATIENCE_MS = 30_000;

/**
 * Waits until all that was being written has ended. What is written bears the moment at which its transaction began, and is seen
 * when that is committed: only then is everything there that bears an earlier moment, and what is read as of it stays the same.
 * @throws Error when a transaction goes on for longer
 */
export async function earlierWritesEnded(reads: RowReads, patienceMs = PATIENCE_MS): Promise<void> {
  const open = (await reads.rows<{ transaction: string }>(OPEN)).map(({ transaction }) => transaction);
  const until = Date.now() + patienceMs;
  while (open.length > 0) {
    const [still] = await reads.rows<{ n: number }>(STILL_OPEN, [open]);
    if (!still || still.n === 0) return;
    if (Date.now() > until) throw new Error(`${still.n} transactions that began earlier have not ended`);
    await sleep(PAUSE_MS);
  }
}
