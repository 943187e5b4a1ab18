import type { LocalDate, Translations, UnitKind } from '@resolute/domain';
import type { PersonName } from '../grants/grant.view';

/** What a unit is called. */
export interface UnitName {
  readonly id: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly title: Translations;
}

export interface UnitView extends UnitName {
  readonly parentId: string | null;
  /** Who is told when it is late. */
  readonly head: PersonName | null;
  /** Its first and its last day, where it has one. */
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly isSample: boolean;
  readonly version: number;
}

export interface UnitWish {
  readonly code: string;
  readonly kind: UnitKind;
  readonly title: Translations;
  readonly parentId?: string | null;
  readonly headId?: string | null;
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
}
