import type { Actor } from './actor';
import type { Decision } from './decision';
import { allowedTo } from './holds';
import { mayReadPlans } from './plans.policy';

/** What is measured belongs to the plan, and is read by whoever reads it. */
export const mayReadIndicators = mayReadPlans;

/** Method sheets, baselines, targets, meetings and the ways to break values down. */
export const mayChangeIndicators = (actor: Actor): Decision => allowedTo(actor, 'planner');
