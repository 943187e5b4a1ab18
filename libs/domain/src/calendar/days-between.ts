import type { LocalDate } from './local-date';

/**
 * The days from one day to another, below zero when the other comes first: from 2024-02-28 to 2024-03-01 there are 2.
 * Days are counted on the calendar, so a day of 23 hours is a day.
 */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** Counts from March, so that a leap day is the last day of its year and the lengths of months follow one straight line. */
function dayNumber(day: LocalDate): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  const monthsFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((monthsFromMarch * 153 + 2) / 5) + Number(day.slice(8, 10));
}
