import type { Frequency } from '../calendar/periods';
import type { BreakdownRule } from '../entry/breakdown-check';
import type { Translations } from '../kernel/translations';
import type { IndicatorKind, TimeAggregation } from '../progress/indicator-kind';

/** How the values of reporting units become the indicator's: one unit alone, or many that are added, averaged or pooled. */
export const PART_AGGREGATIONS = ['single', 'sum', 'average', 'ratio'] as const;
export type PartAggregation = (typeof PART_AGGREGATIONS)[number];

/** A step of an ordinal indicator. */
export interface SheetStep {
  readonly code: string;
  readonly title: Translations;
}

/** A stage of a milestone list; the weights of all stages add up to 1. */
export interface SheetStage extends SheetStep {
  readonly weight: string;
  readonly dueOn: string;
}

/** By which dimension values are broken down, and what the parts add up to. */
export interface SheetBreakdown {
  readonly dimensionId: string;
  readonly rule: BreakdownRule;
  readonly isRequired: boolean;
}

/** The method sheet of an indicator: what it means, how it is collected, and how it becomes a rating. Decimals are text. */
export interface IndicatorSheet {
  readonly title: Translations;
  readonly definition: Translations;
  /** The unit of measure. */
  readonly measure: Translations;
  readonly kind: IndicatorKind;
  readonly aggregation: TimeAggregation;
  readonly partAggregation: PartAggregation;
  /** Of a ratio: what stands above and below the line. */
  readonly numerator?: Translations | null;
  readonly denominator?: Translations | null;
  /** How often a value is reported, or the series of meetings that it is reported for; one of the two. */
  readonly frequency?: Frequency | null;
  readonly series?: string | null;
  /** Days from the end of a period until entry opens, until the value is due, and from then until it is missing. */
  readonly opensAfterDays: number;
  readonly lagDays: number;
  readonly graceDays: number;
  /** Where the figures come from. */
  readonly dataSource?: Translations | null;
  readonly tolerance: string;
  readonly absoluteTolerance?: string | null;
  /** Beyond these a value asks for a comment. */
  readonly lowLimit?: string | null;
  readonly highLimit?: string | null;
  readonly needsEvidence: boolean;
  readonly steps?: readonly SheetStep[] | null;
  readonly stages?: readonly SheetStage[] | null;
  readonly breakdowns: readonly SheetBreakdown[];
}
