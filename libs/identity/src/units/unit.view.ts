import type { Language, UnitKind } from '@resolute/domain';

/** Words in some of the official languages; at least one is there. */
export type Translations = Readonly<Partial<Record<Language, string>>>;

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
