import type { Person } from '@resolute/domain';
import { createContext, useContext } from 'react';
import type { HeldRole, LentRoles, Session, SessionPerson } from './session';

/** Somebody whose sign-in is complete. */
export interface SignedIn {
  readonly person: SessionPerson;
  readonly grants: readonly HeldRole[];
  /** Those in whose place they act today, by name. */
  readonly standsFor: readonly LentRoles[];
  /** For the policies of the domain: what a button offers is what the server will allow. */
  readonly actor: Person;
  readonly hasSample: boolean;
  readonly secondFactorRequired: boolean;
}

/** Nothing while the sign-in is not complete. */
export function signedInOf(session: Session | undefined): SignedIn | undefined {
  if (session?.stage !== 'complete' || !session.person) return undefined;
  const { person, grants = [], standsFor = [], hasSample, secondFactorRequired = false } = session;
  const actor = { kind: 'person', id: person.id, grants, standsFor } as const;
  return { person, grants, standsFor, actor, hasSample, secondFactorRequired };
}

export const SignedInContext = createContext<SignedIn | undefined>(undefined);

/** Only for what stands behind the sign-in. */
export function useSignedIn(): SignedIn {
  const signedIn = useContext(SignedInContext);
  if (!signedIn) throw new Error('Nobody is signed in');
  return signedIn;
}
