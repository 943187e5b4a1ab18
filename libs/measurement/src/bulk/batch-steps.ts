import {
  ActualBatchChunkEntity,
  ActualBatchEntity,
  ActualBatchUnitEntity,
  type Tx,
  whenBroken,
} from '@resolute/database';
import {
  advance,
  type BatchAction,
  type BatchHands,
  type BatchState,
  batchLifecycle,
  batchTakenFor,
  type Decision,
  fieldFault,
  isPerson,
  mayAcceptBatch,
  maySendBackBatch,
  maySubmitBatch,
  mayVerifyBatch,
  mayWithdrawBatch,
  type StandsFor,
} from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import type { ReturnReason } from '../actuals/actual.view';
import { MEASUREMENT_CONSTRAINTS } from '../measurement-constraints';
import { requireNoneClosed } from '../windows/require-none-closed';

type Decide = (actor: Tx['actor'], hands: BatchHands, standsFor: readonly StandsFor[]) => Decision;
type Changes = Parameters<typeof Tx.prototype.update<ActualBatchEntity>>[2];

const idOf = ({ actor }: Tx): string => (isPerson(actor) ? actor.id : '');
/** Whoever verified it may think again, and then stands in nobody's way. */
const unchecked = (hands: BatchHands): BatchHands => ({ ...hands, verifierId: undefined });

/** The author hands a batch on, unless one of its periods was closed by a decision since it was put down. */
export async function submitBatch(tx: Tx, id: string): Promise<void> {
  await step(tx, id, { action: 'submit', decide: maySubmitBatch, changes: () => ({ submittedAt: tx.at }) });
  await requireNoneClosed(tx, id);
}

/** The author takes it back, for good. */
export const withdrawBatch = (tx: Tx, id: string): Promise<void> =>
  step(tx, id, { action: 'withdraw', decide: mayWithdrawBatch, changes: () => ({}) });

/** The second person finds it right. */
export const verifyBatch = (tx: Tx, id: string): Promise<void> =>
  step(tx, id, {
    action: 'verify',
    decide: mayVerifyBatch,
    changes: (hands, standsFor) => {
      const verifierForId = batchTakenFor(tx.actor, 'verify', unchecked(hands), standsFor);
      return { verifierId: idOf(tx), verifierForId, verifiedAt: tx.at };
    },
  });

/** Gives it back, for good: what is wrong is mended in the file, which is imported anew. */
export async function sendBackBatch(tx: Tx, id: string, reasons: readonly ReturnReason[]): Promise<void> {
  await step(tx, id, {
    action: 'send-back',
    decide: maySendBackBatch,
    changes: (hands, standsFor) => {
      if (reasons.length === 0) throw fieldFault('reasons', 'field/empty');
      const asNext = hands.state === 'verified' ? 'accept' : 'verify';
      const returnedForId = batchTakenFor(tx.actor, asNext, unchecked(hands), standsFor);
      return { returnedById: idOf(tx), returnedForId, returnedAt: tx.at, returnReasons: [...reasons] };
    },
  });
  // It comes back once and for good, so that its own id says which return.
  tx.outbox('work.sent-back', { subjectType: 'actual-batch', subjectId: id, returnId: id });
}

/**
 * The third person accepts it: from now on its values count. They are entered chunk by chunk inside PostgreSQL, and for each
 * chunk the audit trail takes up its digest, by which every single value can be proved.
 */
export async function acceptBatch(tx: Tx, id: string): Promise<void> {
  await step(tx, id, {
    action: 'accept',
    decide: mayAcceptBatch,
    changes: (hands, standsFor) => {
      const acceptorForId = batchTakenFor(tx.actor, 'accept', hands, standsFor);
      return { acceptorId: idOf(tx), acceptorForId, acceptedAt: tx.at };
    },
  });
  const chunks = await tx.query<Pick<ActualBatchChunkEntity, 'place' | 'sha256'>>(
    'SELECT place, sha256 FROM actual_batch_chunks WHERE batch_id = $1 ORDER BY place',
    [id],
  );
  for (const { place, sha256 } of chunks) {
    const enter = tx.write<{ rows: number }>('SELECT enter_batch_chunk($1, $2) AS rows', [id, place]);
    const [entered] = await whenBroken(MEASUREMENT_CONSTRAINTS, enter);
    const change = { place, rows: entered?.rows ?? 0, sha256: sha256.toString('hex') };
    tx.audit({ action: 'actual-batch.values-accepted', subjectType: 'actual-batch', subjectId: id, change });
  }
  // One job for all: a batch may hold values of every indicator that there is.
  tx.outbox('rating.recalculate-all', {});
}

interface Step {
  readonly action: BatchAction;
  readonly decide: Decide;
  /** Asked for once it is known that the step may be taken. */
  readonly changes: (hands: BatchHands, standsFor: readonly StandsFor[]) => Changes;
}

const DONE: Readonly<Record<BatchAction, string>> = {
  submit: 'submitted',
  verify: 'verified',
  accept: 'accepted',
  'send-back': 'sent-back',
  withdraw: 'withdrawn',
};

async function step(tx: Tx, id: string, { action, decide, changes }: Step): Promise<void> {
  const batch = await tx.load(ActualBatchEntity, id);
  const units = await tx.all(ActualBatchUnitEntity, { batchId: id });
  const { authorId, verifierId, acceptorId } = batch;
  const state = batch.state as BatchState;
  const hands = {
    unitIds: units.map(({ unitId }) => unitId),
    authorId,
    state,
    ...(verifierId !== null && { verifierId }),
  };
  const standsFor = await standsForOf(tx);
  tx.require(decide(tx.actor, hands, standsFor));
  const next = advance(batchLifecycle, state, action);
  await tx.update(ActualBatchEntity, batch, { state: next, ...changes(hands, standsFor) });
  const change = { from: state, authorId, verifierId, acceptorId, by: idOf(tx), rows: batch.rowCount };
  tx.audit({ action: `actual-batch.${DONE[action]}`, subjectType: 'actual-batch', subjectId: id, change });
}
