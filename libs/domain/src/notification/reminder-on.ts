import { daysBetween } from '../calendar/days-between';
import type { LocalDate } from '../calendar/local-date';
import type { ReminderKind } from './reminder-kinds';

/** From which day on each reminder is due, counted from the due day. */
const FIRST_DAYS: readonly (readonly [ReminderKind, number])[] = [
  ['late', 1],
  ['due-1', -1],
  ['due-7', -7],
  ['due-14', -14],
];

/** A unit is late enough for its head to be told. */
export const ESCALATION_DAYS = 7;

/** After so many days nobody is told any more: an installation that begins with old gaps keeps quiet about them. */
export const LAST_REMINDER_DAYS = 21;

/** The days before a due day on which the first reminder is due. */
export const FIRST_REMINDER_DAYS = 14;

/**
 * The reminder that holds on a day of Geneva for what is due on another, or null when it is too early or too late for any. Due on
 * 2026-04-30 it is due-14 from 16 April, due-7 from 23 April, due-1 on 29 and 30 April, and late from 1 to 21 May. As it says what
 * holds and not what happens, days that were missed are caught up by the one reminder that still matters.
 */
export function reminderOn(day: LocalDate, dueOn: LocalDate): ReminderKind | null {
  const past = daysBetween(dueOn, day);
  if (past > LAST_REMINDER_DAYS) return null;
  return FIRST_DAYS.find(([, first]) => first <= past)?.[0] ?? null;
}

/** Whether the head of a unit is told: from 7 to 21 days after the due day, so of 2026-04-30 from 7 May. */
export function isEscalated(day: LocalDate, dueOn: LocalDate): boolean {
  const past = daysBetween(dueOn, day);
  return past >= ESCALATION_DAYS && past <= LAST_REMINDER_DAYS;
}
