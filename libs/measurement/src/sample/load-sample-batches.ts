import type { Tx } from '@resolute/database';
import { groupedBy, type LocalDate, mayBringHistory } from '@resolute/domain';
import type { SampleAccount } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { stageBatch } from '../bulk/batch-staging';
import { acceptBatch, submitBatch, verifyBatch } from '../bulk/batch-steps';
import { batchLine } from '../bulk/bulk-content';
import { SAMPLE_BATCHES } from './sample-batches';
import { handsOf, momentOn, type SampleHands } from './sample-hands';
import type { SampleKeys } from './sample-keys';
import type { SampleBatch, SampleValue } from './sample-value.types';

/**
 * Lets the history through the door that every history comes through: staged, submitted, verified and accepted by three people,
 * each asked by the policy, with the digest of every chunk in the audit trail.
 */
export async function loadSampleBatches(
  tx: Tx,
  { accounts, keys, today }: { accounts: readonly SampleAccount[]; keys: SampleKeys; today: LocalDate },
): Promise<void> {
  for (const batch of SAMPLE_BATCHES) {
    if (batch.days[0] > today) continue;
    const values = batch.values.filter((value) => keys.keyOf(value).endsOn < batch.days[0]);
    const byAuthor = groupedBy(values, (value) => handsOf(accounts, keys.keyOf(value).unitId).author.id);
    for (const some of byAuthor.values()) await loadBatch(tx, { ...batch, values: some }, { accounts, keys, today });
  }
}

interface Loading {
  readonly accounts: readonly SampleAccount[];
  readonly keys: SampleKeys;
  readonly today: LocalDate;
}

async function loadBatch(tx: Tx, { values, isSample, days }: SampleBatch, { accounts, keys, today }: Loading) {
  const id = uuid();
  const unitIds = [...new Set(values.map((value) => keys.keyOf(value).unitId))];
  const { author, verifier, acceptor } = handsOf(accounts, unitIds[0] ?? '');
  const acting = (actor: SampleHands['author'], day: string): Tx => tx.as(actor, momentOn(tx, day as LocalDate));
  const [submitted, verified, accepted] = days;
  const bringing = acting(author, submitted);
  for (const unitId of unitIds) bringing.require(mayBringHistory(author, unitId));
  const chunks = [values.map((value) => lineOf(keys, value))];
  await stageBatch(bringing, { id, authorForId: null, unitIds, chunks, isSample });
  await submitBatch(bringing, id);
  if (verified && verified <= today) await verifyBatch(acting(verifier, verified), id);
  if (accepted && accepted <= today) await acceptBatch(acting(acceptor, accepted), id);
}

function lineOf(keys: SampleKeys, value: SampleValue): string {
  const { versionId, partId, period, occasionId } = keys.keyOf(value);
  return batchLine({ id: uuid(), versionId, partId, period, occasionId, content: keys.contentOf(value) });
}
