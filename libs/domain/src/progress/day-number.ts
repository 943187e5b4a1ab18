import type { LocalDate } from '../calendar/local-date';

/**
 * The number of a day, counted from 0000-03-01, so that days can be subtracted; a year begins in March here, which puts the
 * leap day at its end. 2024-03-01 less 2024-02-28 gives 2. Plain arithmetic, as a rating asks for it a dozen times.
 */
export function dayNumber(day: LocalDate): number {
  const month = twoDigits(day, 5);
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2) - (month < 3 ? 1 : 0);
  const inYear = Math.floor((153 * (month < 3 ? month + 9 : month - 3) + 2) / 5) + twoDigits(day, 8) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + inYear;
}

const twoDigits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
