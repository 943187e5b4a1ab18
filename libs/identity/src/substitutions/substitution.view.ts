import type { LocalDate } from '@resolute/domain';
import type { PersonName } from '../grants/grant.view';

export const SUBSTITUTION_STATES = ['to-come', 'in-force', 'over', 'revoked'] as const;
export type SubstitutionState = (typeof SUBSTITUTION_STATES)[number];

/** "X for Y" from a day to a day, both included, on Geneva's calendar. */
export interface SubstitutionView {
  readonly id: string;
  readonly absent: PersonName;
  readonly substitute: PersonName;
  readonly fromDay: LocalDate;
  readonly toDay: LocalDate;
  /** On the day on which it is read. */
  readonly state: SubstitutionState;
  readonly createdBy: PersonName;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

export interface SubstitutionWish {
  /** Who is away; oneself when left out. */
  readonly absentId?: string;
  readonly substituteId: string;
  readonly fromDay: LocalDate;
  readonly toDay: LocalDate;
}

/** Who stands in for whom. */
export interface StandIn {
  readonly absentId: string;
  readonly substituteId: string;
}
