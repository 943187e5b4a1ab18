import type { Actor } from './actor';
import { ALLOWED, type Decision, refused } from './decision';
import { allowedTo } from './holds';

/** The planning office asks for a report; so do the calendar and the operator, on nobody's behalf. */
export const mayRequestReport = (actor: Actor): Decision =>
  actor.kind === 'system' ? ALLOWED : allowedTo(actor, 'planner');

/** Freezing, drawing and storing is the product's own work: nobody does it by hand. */
export const mayCompileReport = (actor: Actor): Decision =>
  actor.kind === 'system' ? ALLOWED : refused('system-only');
