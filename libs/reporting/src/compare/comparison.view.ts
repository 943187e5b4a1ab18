import type {
  AspectChange,
  CauseFound,
  ChangeCause,
  ChangedLine,
  DatedValue,
  Language,
  LocalDate,
  RatingResult,
  RollUpResult,
  Translations,
  ValueTold,
} from '@resolute/domain';
import type { ReportName } from '../editing/report.view';
import type { Named } from '../sections/section-contents';
import type { SubjectKey } from './subject';

/** Something of both sides. */
export interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

/** What is compared, by its name. */
export interface ComparedSubject extends SubjectKey {
  readonly reportId: string;
  readonly definition: ReportName;
  readonly occasion: ReportName;
  /** Of a version; null for a report as it stands. */
  readonly number: number | null;
  /** Of an issue. */
  readonly documentNumber: string | null;
  /** Values that were accepted later are not in it. */
  readonly cutOff: string;
  readonly originalLanguage: Language;
  readonly languages: readonly Language[];
}

/** What is to be reached, in the words of its kind; of a yes its day alone. */
export interface TargetTold {
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly step: string | null;
  readonly onDay: LocalDate;
  readonly milestones: readonly DatedValue[];
}

/** How an indicator stands in one of the two. */
export interface IndicatorStand {
  /** False where the report does not tell of it, and this is what had been recorded by its cut-off. */
  readonly isTold: boolean;
  readonly result: RatingResult;
  /** Null where nothing was accepted, or the report does not say. */
  readonly value: ValueTold | null;
  readonly target: TargetTold | null;
  readonly baseline: DatedValue | null;
}

/** An indicator that is not the same in both. */
export interface IndicatorChange extends Named, Sides<IndicatorStand | null> {
  /** The unit of measure. */
  readonly unit: Translations | null;
  /** Empty for one that is in the plan of one of the two alone. */
  readonly changes: readonly AspectChange[];
  /** Of all changes together. */
  readonly causes: readonly CauseFound[];
}

/** A goal or a result whose rating, pace or coverage is not the same in both; null where it is in the plan of one alone. */
export interface RollUpChange extends Named, Sides<RollUpResult | null> {
  readonly causes: readonly ChangeCause[];
  /** The codes of the indicators below it from which that follows. */
  readonly indicators: readonly string[];
}

/** The value of a unit or a category; null where it has none. */
export interface PartChange extends Sides<PartTold | null> {
  readonly name: Translations;
  /** Of a unit; null for a category. */
  readonly code: string | null;
  /** By what it is broken down; null for a unit. */
  readonly dimension: Translations | null;
  readonly cause: ChangeCause;
}

export interface PartTold {
  readonly value: string;
  readonly isEstimate: boolean;
}

/** What the latest value of an indicator consists of. */
export interface BreakdownChange extends Named {
  readonly unit: Translations;
  readonly periods: Sides<string>;
  readonly parts: readonly PartChange[];
}

/** The text of a section that is not the same in both. */
export interface TextChangeOfSection {
  readonly id: string;
  /** In which language each is told: the original one where there is no translation; null where nothing was written. */
  readonly languages: Sides<Language | null>;
  readonly lines: readonly ChangedLine[];
}

/** All that differs between two reports, or versions of them. */
export interface ReportComparison extends Sides<ComparedSubject> {
  /** Of the text. */
  readonly language: Language;
  /** By code. */
  readonly indicators: readonly IndicatorChange[];
  readonly results: readonly RollUpChange[];
  readonly breakdowns: readonly BreakdownChange[];
  readonly texts: readonly TextChangeOfSection[];
}
