import type { Actor } from './actor';
import { type Decision, refused } from './decision';
import { allowedTo, allowedToEverybody, isSelf } from './holds';

/** Names and addresses of everybody, with what they may do. */
export const mayReadPeople = (actor: Actor): Decision => allowedTo(actor, 'administrator', 'planner', 'auditor');

/** Inviting people, correcting their names, and helping them back in. */
export const mayAdministerPeople = (actor: Actor): Decision => allowedTo(actor, 'administrator');

/** Nobody locks themselves out. Whether an administrator would remain is a rule of its own, as it takes a count. */
export const mayDisable = (actor: Actor, personId: string): Decision =>
  isSelf(actor, personId) ? refused('oneself') : mayAdministerPeople(actor);

/** Without its second factor an account rests on its password alone, so nobody takes it off themselves this way. */
export const mayRemoveSecondFactor = (actor: Actor, personId: string): Decision =>
  isSelf(actor, personId) ? refused('oneself') : mayAdministerPeople(actor);

/** Whether somebody must still be able to administer: `others` counts those who can sign in beside the one who goes. */
export const leavesAnAdministrator = (others: number): boolean => others > 0;

/** Names only, to choose somebody from. */
export const mayReadColleagues = allowedToEverybody;
