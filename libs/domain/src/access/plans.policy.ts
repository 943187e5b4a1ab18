import type { Actor } from './actor';
import { ALLOWED, type Decision, refused } from './decision';
import { allowedTo, holds, isPerson } from './holds';
import type { Role } from './roles';
import { withLent } from './standing-in';

/** All but Council members, who read issued reports and never what is still in the making. */
const READERS: readonly Role[] = [
  'administrator',
  'planner',
  'contributor',
  'verifier',
  'rapporteur',
  'director',
  'auditor',
];

/** Also whoever stands in for one of them, and the jobs of the product, which compile reports on nobody's behalf. */
export const mayReadPlans = (actor: Actor): Decision => {
  if (actor.kind === 'system') return ALLOWED;
  if (!isPerson(actor)) return refused('visitor');
  const reader = withLent(actor);
  return READERS.some((role) => holds(reader, role)) ? ALLOWED : refused('role');
};

/** Frameworks, results, what contributes to what, and the decisions of TSAG and Council on them. */
export const mayChangePlans = (actor: Actor): Decision => allowedTo(actor, 'planner');
