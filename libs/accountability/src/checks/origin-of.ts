import type { Tx } from '@resolute/database';
import { fieldFault } from '@resolute/domain';

/** The identity of a result in all editions, by the id that it has in one of them. Throws on `resultId`. */
export async function originOf(tx: Tx, resultId: string): Promise<string> {
  const [result] = await tx.query<{ originId: string }>('SELECT origin_id AS "originId" FROM results WHERE id = $1', [
    resultId,
  ]);
  if (!result) throw fieldFault('resultId', 'field/no-such-entry');
  return result.originId;
}
