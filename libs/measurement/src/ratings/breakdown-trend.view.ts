import type { BreakdownRule, Period, Translations } from '@resolute/domain';

/** A period with an accepted value of the indicator as a whole, which small multiples show as context. */
export interface TrendPeriod extends Period {
  /** Null where it is no number, such as a value that was declared not applicable. */
  readonly total: string | null;
}

/** What fell to a category in a period, over all units that reported it. */
export interface CategoryPoint {
  readonly periodId: string;
  readonly value: string;
  readonly isEstimate: boolean;
  /** How many units' values are in it. */
  readonly units: number;
}

export interface CategoryTrend {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  /** In the order of the periods; a period without an accepted value of the category is left out. */
  readonly points: readonly CategoryPoint[];
}

/** One way in which the values are broken down. */
export interface BreakdownTrend {
  readonly dimension: { readonly id: string; readonly code: string; readonly title: Translations };
  readonly rule: BreakdownRule;
  /** Those with a value in any of the periods, in the order of the dimension. */
  readonly categories: readonly CategoryTrend[];
}

/** The accepted values of an indicator by category, period by period. */
export interface BreakdownTrendsView {
  readonly periods: readonly TrendPeriod[];
  readonly breakdowns: readonly BreakdownTrend[];
}
