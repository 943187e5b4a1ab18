import { addDays, type LocalDate } from '@resolute/domain';

/** Until then one mostly reports the year before. */
const LATE_DAYS = 90;

/** The years that are reported around a day: in February 2026 those of 2025 and 2026, in November that of 2026. */
export function usualSpan(today: LocalDate): { readonly from: string; readonly to: string } {
  const year = (day: LocalDate): string => day.slice(0, 4);
  return { from: `${year(addDays(today, -LATE_DAYS))}-01-01`, to: `${year(today)}-12-31` };
}
