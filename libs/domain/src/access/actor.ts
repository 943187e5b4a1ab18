import type { Role } from './roles';

/** A role in its scope: one unit or study group, or the whole Sector when `unitId` is null. */
export interface Grant {
  readonly role: Role;
  readonly unitId: string | null;
}

/** Somebody in whose place the actor acts today, with the roles that this person holds. */
export interface StandsFor {
  readonly personId: string;
  readonly grants: readonly Grant[];
}

/** Somebody who is signed in, with the roles held at this very request. */
export interface Person {
  readonly kind: 'person';
  readonly id: string;
  readonly grants: readonly Grant[];
  /** Those in whose place they act at this very request. */
  readonly standsFor?: readonly StandsFor[];
  /** The request on whose behalf this is done, for the audit trail. */
  readonly requestId?: string;
}

/** A job or an installation step: it acts by its own rules, never with a person's rights. */
export interface System {
  readonly kind: 'system';
  readonly requestId?: string;
}

/** Somebody who has not signed in (yet): uses a one-time link, or tries a password. */
export interface Visitor {
  readonly kind: 'visitor';
  readonly requestId?: string;
}

export type Actor = Person | System | Visitor;

export const SYSTEM: System = { kind: 'system' };
