import type { Actor } from './actor';
import { ALLOWED, type Decision, refused } from './decision';

/** Ratings follow from what was accepted; nobody writes one by hand. */
export const mayRecalculateRatings = (actor: Actor): Decision =>
  actor.kind === 'system' ? ALLOWED : refused('system-only');
