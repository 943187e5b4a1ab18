import type { Grant, Language, Person, StandsFor } from '@resolute/domain';
import type { ProfileView } from '../profile/profile.service';

/** What a session still owes: the code of a second factor, a second factor to be set up, or nothing. */
export const SESSION_STAGES = ['second-factor', 'second-factor-setup', 'complete'] as const;
export type SessionStage = (typeof SESSION_STAGES)[number];

/** Somebody who is away, by name, with the roles that are held in their place. */
export interface LentRoles extends StandsFor {
  readonly name: string;
}

/** Who is behind a token at this very request. */
export interface SignedIn {
  readonly sessionId: string;
  readonly stage: SessionStage;
  /** Without any role while the session is not complete. */
  readonly actor: Person & { readonly standsFor: readonly LentRoles[] };
  readonly language: Language;
}

/** A session that has begun or moved on: its new token, which only the browser keeps from here on. */
export interface OpenedSession {
  readonly sessionId: string;
  readonly token: string;
}

/** Where somebody signs in from. */
export interface Origin {
  readonly address: string;
  readonly userAgent?: string;
  readonly requestId?: string;
  /** The token that the browser carried so far, if any: its session ends as the new one begins. */
  readonly replaces?: string;
}

/** Who is signed in, as their profile says, and whether a second factor protects them. */
export interface SessionPerson extends ProfileView {
  readonly hasSecondFactor: boolean;
}

/** What a browser needs to know about its session. */
export interface SessionView {
  readonly stage: SessionStage | 'signed-out';
  /** Whether this installation shows invented content. */
  readonly hasSample: boolean;
  readonly person?: SessionPerson;
  readonly grants?: readonly Grant[];
  /** Those in whose place they act today, until the last day of it has passed. */
  readonly standsFor?: readonly LentRoles[];
  /** Whether the roles held ask for a second factor. */
  readonly secondFactorRequired?: boolean;
  /** After so many minutes without a request the session ends. */
  readonly idleMinutes?: number;
  /** When it ends in any case. */
  readonly endsAt?: string;
}

/** One of one's own sessions. */
export interface OwnSessionView {
  readonly id: string;
  readonly device: string;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly endsAt: string;
  readonly isCurrent: boolean;
}
