import type { LocalDate, RatingResult, RollUpResult, Translations } from '@resolute/domain';
import type { IndicatorFigure, RatingTally } from '@resolute/measurement';

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

/** What each section freezes. */
export interface SectionContents {
  readonly 'at-a-glance': GlanceContent;
  readonly goals: GoalsContent;
  readonly 'went-well': WentWellContent;
  readonly attention: AttentionContent;
  readonly headlines: HeadlinesContent;
}

export type SectionId = keyof SectionContents;
