import type { Translations, UnitKind } from '@resolute/domain';

/** What a unit is called. */
export interface UnitName {
  readonly id: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly title: Translations;
}

export interface UnitView extends UnitName {
  readonly parentId: string | null;
  readonly isSample: boolean;
  readonly version: number;
}

export interface UnitWish {
  readonly code: string;
  readonly kind: UnitKind;
  readonly title: Translations;
  readonly parentId?: string | null;
}
