import type { Lifecycle } from '../workflow';

/** Where an issue of a report stands on its way from the planning office by the Director to its readers. */
export const ISSUE_STATES = ['prepared', 'approved', 'issued', 'sent-back', 'withdrawn'] as const;
export type IssueState = (typeof ISSUE_STATES)[number];

export const ISSUE_ACTIONS = ['approve', 'send-back', 'withdraw', 'seal'] as const;
export type IssueAction = (typeof ISSUE_ACTIONS)[number];

/**
 * What was sent back or withdrawn is an end: the next try is an issue of its own, and what was wrong with the first one stays on
 * record. What is issued is never taken back, but corrected by the next revision.
 */
export const issueLifecycle: Lifecycle<IssueState, IssueAction> = {
  prepared: { approve: 'approved', 'send-back': 'sent-back', withdraw: 'withdrawn' },
  // An approved one whose documents cannot be drawn or sealed would otherwise stand in the way for ever.
  approved: { seal: 'issued', withdraw: 'withdrawn' },
  issued: {},
  'sent-back': {},
  withdrawn: {},
};

/** Those that stand in the way of another issue of the same version. */
export const OPEN_ISSUE_STATES = ['prepared', 'approved'] as const satisfies readonly IssueState[];
