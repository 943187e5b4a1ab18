import type { LocalDate, Translations } from '@resolute/domain';
import type { IndicatorFigure } from '@resolute/measurement';

export type { Translations } from '@resolute/domain';
export type { IndicatorFigure, Provenance } from '@resolute/measurement';

/** The meeting that receives the report. */
export interface OccasionFact {
  readonly code: string;
  readonly title: Translations;
  readonly place: Translations;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * All that a summary for the Council says, frozen: what is printed from it is the same on any day and any machine.
 * It is kept as canonical JSON with its SHA-256.
 */
export interface CouncilSnapshot {
  readonly form: 'council-summary/1';
  /** Values accepted after this moment (UTC) are not in it. It is also the date that the document bears. */
  readonly cutOff: string;
  readonly isSample: boolean;
  readonly occasion: OccasionFact;
  readonly indicators: readonly IndicatorFigure[];
}
