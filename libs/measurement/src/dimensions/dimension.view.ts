import type { LocalDate, Translations } from '@resolute/domain';

export interface CategoryView {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly version: number;
}

/** A way to break values down, with its categories in their order. */
export interface DimensionView {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  /** From this day on no further sheet asks for it. */
  readonly retiredOn: LocalDate | null;
  readonly isSample: boolean;
  readonly version: number;
  readonly categories: readonly CategoryView[];
}

export interface CategoryWish {
  readonly code: string;
  readonly title: Translations;
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
}

export interface DimensionWish {
  readonly code: string;
  readonly title: Translations;
  /** `not-stated` is added when it is not among them. */
  readonly categories: readonly CategoryWish[];
}
