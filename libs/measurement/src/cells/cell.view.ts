import type {
  ActualState,
  ContentKnown,
  IndicatorSheet,
  LocalDate,
  LockedWindow,
  OpenWindow,
  Period,
  Rating,
  SheetStage,
  SheetStep,
  Translations,
  ValueForm,
} from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';
import type { ActualReturnView, ActualView } from '../actuals/actual.view';
import type { BreakdownView } from '../indicators/indicator.view';
import type { TargetView } from '../targets/target.view';

/** An indicator as far as whoever enters a value of it needs it, under the version that holds for the period. */
export interface CellIndicator {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  readonly versionId: string;
  readonly kind: IndicatorSheet['kind'];
  readonly aggregation: IndicatorSheet['aggregation'];
  readonly measure: Translations;
  readonly form: ValueForm;
  /** Of a ratio: what stands above and below the line. */
  readonly numerator: Translations | null;
  readonly denominator: Translations | null;
  readonly steps: readonly SheetStep[] | null;
  readonly stages: readonly SheetStage[] | null;
  /** Beyond these a value asks for a comment. */
  readonly limits: { readonly low: string | null; readonly high: string | null };
  readonly needsEvidence: boolean;
  readonly breakdowns: readonly BreakdownView[];
}

/** A period of a part with the days that count for it. */
export interface CellPeriod extends Period {
  /** The day on which its value is due. */
  readonly dueOn: LocalDate;
  /** The last day of grace; after it the value is missing. */
  readonly lastDay: LocalDate;
}

export interface CellPart {
  readonly id: string;
  readonly unit: UnitName;
}

/** What was entered, in whichever form the indicator has. */
export interface CellValue {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly choice: boolean | string | readonly string[] | null;
  readonly judgement: Rating | null;
  readonly notApplicable: string | null;
  readonly isEstimate: boolean;
}

/** The latest revision that the reader may see. */
export interface CellRevision extends CellValue {
  readonly id: string;
  readonly state: ActualState;
  readonly version: number;
  readonly revision: number;
  /** How well it is known what it held; now always exactly. */
  readonly contentKnown: ContentKnown;
  readonly narrative: Translations | null;
  readonly remark: string | null;
  readonly correctionReason: string | null;
  readonly breakdown: ActualView['breakdown'];
  /** How many files of evidence it has. */
  readonly evidenceCount: number;
  readonly author: PersonName;
  /** In whose place, null where it was their own work. */
  readonly authorFor: PersonName | null;
  /** The latest time that it was sent back, with the reasons; null when it never was. */
  readonly returned: ActualReturnView | null;
}

/** What was accepted for the latest period before that has a value. */
export interface CellPrevious extends CellValue {
  readonly period: string;
}

export type CellTarget = Pick<TargetView, 'id' | 'value' | 'low' | 'high' | 'step' | 'onDay' | 'milestones'>;

/** One value that is expected of a unit for a period, with what there is so far. */
export interface CellView {
  readonly indicator: CellIndicator;
  readonly part: CellPart;
  readonly period: CellPeriod;
  /** Whether a value may be entered now, until when, or which rule forbids it. */
  readonly window: OpenWindow | LockedWindow;
  readonly current: CellRevision | null;
  readonly previous: CellPrevious | null;
  /** In force on the day on which it is read. */
  readonly target: CellTarget | null;
}

/** A value that nobody has handed in. */
export interface OwedCell {
  readonly indicator: Pick<CellIndicator, 'id' | 'code' | 'title' | 'versionId'>;
  readonly part: CellPart;
  readonly period: CellPeriod;
}

/** A value that nobody has handed in yet, and whether it may be entered. */
export interface DueCell extends OwedCell {
  readonly window: OpenWindow | LockedWindow;
  /** The state of what was begun, or null when nothing was. */
  readonly state: ActualState | null;
}

/** What a unit has not handed in yet. */
export interface DueUnit {
  readonly unit: UnitName;
  readonly cells: readonly DueCell[];
}
