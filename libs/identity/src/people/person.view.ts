import type { Language } from '@resolute/domain';
import type { GrantView, GrantWish, PersonName } from '../grants/grant.view';
import type { UnitName } from '../units/unit.view';

/** `invited` has not chosen a password yet. */
export const PERSON_STATES = ['invited', 'enabled', 'disabled'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

/** Somebody who may sign in, as administrators see them. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly unit: UnitName | null;
  readonly state: PersonState;
  /** Held roles and those that wait for a second administrator. */
  readonly grants: readonly GrantView[];
  readonly language: Language;
  readonly hasSecondFactor: boolean;
  /** Null for somebody who never signed in, or so long ago that the session is forgotten. */
  readonly lastSeenAt: Date | null;
  readonly isSample: boolean;
  readonly version: number;
}

export interface PeopleFilter {
  /** A part of the name or of the e-mail address. */
  readonly text?: string;
  readonly role?: string;
  readonly unit?: string;
  readonly state?: PersonState;
}

export interface InvitationWish {
  readonly name: string;
  readonly email: string;
  readonly unitId?: string | null;
  /** The language of the invitation, and at first of the screens. */
  readonly language: Language;
  readonly grants?: readonly GrantWish[];
}

export interface PersonChanges {
  readonly name?: string;
  readonly email?: string;
  readonly unitId?: string | null;
}

/** Enough to choose somebody, and no more. */
export type Colleague = PersonName;
