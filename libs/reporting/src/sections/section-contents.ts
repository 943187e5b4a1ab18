import type { ActionStatus, LocalDate, RatingResult, RollUpResult, Translations, YearStatus } from '@resolute/domain';
import type { IndicatorFigure, Provenance, RatingTally } from '@resolute/measurement';
import type { AlignmentCoverageContent, AlignmentMatrixContent } from './alignment-contents';
import type {
  BreachesContent,
  RiskMapContent,
  RiskMovementContent,
  TopRisksContent,
  TreatmentsOverdueContent,
} from './risk-contents';

/** What something is called. */
export interface Named {
  readonly code: string;
  readonly title: Translations;
}

/** The plan that is reported on, and how its indicators stand. */
export interface GlanceContent {
  /** Null while no strategic plan is in force. */
  readonly framework: Named | null;
  readonly tally: RatingTally;
}

export interface GoalsContent {
  readonly goals: readonly (Named & { readonly rollUp: RollUpResult; readonly tally: RatingTally })[];
}

export interface HeadlinesContent {
  readonly indicators: readonly IndicatorFigure[];
}

/** What a unit says of a result for a period, as three people let it pass. */
export interface NoteFact extends Named {
  readonly period: string;
  readonly text: Translations;
}

export interface RatedFact extends Named {
  readonly result: RatingResult;
}

export interface WentWellContent {
  readonly notes: readonly NoteFact[];
  /** The indicators that are exceeded or on track, the farthest first. */
  readonly indicators: readonly RatedFact[];
}

/** An action that is late, as it was accepted. */
export interface LateAction {
  readonly text: Translations;
  readonly dueDay: LocalDate;
}

export interface AttentionContent {
  /** The indicators that are off track or at risk, the slowest first. */
  readonly indicators: readonly RatedFact[];
  readonly notes: readonly NoteFact[];
  readonly actions: readonly LateAction[];
}

/** An indicator of a result with its rating, and the accepted values that it was counted from. */
export interface IndicatorFact extends RatedFact {
  /** The unit of measure. */
  readonly unit: Translations;
  readonly values: readonly Provenance[];
}

/** Both halves of an action, as it was accepted. */
export interface ActionFact {
  readonly title: Translations;
  readonly planned: Translations | null;
  readonly taken: Translations | null;
  readonly status: ActionStatus;
  readonly dueDay: LocalDate | null;
  readonly isOverdue: boolean;
}

/** What a unit says of a result: what was achieved, what stands in the way, and what comes next. */
export interface ResultNoteFact {
  readonly unit: string;
  readonly period: string;
  readonly achieved: Translations | null;
  readonly obstacles: Translations | null;
  readonly next: Translations | null;
}

export interface ResultFact extends Named {
  /** What it is: a goal, an outcome, an output. */
  readonly kind: Translations;
  readonly rollUp: RollUpResult;
  readonly indicators: readonly IndicatorFact[];
  readonly actions: readonly ActionFact[];
  readonly notes: readonly ResultNoteFact[];
}

/** Every result of the plan, each followed by what contributes to it. */
export interface ResultsContent {
  readonly results: readonly ResultFact[];
}

/** A part of a value: of a unit, or of a category. */
export interface PartFact {
  readonly name: Translations;
  /** Of a unit; null for a category. */
  readonly code: string | null;
  readonly value: string;
  readonly isEstimate: boolean;
}

/** The latest value of an indicator that consists of parts. */
export interface BrokenDownFact extends Named {
  readonly unit: Translations;
  readonly period: string;
  /** Of the units that report it; none for an indicator of one unit. */
  readonly units: readonly PartFact[];
  readonly dimensions: readonly { readonly title: Translations; readonly categories: readonly PartFact[] }[];
}

export interface BreakdownsContent {
  readonly indicators: readonly BrokenDownFact[];
}

/** A value whose due day has passed and that nobody has handed in. */
export interface LateFact extends Named {
  readonly unit: string;
  readonly period: string;
  readonly dueOn: LocalDate;
  /** Whether its days of grace have passed too. */
  readonly isMissing: boolean;
}

export interface LateContent {
  readonly items: readonly LateFact[];
  /** How many there are; the items are the first of them. */
  readonly total: number;
}

/** An indicator whose rating is another one than at the meeting before; null before it was there. */
export interface ChangeFact extends Named {
  readonly before: RatingResult | null;
  readonly now: RatingResult;
}

/** What has changed since the meeting before of the same series. */
export interface ChangesContent {
  /** Null where no such meeting is known. */
  readonly meeting: { readonly title: Translations; readonly to: LocalDate } | null;
  /** Whether the ratings were recorded then; otherwise they are computed for that day from what was recorded since. */
  readonly isAsKnownThen: boolean;
  readonly changes: readonly ChangeFact[];
}

/** Something of the operational plan that contributes to a goal. */
export interface ServingResult extends Named {
  readonly kind: Translations;
  /** The codes of the results of the strategic plan to which it contributes itself. */
  readonly through: readonly string[];
  /** Null where nothing below it is rated. */
  readonly rollUp: RollUpResult | null;
}

export interface ServedGoal extends Named {
  readonly rollUp: RollUpResult;
  readonly results: readonly ServingResult[];
}

/** How the operational plan serves the strategic plan. */
export interface ServingContent {
  /** Null while no operational plan is for the year. */
  readonly edition: Named | null;
  readonly goals: readonly ServedGoal[];
  /** What stands highest in the operational plan and contributes to no goal. */
  readonly idle: readonly Named[];
}

/** A year of the operational plan. */
export interface StraddlingYear {
  readonly year: number;
  readonly status: YearStatus;
  readonly isOutsideBudget: boolean;
  /** The plan that it lies in; null where there is none yet. */
  readonly strategicPlan: Named | null;
}

export interface StraddlingContent {
  readonly edition: Named | null;
  readonly years: readonly StraddlingYear[];
}

/** The plan that is reported on, its last year, and the plan after it where there is one. */
export interface NextPlanContent {
  readonly plan: Named | null;
  readonly lastYear: number | null;
  readonly next: Named | null;
}

/** What each section freezes. */
export interface SectionContents {
  readonly 'at-a-glance': GlanceContent;
  readonly goals: GoalsContent;
  readonly 'went-well': WentWellContent;
  readonly attention: AttentionContent;
  readonly headlines: HeadlinesContent;
  readonly changes: ChangesContent;
  readonly results: ResultsContent;
  readonly breakdowns: BreakdownsContent;
  readonly late: LateContent;
  readonly serving: ServingContent;
  readonly 'straddling-years': StraddlingContent;
  readonly 'next-plan': NextPlanContent;
  readonly 'risk-map': RiskMapContent;
  readonly 'top-risks': TopRisksContent;
  readonly 'risk-movement': RiskMovementContent;
  readonly 'treatments-overdue': TreatmentsOverdueContent;
  readonly 'appetite-breaches': BreachesContent;
  readonly 'alignment-coverage': AlignmentCoverageContent;
  readonly 'alignment-matrix': AlignmentMatrixContent;
}

export type SectionId = keyof SectionContents;
