import type {
  Coverage,
  Derivation,
  Flag,
  Mark,
  NotRatedReason,
  Page,
  Period,
  Rating,
  RatingInput,
  RatingResult,
  RollUpDerivation,
  RollUpResult,
  Translations,
} from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';
import type { FrameworkName, ResultName } from '@resolute/planning';
import type { PartFigure } from '../figures/indicator-figure';
import type { RolledUpPart } from './rolled-up';

/** What an indicator is called. */
export interface IndicatorName {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  /** The unit of measure, such as "days". */
  readonly measure: Translations;
}

/** An indicator with what it is rated. */
export interface RatedIndicatorView extends IndicatorName {
  readonly unit: UnitName;
  readonly isSample: boolean;
  readonly result: RatingResult;
  /** When the rating was found; null for one of another day, which is computed as it is asked for. */
  readonly calculatedAt: Date | null;
}

export interface RatingsFilter {
  /** A result: only the indicators that it is made of, directly or by what contributes to it. */
  readonly under?: string;
  /** A plan: only the indicators below any of its highest results, as its overview counts them. */
  readonly framework?: string;
  readonly unit?: string;
  readonly mark?: Mark;
  readonly rating?: Rating;
  readonly reason?: NotRatedReason;
  readonly flag?: Flag;
  readonly text?: string;
}

/** A part of a list, with the number of all of it. */
export interface RatingsPage extends Page<RatedIndicatorView> {
  readonly total: number;
}

/** How many indicators there are of each rating, and of each reason for having none. */
export interface RatingTally {
  readonly total: number;
  readonly onTrack: number;
  readonly atRisk: number;
  readonly offTrack: number;
  /** Those of `onTrack` that are so far past their target that it wants a review. */
  readonly exceeded: number;
  readonly notRated: Readonly<Partial<Record<NotRatedReason, number>>>;
}

/** A result with what its parts make of it. */
export interface RolledUpView {
  readonly result: ResultName;
  readonly rollUp: RollUpResult;
  readonly tally: RatingTally;
}

/** A plan at a glance: its highest results with the indicators below each, and all indicators below any of them once. */
export interface OverviewView {
  /** Null while there is no strategic plan for the day, and no other plan was asked for. */
  readonly framework: FrameworkName | null;
  readonly tally: RatingTally;
  readonly results: readonly RolledUpView[];
}

/** What of a plan is wanted. */
export interface PlanScope {
  /** The plan; without one, the strategic plan of the day. */
  readonly frameworkId?: string;
  /** By their origin, the same in each edition of a plan: these results and what contributes to them; without any, all. */
  readonly originIds?: readonly string[];
}

/** A result of a plan with what it is made of. */
export interface PlanResult {
  readonly result: ResultName;
  readonly rollUp: RollUpResult;
  /** The indicators that measure it itself. */
  readonly indicatorIds: readonly string[];
  /** All that counts for it itself, with its terms: these indicators, and the results that contribute to it. */
  readonly parts: readonly RolledUpPart[];
}

/** A plan at a glance with everything below it, all from one reading. */
export interface PlanInFull {
  readonly overview: OverviewView;
  /** The indicators below it that count on the day, by code. */
  readonly indicators: readonly RatedIndicatorView[];
  /** Those of them that hold back what they measure: critical parts. */
  readonly criticalIds: ReadonlySet<string>;
  /** The results below it, its highest ones among them: each is followed by what contributes to it. */
  readonly results: readonly PlanResult[];
}

/** The accepted value of one unit, with everybody who had a hand in it. */
export interface ExplainedPart extends Omit<PartFigure, 'partId' | 'authorId' | 'verifierId' | 'acceptorId'> {
  readonly unit: UnitName;
  readonly author: PersonName;
  readonly verifier: PersonName;
  readonly acceptor: PersonName;
}

/** A period with what went into its value, and which units have reported nothing that was accepted. */
export interface ExplainedPeriod {
  readonly period: Period;
  readonly isEstimate: boolean;
  readonly coverage: Coverage;
  readonly parts: readonly ExplainedPart[];
  readonly missing: readonly UnitName[];
}

/** How an indicator came by its rating, from the values that three people let pass to the colour. */
export interface IndicatorExplanation {
  readonly indicator: IndicatorName;
  readonly input: RatingInput;
  readonly result: RatingResult;
  readonly derivation: Derivation;
  readonly ruleVersion: string;
  readonly calculatedAt: Date | null;
  readonly periods: readonly ExplainedPeriod[];
}

/** A part of a result as it entered the roll-up. */
export interface ExplainedRollUpPart {
  readonly kind: 'indicator' | 'result';
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  readonly weight?: string;
  readonly share?: string;
  readonly critical?: boolean;
  readonly counts: boolean;
  readonly result: RatingResult | RollUpResult;
}

/** How a result came by its rating. */
export interface ResultExplanation {
  readonly result: ResultName;
  readonly rollUp: RollUpResult;
  readonly parts: readonly ExplainedRollUpPart[];
  readonly derivation: RollUpDerivation;
  readonly ruleVersion: string;
  readonly calculatedAt: Date | null;
}
