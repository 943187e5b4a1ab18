import type { LocalDate } from '../calendar/local-date';
import type { Period } from '../rating/rating-input';

/** From when until when a unit reports its part of an indicator; null for always before, or ever after. */
export interface PartDays {
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

/**
 * Whether a part belongs to a period: it does when it reports on the last day of it. A study group that ends on 2026-06-30 has
 * a part in the second quarter and none in the year.
 */
export const partReports = ({ from, until }: PartDays, { to }: Pick<Period, 'to'>): boolean =>
  (from === null || from <= to) && (until === null || until >= to);
