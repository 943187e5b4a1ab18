import type { Appetite, LocalDate, Translations } from '@resolute/domain';

/** How much risk of a category is borne from a day on. */
export interface AppetiteView {
  readonly id: string;
  readonly appetite: Appetite;
  readonly rationale: string;
  readonly decisionReference: string | null;
  readonly effectiveFrom: LocalDate;
}

export interface CategoryView {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  readonly description: Translations | null;
  /** Today; null where none was decided on. */
  readonly appetite: Appetite | null;
  /** Every one that was decided on, the latest first. */
  readonly appetites: readonly AppetiteView[];
  /** How many risks it holds that are watched. */
  readonly risks: number;
  readonly isSample: boolean;
  readonly version: number;
}

export interface CategoryWish {
  readonly code: string;
  readonly title: Translations;
  readonly description?: Translations | null;
}

export interface AppetiteWish {
  readonly appetite: Appetite;
  readonly rationale: string;
  readonly decisionReference?: string | null;
  readonly effectiveFrom: LocalDate;
}
