import { mayReadPlans } from './plans.policy';

/** Notes on results and actions belong to the plan, and what was accepted of them is read by whoever reads it. */
export const mayReadAccountability = mayReadPlans;
