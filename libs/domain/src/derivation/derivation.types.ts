import type { LocalDate } from '../calendar/local-date';
import type { NotRatedReason, Rating } from '../rating/rating';

/** How a figure came about; each formula is written out in docs/formulas. */
export const FORMULAS = [
  'latest-value',
  'sum-of-values',
  'mean-of-values',
  'pooled-ratio',
  'weights-of-stages',
  'target',
  'milestone',
  'line-by-days',
  'share-of-target',
  'share-of-milestone',
  'threshold',
  'weights-due',
  'way-from-baseline',
  'share',
  'share-inverted',
  'as-it-is',
  'shortfall',
  'difference',
  'outside-band',
  'distance-from-one',
] as const;
export type Formula = (typeof FORMULAS)[number];

/** A, X, p, q and s of the rating rule: actual, expected, progress, pace, shortfall. */
export type DerivedSymbol = 'A' | 'X' | 'p' | 'q' | 's';

/** The parts of a formula by the letters of the rating rule: B, T, lo, hi; v and w, n and d for values and weights, ratios. */
export type TermName =
  | 'A'
  | 'B'
  | 'T'
  | 'X'
  | 'lo'
  | 'hi'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'weight'
  | 'from'
  | 'to'
  | 'counted'
  | 'all';

/** One number that went into a formula. */
export interface DerivationTerm {
  readonly name: TermName;
  /** An exact decimal, or a quotient of 20 significant digits. */
  readonly value: string;
  /** The period whose accepted value it is. */
  readonly periodId?: string;
  /** The day that it belongs to. */
  readonly on?: LocalDate;
  /** The stage whose weight it is. */
  readonly stageId?: string;
}

/** One line of arithmetic with its numbers filled in. */
export interface DerivationStep {
  readonly symbol: DerivedSymbol;
  readonly formula: Formula;
  readonly terms: readonly DerivationTerm[];
  readonly result: string;
}

/** Why a period's value is not in the figure. */
export const LEFT_OUT_REASONS = ['not-due', 'no-value', 'not-applicable', 'earlier'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface LeftOut {
  readonly periodId: string;
  readonly reason: LeftOutReason;
}

/** How the colour follows: by the pace, by the shortfall, by what was decided; or which gate is closed. */
export type Verdict =
  | { readonly by: 'pace'; readonly rating: Rating; readonly onTrackFrom: string; readonly atRiskFrom: string }
  | { readonly by: 'shortfall'; readonly rating: Rating; readonly green: string; readonly amber: string }
  | { readonly by: 'decision'; readonly rating: Rating }
  | { readonly by: 'gate'; readonly reason: NotRatedReason };

/** The whole way from accepted values to a rating. */
export interface Derivation {
  readonly steps: readonly DerivationStep[];
  readonly leftOut: readonly LeftOut[];
  readonly verdict: Verdict;
}
