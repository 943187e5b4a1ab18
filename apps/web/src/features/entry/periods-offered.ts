import { calendarPeriod, type LocalDate, type Period, parseLocalDate } from '@resolute/domain';

/** What is open now, whatever opens it: which periods those are only the server knows. */
export const OPEN_NOW = 'open';

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

/**
 * The period that was chosen, whose days say which cells are shown: those that end in them, so that 2026 has its quarters too.
 * Undefined for what is open now, and for a meeting, whose days are not known here; a value of one that came back is open.
 */
export const chosenPeriod = (id: string): Period | undefined => calendarPeriod(id);

const firstDay = (year: string, quarter: number): LocalDate =>
  parseLocalDate(`${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`);
