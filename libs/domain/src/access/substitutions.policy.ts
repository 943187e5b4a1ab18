import type { Actor } from './actor';
import { ALLOWED, type Decision } from './decision';
import { allowedTo, allowedToEverybody, isSelf } from './holds';

/** Everybody for themselves; for somebody who fell ill, an administrator or a planner. */
export const mayNameSubstitute = (actor: Actor, absentId: string): Decision =>
  isSelf(actor, absentId) ? ALLOWED : allowedTo(actor, 'administrator', 'planner');

/** Whoever may name a substitute may take the naming back. */
export const mayRevokeSubstitution = mayNameSubstitute;

/** Everybody sees those that concern them. */
export const mayReadSubstitutions = allowedToEverybody;

export const mayReadAllSubstitutions = (actor: Actor): Decision =>
  allowedTo(actor, 'administrator', 'planner', 'auditor');
