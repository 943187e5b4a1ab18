import type { Actor } from './actor';
import { ALLOWED, type Decision, refused } from './decision';
import { allowedTo } from './holds';
import { mayReadPlans } from './plans.policy';

/** What lines up and what does not is read by whoever reads the plan. */
export const mayReadAlignment = mayReadPlans;

/** Says of a finding that it is known and borne until a day, or takes that back. */
export const mayAcknowledgeFinding = (actor: Actor): Decision => allowedTo(actor, 'planner');

/** Has everything checked at once, without waiting for the night or the next change. */
export const mayAskForCheck = (actor: Actor): Decision => allowedTo(actor, 'planner');

/** Findings follow from what they read; nobody writes one by hand. */
export const mayKeepFindings = (actor: Actor): Decision => (actor.kind === 'system' ? ALLOWED : refused('system-only'));
