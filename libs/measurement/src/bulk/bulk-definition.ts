import type {
  CategoryDays,
  IndicatorKind,
  LocalDate,
  Reportable,
  ReportingDays,
  ScheduledVersion,
  WindowTerms,
} from '@resolute/domain';

type Titles = Readonly<Record<string, string>>;

/** Something that can be chosen, with its title by language. */
export interface BulkChoice {
  readonly code: string;
  readonly title: Titles;
}

/** A version of an indicator as far as values are read against it. */
export interface BulkVersion extends ScheduledVersion, WindowTerms {
  readonly id: string;
  readonly kind: IndicatorKind;
  readonly isRatio: boolean;
  readonly lowLimit: string | null;
  readonly highLimit: string | null;
  readonly needsEvidence: boolean;
  readonly steps: readonly BulkChoice[] | null;
  readonly stages: readonly BulkChoice[] | null;
  readonly breakdowns: readonly {
    readonly id: string;
    readonly dimension: string;
    readonly rule: 'must-equal' | 'may-exceed' | 'independent';
    readonly isRequired: boolean;
    /** Those of every day; which of them there are in a period, `categoriesIn` says. */
    readonly categories: readonly (CategoryDays & { readonly id: string; readonly code: string })[];
  }[];
}

/** A unit's part of an indicator. */
export interface BulkPart extends ReportingDays {
  readonly id: string;
  readonly unitId: string;
  readonly unitCode: string;
}

/** What the code of an indicator stands for. */
export interface BulkDefinition {
  readonly id: string;
  readonly code: string;
  readonly retiredOn: LocalDate | null;
  /** In the order of their numbers. */
  readonly versions: readonly BulkVersion[];
  readonly parts: readonly BulkPart[];
}

export type BulkMeeting = Reportable & { readonly occasionId: string };
export interface BulkUnit {
  readonly id: string;
  readonly code: string;
}

/** A value by what it is of. */
export interface BulkKey {
  readonly versionId: string;
  readonly partId: string;
  readonly period: string;
}
