import type { YearSpan } from '@resolute/domain';

/** A budget of the Union that Council approved. */
export interface BudgetView extends YearSpan {
  readonly id: string;
  readonly code: string;
  readonly approvedOn: string;
  readonly document: string;
  readonly source: string | null;
  readonly isSample: boolean;
  readonly version: number;
}

export interface BudgetWish extends YearSpan {
  readonly code: string;
  readonly approvedOn: string;
  readonly document: string;
  readonly source?: string | null;
}
