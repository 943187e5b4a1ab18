import type { Role } from '@resolute/domain';
import type { UnitName } from '../units/unit.view';

/** `proposed` waits for the second administrator; `declined` was never held. */
export const GRANT_STATES = ['proposed', 'held', 'declined', 'revoked'] as const;
export type GrantState = (typeof GRANT_STATES)[number];

export interface PersonName {
  readonly id: string;
  readonly name: string;
}

/** A role of somebody in a scope, and who decided it. Without a unit the scope is the whole Sector. */
export interface GrantView {
  readonly id: string;
  readonly person: PersonName;
  readonly role: Role;
  readonly unit: UnitName | null;
  readonly state: GrantState;
  readonly proposedBy: PersonName | null;
  readonly proposedAt: Date | null;
  readonly grantedBy: PersonName | null;
  readonly grantedAt: Date | null;
  readonly revokedBy: PersonName | null;
  readonly revokedAt: Date | null;
  /** The only administrator there was made a second one alone. */
  readonly isSoleDecision: boolean;
}

/** Which grants are asked for. */
export interface GrantsFilter {
  readonly person?: string;
  readonly role?: Role;
  readonly state?: GrantState;
}

export interface GrantWish {
  readonly role: Role;
  readonly unitId?: string | null;
}
