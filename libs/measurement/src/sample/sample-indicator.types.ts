import type { BreakdownRule, Frequency, IndicatorKind, TimeAggregation, Translations } from '@resolute/domain';

/** A way to break a value down, such as by ITU region. Every dimension has `not-stated` among its categories. */
export interface SampleDimension {
  readonly code: string;
  readonly title: Translations;
  readonly categories: readonly { readonly code: string; readonly title: Translations }[];
}

/** A meeting that values are reported for, or that a report goes to. */
export interface SampleOccasion {
  /** Like no other, such as `TSAG-2025-05`; not in the form of a calendar period. */
  readonly code: string;
  /** What kind of meeting: `TSAG`, `COUNCIL`, `CWG-SFP`, `WTSA`, `EXECUTIVE`, `PP`. */
  readonly series: string;
  readonly title: Translations;
  readonly place: Translations;
  readonly from: string;
  readonly to: string;
  /** By when documents are handed in, and when to those who translate them. */
  readonly submissionDay?: string;
  readonly translationDay?: string;
  /** Where it was published; what has no public source is marked as sample. */
  readonly source?: string;
}

/** How the values of reporting units become the indicator's: one unit alone, or many that are added, averaged or pooled. */
export type SamplePartAggregation = 'single' | 'sum' | 'average' | 'ratio';

export interface SampleTarget {
  readonly onDay: string;
  readonly effectiveFrom: string;
  readonly rationale: string;
  readonly decisionReference: string;
  /** For increase, decrease, at-least and at-most. */
  readonly value?: string;
  /** For within. */
  readonly low?: string;
  readonly high?: string;
  /** For ordinal: the code of a step. */
  readonly step?: string;
  readonly milestones?: readonly { readonly onDay: string; readonly value: string }[];
}

export interface SampleIndicatorSheet {
  readonly code: string;
  readonly title: Translations;
  /** What is counted and what is not, in two or three sentences. */
  readonly definition: Translations;
  /** The unit of measure, such as days or %. */
  readonly measure: Translations;
  readonly kind: IndicatorKind;
  readonly aggregation: TimeAggregation;
  readonly partAggregation: SamplePartAggregation;
  /** Of a ratio: what stands above and below the line. */
  readonly numerator?: Translations;
  readonly denominator?: Translations;
  /** Either a frequency or the series of meetings that values are reported for. */
  readonly frequency?: Frequency;
  readonly series?: string;
  /** Days after the end of a period before entry opens, until a value is due, and until it counts as missing. */
  readonly opensAfterDays: number;
  readonly lagDays: number;
  readonly graceDays: number;
  /** Where the figures come from. */
  readonly dataSource: Translations;
  readonly tolerance: string;
  readonly absoluteTolerance?: string;
  /** Beyond these a value asks for a comment. */
  readonly lowLimit?: string;
  readonly highLimit?: string;
  readonly needsEvidence: boolean;
  /** Of an ordinal indicator, lowest first. */
  readonly steps?: readonly { readonly code: string; readonly title: Translations }[];
  /** The code of the unit that answers for it. */
  readonly unit: string;
  /** The codes of the units that report a part each; the responsible unit alone when absent. */
  readonly parts?: readonly string[];
  readonly breakdowns: readonly {
    readonly dimension: string;
    readonly rule: BreakdownRule;
    readonly isRequired: boolean;
  }[];
  /** The results of the plan that it measures, by framework, kind and code. */
  readonly measures: readonly {
    readonly framework: string;
    readonly kind: string;
    readonly code: string;
    readonly weight?: string;
    readonly isCritical?: boolean;
  }[];
  readonly baseline?: { readonly value: string; readonly onDay: string };
  readonly targets: readonly SampleTarget[];
  /** Where definition and figures were published, if they were. */
  readonly source?: string;
}
