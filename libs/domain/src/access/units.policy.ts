import type { Actor } from './actor';
import type { Decision } from './decision';
import { allowedTo, allowedToEverybody } from './holds';

export const mayReadUnits = allowedToEverybody;

export const mayChangeUnits = (actor: Actor): Decision => allowedTo(actor, 'administrator');
