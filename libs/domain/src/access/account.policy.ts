import type { Actor } from './actor';
import { ALLOWED, type Decision, refused } from './decision';
import { isSelf } from './holds';
import { needsTwoAdministrators } from './role-scope';
import type { Role } from './roles';

/** What decides whether somebody's account can be used at all. */
export interface AccountState {
  readonly isDisabled: boolean;
  readonly isSample: boolean;
}

/** A disabled account lets nobody in, and in production neither does one of the sample, whose passwords lie in a file. */
export function maySignIn({ isDisabled, isSample }: AccountState, isProduction: boolean): Decision {
  if (isDisabled) return refused('disabled');
  return isSample && isProduction ? refused('sample') : ALLOWED;
}

/** Own sessions, password, second factor and profile: nobody's but one's own. */
export const mayChangeAccount = (actor: Actor, personId: string): Decision =>
  isSelf(actor, personId) ? ALLOWED : refused('not-yours');

/** Whoever holds the secret of a link that is still good may do what the link is for, signed in or not. */
export const mayUseLink = (isGood: boolean): Decision => (isGood ? ALLOWED : refused('link'));

/** What only the product itself does, such as laying out a new installation. */
export const mayPrepareInstallation = (actor: Actor): Decision =>
  actor.kind === 'system' ? ALLOWED : refused('system-only');

/** In production the weighty roles take a second factor; elsewhere everybody may choose. */
export const mustHaveSecondFactor = (roles: readonly Role[], isProduction: boolean): boolean =>
  isProduction && roles.some(needsTwoAdministrators);
