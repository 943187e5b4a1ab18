import type { Role } from '@resolute/domain';
import type { Session } from '../src/api/session';
import { type SignedIn, signedInOf } from '../src/api/signed-in';

/** The session of somebody who holds these roles for the whole Sector. */
export const sessionOf = (id: string, ...roles: readonly Role[]): Session => ({
  stage: 'complete',
  hasSample: false,
  secondFactorRequired: false,
  grants: roles.map((role) => ({ role, unitId: null })),
  person: {
    id,
    name: 'Léa Ferrer',
    email: 'lea@itu.example',
    unitId: null,
    language: 'en',
    numerals: 'latn',
    timeZone: 'Europe/Zurich',
    theme: 'auto',
    version: 1,
    hasSecondFactor: false,
  },
});

export function signedInAs(id: string, ...roles: readonly Role[]): SignedIn {
  const signedIn = signedInOf(sessionOf(id, ...roles));
  if (!signedIn) throw new Error('The session is not complete');
  return signedIn;
}
