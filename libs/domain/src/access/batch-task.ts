import { type BatchHands, mayAcceptBatch, mayBringAnew, mayVerifyBatch } from './batches.policy';
import { taskBy } from './checked-task';

/** For a batch of history. One that came back has ended, but its values are still to be brought. */
export const batchTask = taskBy<BatchHands>({ verify: mayVerifyBatch, accept: mayAcceptBatch, correct: mayBringAnew });
