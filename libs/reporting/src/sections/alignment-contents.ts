import type { AlignmentFigure, RiskClass } from '@resolute/domain';
import type { Named } from './section-contents';

/** A figure as a check of the plans found it. */
export interface CoverageFact {
  readonly figure: AlignmentFigure;
  readonly part: string;
  /** Null for a count without a whole. */
  readonly whole: string | null;
  readonly percent: string | null;
  /** Of risks. */
  readonly byClass?: Readonly<Record<RiskClass, string>>;
  /** The code of the indicator that reports it. */
  readonly indicator: string;
}

export interface AlignmentCoverageContent {
  /** When the plans were checked (UTC); null where they were not. */
  readonly checkedAt: string | null;
  readonly figures: readonly CoverageFact[];
}

export interface AlignedOutput extends Named {
  /** Planned over all years of the plan. */
  readonly francs: string;
  /** By the position of the outcome: the share of the contribution, or null where it carries none. */
  readonly cells: readonly { readonly outcome: number; readonly share: string | null }[];
  readonly has: { readonly money: boolean; readonly operations: boolean; readonly people: boolean };
}

export interface AlignmentMatrixContent {
  readonly plan: Named | null;
  readonly outcomes: readonly (Named & { readonly goals: readonly string[] })[];
  readonly outputs: readonly AlignedOutput[];
}
