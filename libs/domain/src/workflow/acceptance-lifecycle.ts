import { type Lifecycle, shortestWay } from './lifecycle';

/** Where something that is reported stands on its way from its author over the verifier to the acceptor. */
export const ACCEPTANCE_STATES = [
  'draft',
  'submitted',
  'verified',
  'accepted',
  'sent-back',
  'withdrawn',
  'corrected',
] as const;
export type AcceptanceState = (typeof ACCEPTANCE_STATES)[number];

export const ACCEPTANCE_ACTIONS = [
  'save',
  'submit',
  'verify',
  'accept',
  'send-back',
  'withdraw',
  'correct',
  'supersede',
] as const;
export type AcceptanceAction = (typeof ACCEPTANCE_ACTIONS)[number];

/**
 * One revision of what is reported: a value, a note on a result, or an action of the plan. What it says can change only by
 * `save`, and no way leads from accepted back to a state that has it.
 *
 * - `correct` opens a new revision, a draft of its own, and leaves the accepted one as it is: it counts until the new one is
 *   accepted. Only then `supersede` makes it corrected, which is an end; a draft that is never finished corrects nothing.
 * - What was sent back stays so while it is worked on, so that the reasons stay in sight until it is submitted again.
 * - What was withdrawn is taken up again by saving it. As an end it would want a second row for the same period, and a
 *   contributor who withdrew too early would be stuck; the audit trail keeps that it was withdrawn.
 * - After it was verified an author no longer withdraws: the planner sends it back, with reasons.
 */
export const acceptanceLifecycle: Lifecycle<AcceptanceState, AcceptanceAction> = {
  draft: { save: 'draft', submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { verify: 'verified', 'send-back': 'sent-back', withdraw: 'withdrawn' },
  verified: { accept: 'accepted', 'send-back': 'sent-back' },
  accepted: { correct: 'accepted', supersede: 'corrected' },
  'sent-back': { save: 'sent-back', submit: 'submitted', withdraw: 'withdrawn' },
  withdrawn: { save: 'draft' },
  corrected: {},
};

/** What nobody may do without saying why. */
export const ACTIONS_WITH_REASON = ['send-back', 'correct'] as const satisfies AcceptanceAction[];

/** Each state but the one in which everything begins. */
export type AcceptanceStep = Exclude<AcceptanceState, 'draft'>;

/** What a draft goes through to come to a state, that state included: submitted and verified before accepted. */
export const stepsTo = (state: AcceptanceState): readonly AcceptanceStep[] =>
  shortestWay(acceptanceLifecycle, 'draft', state).filter((step) => step !== 'draft');
