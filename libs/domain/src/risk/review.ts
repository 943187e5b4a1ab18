import { addMonths, compareDays, type LocalDate } from '../calendar/local-date';
import type { RiskLevel } from './words';

/** After how many months a risk is looked at again, by its residual level (ISO 31000:2018, 6.6; facts.md §10.2). */
export const REVIEW_MONTHS: Readonly<Record<RiskLevel, number>> = { critical: 1, high: 3, medium: 6, low: 6 };

/** The day by which a risk is to be reviewed: high and reviewed on 2026-11-30, on 2027-02-28. */
export const nextReviewOn = (lastReviewedOn: LocalDate, level: RiskLevel): LocalDate =>
  addMonths(lastReviewedOn, REVIEW_MONTHS[level]);

/** Due on 30 June, a review is overdue from 1 July on. */
export const isReviewOverdue = (dueOn: LocalDate, today: LocalDate): boolean => compareDays(dueOn, today) < 0;

/** What decides when a risk is looked at again. */
export interface Reviewed {
  /** The residual assessment in force; absent while there is none. */
  readonly residual?: { readonly level: RiskLevel; readonly assessedOn: LocalDate };
  readonly lastReviewedOn?: LocalDate;
}

/**
 * The day by which a risk is to be reviewed, counted from its assessment until it was reviewed for the first time; undefined while it is
 * not assessed, which is a finding of its own.
 */
export const reviewDueOn = ({ residual, lastReviewedOn }: Reviewed): LocalDate | undefined =>
  residual && nextReviewOn(lastReviewedOn ?? residual.assessedOn, residual.level);
