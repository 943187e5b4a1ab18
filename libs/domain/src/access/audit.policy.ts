import type { Actor } from './actor';
import type { Decision } from './decision';
import { allowedTo } from './holds';

/** The trail of who did what. */
export const mayReadAudit = (actor: Actor): Decision => allowedTo(actor, 'auditor', 'administrator');
