import type { Actor } from './actor';
import type { Decision } from './decision';
import { allowedTo, allowedToEverybody } from './holds';

/** Closes periods, grants exceptions to reporting windows, and takes both back. */
export const mayChangeWindows = (actor: Actor): Decision => allowedTo(actor, 'planner');

/** Whoever meets a locked cell may see which rule locks it, and what was granted to others. */
export const mayReadWindows = allowedToEverybody;
