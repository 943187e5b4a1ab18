import type { LocalDate, Translations } from '@resolute/domain';
import type { PlanScope } from '@resolute/measurement';
import type { ReportLayout } from '../definitions/report-layout';
import type { SectionContents } from '../sections/section-contents';

/** The meeting that receives the report. */
export interface OccasionFact {
  readonly code: string;
  readonly title: Translations;
  readonly place: Translations;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Under which the report is taken; null where that is not known. */
  readonly agendaItem: string | null;
}

/**
 * All that a report says, frozen: what is drawn from it is the same on any day and any machine, in every language and format.
 * It is kept as canonical JSON with its SHA-256. A section whose module is not there is absent.
 */
export interface ReportSnapshot {
  readonly form: 'report/2';
  readonly layout: ReportLayout;
  /** What of which plan it is about, as its definition may get another one later; absent in what was frozen before this was kept. */
  readonly scope?: PlanScope;
  /** Values accepted after this moment (UTC) are not in it. It is also the date that the documents bear. */
  readonly cutOff: string;
  readonly isSample: boolean;
  readonly ruleVersion: string;
  readonly occasion: OccasionFact;
  readonly sections: Partial<SectionContents>;
}
