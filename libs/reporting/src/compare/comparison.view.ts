import type {
  ActionStatus,
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
import type { RatingTally } from '@resolute/measurement';
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

/** How many indicators there are of each rating, where that is not the same; it follows from those that are told one by one. */
export interface TallyChange extends Sides<RatingTally> {
  readonly causes: readonly ChangeCause[];
}

/** What is said in a note, and of an action. */
export const SAID_PARTS = ['achieved', 'obstacles', 'next', 'planned', 'taken'] as const;
export type SaidPart = (typeof SAID_PARTS)[number];

/** A part of a note or an action that is not worded the same in both. */
export interface SaidChange {
  readonly part: SaidPart;
  /** In which the later one is told, or the earlier one where there is no later. */
  readonly language: Language;
  readonly lines: readonly ChangedLine[];
}

/** What a unit says of a result last; a period is null where it said nothing. */
export interface NoteChange extends Named {
  readonly reportedBy: string;
  readonly periods: Sides<string | null>;
  readonly said: readonly SaidChange[];
  readonly cause: ChangeCause;
}

export interface ActionStand {
  readonly status: ActionStatus;
  readonly dueDay: LocalDate | null;
  readonly isOverdue: boolean;
}

/** An action for a result that is not the same in both; null where the report does not tell of it. */
export interface ActionChange extends Named, Sides<ActionStand | null> {
  readonly action: Translations;
  readonly said: readonly SaidChange[];
  readonly causes: readonly ChangeCause[];
}

/** Overdue, or missing as its days of grace have passed too. */
export const LATENESSES = ['overdue', 'missing'] as const;
export type Lateness = (typeof LATENESSES)[number];

/** A value that is late in one of the two, or longer so; null where it is not late. */
export interface LateChange extends Named, Sides<Lateness | null> {
  readonly reportedBy: string;
  readonly period: string;
  readonly dueOn: LocalDate;
  readonly cause: ChangeCause;
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
  /** Null where one of the two does not tell it, or both the same. */
  readonly tally: TallyChange | null;
  /** By the code of the result. */
  readonly notes: readonly NoteChange[];
  readonly actions: readonly ActionChange[];
  /** Of what both tell in full. */
  readonly late: readonly LateChange[];
  readonly texts: readonly TextChangeOfSection[];
}
