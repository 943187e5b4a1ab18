import { addDays, type LocalDate, parseLocalDate } from '@resolute/domain';

/** A choice of periods: all those that end in a span, or those that are open now. */
export interface OfferedSpan {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Those whose window is open now; see `spanOf`. */
export const OPEN_NOW = 'open';

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

/**
 * The periods one may turn to, the latest first: the quarters of this year that have begun, this year, and the same of the
 * three years before. On 2026-11-22 these begin with 2026, 2026-Q4, 2026-Q3.
 */
export function offeredPeriods(today: LocalDate): string[] {
  const year = Number(today.slice(0, 4));
  return [0, 1, 2, 3].flatMap((back) => {
    const each = String(year - back);
    const quarters = [4, 3, 2, 1].filter((quarter) => firstDay(each, quarter) <= today);
    return [each, ...quarters.map((quarter) => `${each}-Q${quarter}`)];
  });
}

/** How long a window may stay open after the end of a period; what is open now has ended within these days. */
const LONGEST_WINDOW_DAYS = 400;

/** The days in which the periods of a choice end: a quarter's own, a year's own, or all that can be open today. */
export function spanOf(id: string, today: LocalDate): OfferedSpan {
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(id) ?? [];
  if (year === undefined)
    return { id: OPEN_NOW, from: addDays(today, -LONGEST_WINDOW_DAYS), to: addDays(today, LONGEST_WINDOW_DAYS) };
  if (quarter === undefined) return { id, from: parseLocalDate(`${year}-01-01`), to: parseLocalDate(`${year}-12-31`) };
  return {
    id,
    from: firstDay(year, Number(quarter)),
    to: parseLocalDate(`${year}-${QUARTER_ENDS[Number(quarter) - 1]}`),
  };
}

const firstDay = (year: string, quarter: number): LocalDate =>
  parseLocalDate(`${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`);
