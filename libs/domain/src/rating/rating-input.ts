import type { LocalDate } from '../calendar/local-date';
import type { IndicatorKind, TimeAggregation } from '../progress/indicator-kind';
import type { Coverage } from '../rollup/coverage';
import type { Flag, NotRatedReason, Rating, RuleSettings } from './rating';

/** A calendar span, or an occasion with its meeting days. */
export interface Period {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What was accepted for a period. Decimals are plain text without an exponent. */
export type AcceptedValue =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string }
  | { readonly kind: 'stages'; readonly accepted: readonly string[] }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  | { readonly kind: 'step'; readonly value: string }
  | { readonly kind: 'judgement'; readonly rating: Rating; readonly narrative: string }
  | { readonly kind: 'not-applicable'; readonly reason: string };

/** A value on a day: a baseline, a milestone, or the target of an increase or a decrease. */
export interface DatedValue {
  readonly value: string;
  readonly on: LocalDate;
}

/** The target that is in force; kinds that are not numbers need its day only. */
export type Target =
  | DatedValue
  | { readonly low: string; readonly high: string; readonly on: LocalDate }
  | { readonly step: string; readonly on: LocalDate }
  | { readonly on: LocalDate };

/** One stage of a milestone list. */
export interface Stage {
  readonly id: string;
  readonly weight: string;
  readonly due: LocalDate;
}

/** What an indicator version says, before any value is known. */
export interface IndicatorDefinition {
  readonly kind: IndicatorKind;
  readonly aggregation: TimeAggregation;
  /** Relative: 0.05 unless said otherwise. */
  readonly tolerance: string;
  /** Used where the threshold is 0; nothing is tolerated without it. */
  readonly absoluteTolerance?: string;
  readonly baseline?: DatedValue;
  readonly target?: Target;
  /** Between the day of the baseline and the day of the target. */
  readonly milestones?: readonly DatedValue[];
  /** For a milestone list; the weights add up to 1. */
  readonly stages?: readonly Stage[];
  /** For an ordinal indicator, lowest first. */
  readonly steps?: readonly string[];
  readonly lagDays: number;
  readonly graceDays: number;
}

/** Everything that decides a rating, and nothing else. */
export interface RatingInput extends IndicatorDefinition {
  readonly settings: RuleSettings;
  /** The periods of the span of the target, in order; for a level all that are known. */
  readonly periods: readonly Period[];
  /** Accepted values only, by the id of their period. */
  readonly values: Readonly<Record<string, AcceptedValue>>;
  /** Of an indicator that several units report: how many of the parts of a period are in its value. */
  readonly coverage?: Readonly<Record<string, Coverage>>;
  /** False when the method changed within the span without a bridge, or units differ. */
  readonly comparable?: boolean;
  /** The indicator as a whole was declared not applicable. */
  readonly notApplicable?: { readonly reason: string };
  /** The evaluation: an ISO moment in UTC. */
  readonly at: { readonly moment: string };
}

/** A rating with what explains it. */
export interface Rated {
  readonly kind: 'rated';
  readonly rating: Rating;
  readonly flags: readonly Flag[];
  readonly ruleVersion: string;
  /** The period that ends on `due`, the day d of the rule. */
  readonly periodId: string;
  readonly due: LocalDate;
  /** A and X of the rule: in full where they are decimals, else half-even to 20 significant digits. */
  readonly actual?: string;
  readonly expected?: string;
  /** Quotients, half-even to 20 significant digits. */
  readonly progress?: string;
  readonly pace?: string;
  readonly shortfall?: string;
  /** For flows: 3 of the 4 periods that are due have a value. */
  readonly periods?: { readonly counted: number; readonly due: number };
}

export interface NotRated {
  readonly kind: 'not-rated';
  readonly reason: NotRatedReason;
  readonly ruleVersion: string;
}

export type RatingResult = Rated | NotRated;
