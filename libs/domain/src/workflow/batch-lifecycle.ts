import type { Lifecycle } from './lifecycle';

/** Where a batch of history stands on its way through three people. */
export const BATCH_STATES = ['draft', 'submitted', 'verified', 'accepted', 'sent-back', 'withdrawn'] as const;
export type BatchState = (typeof BATCH_STATES)[number];

export const BATCH_ACTIONS = ['submit', 'verify', 'accept', 'send-back', 'withdraw'] as const;
export type BatchAction = (typeof BATCH_ACTIONS)[number];

/**
 * A batch as one decision. Its values never change, so what was sent back or withdrawn is an end: the file is mended and
 * imported anew, and what was wrong with the first one stays on record. Accepted values are corrected one by one.
 */
export const batchLifecycle: Lifecycle<BatchState, BatchAction> = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { verify: 'verified', 'send-back': 'sent-back', withdraw: 'withdrawn' },
  verified: { accept: 'accepted', 'send-back': 'sent-back' },
  accepted: {},
  'sent-back': {},
  withdrawn: {},
};
