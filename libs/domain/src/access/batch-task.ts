import type { BatchState } from '../workflow/batch-lifecycle';
import type { Actor, StandsFor } from './actor';
import { type BatchHands, mayAcceptBatch, mayBringAnew, mayVerifyBatch } from './batches.policy';
import type { CheckedTask } from './checked-task';
import type { Decision } from './decision';
import { lentTo } from './standing-in';

interface Step {
  readonly task: CheckedTask;
  readonly may: (actor: Actor, hands: BatchHands, standsFor: readonly StandsFor[]) => Decision;
}

const STEPS: Readonly<Partial<Record<BatchState, Step>>> = {
  submitted: { task: 'verify', may: mayVerifyBatch },
  verified: { task: 'accept', may: mayAcceptBatch },
  'sent-back': { task: 'correct', may: mayBringAnew },
};

/** The states in which somebody is waited for. One that came back has ended, but its values are still to be brought. */
export const WAITING_BATCH_STATES = Object.keys(STEPS) as readonly BatchState[];

/** What somebody has to do with a batch that is on its way; undefined where it waits for another, or for nobody. */
export function batchTask(
  actor: Actor,
  hands: BatchHands,
  standsFor: readonly StandsFor[] = lentTo(actor),
): CheckedTask | undefined {
  const step = STEPS[hands.state];
  return step?.may(actor, hands, standsFor).allowed ? step.task : undefined;
}
