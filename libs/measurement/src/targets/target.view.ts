import type { LocalDate, Translations } from '@resolute/domain';

/** A category as far as its name goes. */
export interface CategoryName {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
}

/** Where progress is counted from. */
export interface BaselineView {
  readonly id: string;
  readonly category: CategoryName | null;
  readonly value: string;
  readonly onDay: LocalDate;
  readonly effectiveFrom: LocalDate;
  readonly rationale: string;
  readonly decisionReference: string;
  /** Whether it is the one in force on the day that was asked for. */
  readonly isInForce: boolean;
}

/** What is to be reached by a day. Which of value, bounds and step is there depends on the kind of indicator. */
export interface TargetView {
  readonly id: string;
  readonly category: CategoryName | null;
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly step: string | null;
  readonly onDay: LocalDate;
  readonly effectiveFrom: LocalDate;
  /** The last day in force, when it was withdrawn. */
  readonly effectiveUntil: LocalDate | null;
  readonly rationale: string;
  readonly decisionReference: string;
  readonly milestones: readonly { readonly onDay: LocalDate; readonly value: string }[];
  readonly isInForce: boolean;
}

export interface BaselineWish {
  readonly categoryId?: string | null;
  readonly value: string;
  readonly onDay: string;
  /** Today if not given. */
  readonly effectiveFrom?: string;
  readonly rationale?: string;
  readonly decisionReference?: string;
}

export interface TargetWish {
  readonly categoryId?: string | null;
  readonly value?: string | null;
  readonly low?: string | null;
  readonly high?: string | null;
  readonly step?: string | null;
  readonly onDay: string;
  readonly effectiveFrom?: string;
  readonly rationale: string;
  readonly decisionReference: string;
  readonly milestones?: readonly { readonly onDay: string; readonly value: string }[];
}
