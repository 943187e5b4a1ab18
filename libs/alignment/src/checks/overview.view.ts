import type { AlignmentFigure, AlignmentRule, RiskClass } from '@resolute/domain';
import type { FrameworkName } from '@resolute/planning';

/** One figure as the last check found it, with the indicator that reports it. */
export interface FigureView {
  readonly figure: AlignmentFigure;
  readonly part: string;
  readonly whole: string | null;
  /** With one place; null where there is no whole, or nothing in it. */
  readonly percent: string | null;
  /** Of risks. */
  readonly byClass?: Readonly<Record<RiskClass, string>>;
  readonly indicator: { readonly id: string; readonly code: string } | null;
}

export interface RuleTally {
  readonly rule: AlignmentRule;
  readonly open: number;
  readonly acknowledged: number;
}

/** How a plan lines up: the figures of its last check, and how much each rule finds today. */
export interface AlignmentOverview {
  readonly framework: FrameworkName;
  /** The strategic plan that it is held against; null where there is none in its years. */
  readonly strategicPlan: FrameworkName | null;
  /** Null while nothing was checked; there are no figures then. */
  readonly checkedAt: Date | null;
  readonly coverage: readonly FigureView[];
  /** Every rule, also those that find nothing. */
  readonly rules: readonly RuleTally[];
}
