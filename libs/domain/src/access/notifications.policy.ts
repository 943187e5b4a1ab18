import type { Actor } from './actor';
import { ALLOWED, type Decision, refused } from './decision';
import { allowedToEverybody } from './holds';

/** Everybody reads what they were told, marks it as read and chooses how to be told: their own, and nobody else's. */
export const mayUseNotifications = allowedToEverybody;

/** People are reminded by the product alone, by its rules. */
export const mayRemind = (actor: Actor): Decision => (actor.kind === 'system' ? ALLOWED : refused('system-only'));
