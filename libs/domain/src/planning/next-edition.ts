import type { YearSpan } from './plan-standing';

/** The years of the edition that follows, as an operational plan rolls by one: 2026-2029 becomes 2027-2030. */
export const nextEdition = ({ firstYear, lastYear }: YearSpan): YearSpan => ({
  firstYear: firstYear + 1,
  lastYear: lastYear + 1,
});

/** Whether a year of one edition is planned in the next one as well. */
export const isCarriedOver = (year: number, next: YearSpan): boolean => next.firstYear <= year && year <= next.lastYear;
