import type { IndicatorSheet, LocalDate, Page, SheetBreakdown, Translations } from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';
import type { ResultName } from '@resolute/planning';
import type { BaselineView, TargetView } from '../targets/target.view';

/** A unit that reports its share of an indicator. */
export interface IndicatorPartView {
  readonly id: string;
  readonly unit: UnitName;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

/** That an indicator measures a result, under the newest edition that the result is in. */
export interface MeasuredResultView {
  readonly id: string;
  /** Used only if all indicators of the result have one. */
  readonly weight: string | null;
  readonly isCritical: boolean;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly result: ResultName;
}

export interface BreakdownView extends Omit<SheetBreakdown, 'dimensionId'> {
  readonly id: string;
  readonly dimension: { readonly id: string; readonly code: string; readonly title: Translations };
}

/** What an indicator means from a day on. */
export interface IndicatorVersionView extends Required<Omit<IndicatorSheet, 'definition' | 'breakdowns'>> {
  readonly id: string;
  readonly number: number;
  /** The first day; null for the first version. */
  readonly startsOn: LocalDate | null;
  /** Why its values can be compared with those of the version before. */
  readonly bridge: string | null;
  readonly definition: Translations | null;
  readonly breakdowns: readonly BreakdownView[];
  /** Whether anything was reported: then the meaning is fixed. */
  readonly hasValues: boolean;
  readonly baselines: readonly BaselineView[];
  readonly targets: readonly TargetView[];
  readonly version: number;
}

/** An indicator in a list, with the version that holds on the day. */
export interface IndicatorLine {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  readonly measure: Translations;
  readonly kind: IndicatorSheet['kind'];
  readonly aggregation: IndicatorSheet['aggregation'];
  readonly frequency: IndicatorVersionView['frequency'];
  readonly series: IndicatorVersionView['series'];
  readonly unit: UnitName;
  readonly parts: number;
  readonly measures: readonly MeasuredResultView[];
  readonly retiredOn: LocalDate | null;
  readonly isSample: boolean;
}

export interface IndicatorsPage extends Page<IndicatorLine> {
  readonly total: number;
}

/** An indicator with its method sheets, the newest first, and all that hangs on it. */
export interface IndicatorView {
  readonly id: string;
  readonly code: string;
  readonly unit: UnitName;
  readonly source: string | null;
  readonly retiredOn: LocalDate | null;
  readonly isSample: boolean;
  readonly version: number;
  readonly parts: readonly IndicatorPartView[];
  readonly people: readonly PersonName[];
  readonly measures: readonly MeasuredResultView[];
  readonly versions: readonly IndicatorVersionView[];
}

export interface IndicatorsFilter {
  /** A result, in whichever edition. */
  readonly result?: string;
  /** The unit that answers for it or reports a part of it. */
  readonly unit?: string;
  readonly kind?: IndicatorSheet['kind'];
  readonly text?: string;
}

export interface IndicatorWish {
  readonly code: string;
  readonly unitId: string;
  readonly source?: string | null;
  /** The units that report a part each; the responsible unit alone when there are none. */
  readonly partUnitIds?: readonly string[];
  readonly personIds?: readonly string[];
  readonly sheet: IndicatorSheet;
}

export interface IndicatorChanges {
  readonly code?: string;
  readonly unitId?: string;
  readonly source?: string | null;
  readonly personIds?: readonly string[];
  readonly retiredOn?: string | null;
}

export interface VersionWish {
  readonly startsOn: string;
  readonly bridge?: string | null;
  readonly sheet: IndicatorSheet;
}

export interface MeasureWish {
  /** A result, in whichever edition: the indicator hangs on its identity. */
  readonly resultId: string;
  readonly weight?: string | null;
  readonly isCritical?: boolean;
  readonly from?: string;
  readonly until?: string | null;
}
