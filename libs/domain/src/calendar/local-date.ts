import { Temporal } from 'temporal-polyfill';

/** A day of the calendar, `YYYY-MM-DD`, without a time and without a place. As text, earlier days sort before later ones. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** Where deadlines fall: the calendar of Geneva. */
export const GENEVA = 'Europe/Zurich';

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists: 2024-02-29 is one, 2026-02-29 is not. */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string' || !FORM.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** The day that the text names; throws a `RangeError` for any other text. */
export function parseLocalDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`Not a day of the calendar: ${text.slice(0, 40)}`);
  return text;
}

/** Below zero when `a` comes before `b`, zero for the same day, above zero when it comes after. */
export function compareDays(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The day so many days later, or earlier for a negative number: 2024-02-28 and 2 give 2024-03-01. */
export const addDays = (day: LocalDate, days: number): LocalDate =>
  remembered(laterDays, `${day} ${days}`, () => Temporal.PlainDate.from(day).add({ days }).toString() as LocalDate);

/** The day so many months later: 2026-11-30 and 3 give 2027-02-28, as a month without such a day gives its last one, in PostgreSQL too. */
export const addMonths = (day: LocalDate, months: number): LocalDate =>
  remembered(
    laterMonths,
    `${day} ${months}`,
    () => Temporal.PlainDate.from(day).add({ months }).toString() as LocalDate,
  );

/** The day on the calendar of a place at a moment: 2026-03-20T23:30Z is 2026-03-21 in Geneva. */
export const dayOf = (moment: Date, timeZone: string): LocalDate =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString() as LocalDate;

/**
 * The last millisecond of a day at a place: 2026-03-20 in Geneva ends at 2026-03-20T22:59:59.999Z. Taken from the start of
 * the next day, as a day has 23 or 25 hours when clocks change.
 */
export function endOfDay(day: LocalDate, timeZone: string): Date {
  const end = remembered(
    ends,
    `${day} ${timeZone}`,
    () => Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds - 1,
  );
  return momentAt(end);
}

/**
 * A plan or a register asks for the same days again and again, ten thousand times for one screen, and the calendar takes its
 * time to answer. What was found is kept, as it never changes; so much of it that no caller can make it grow for ever.
 */
const MOST_REMEMBERED = 20_000;
const laterDays = new Map<string, LocalDate>();
const laterMonths = new Map<string, LocalDate>();
const ends = new Map<string, number>();

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = find();
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, made);
  return made;
}

/** A moment by its milliseconds since 1970: one that is computed, never one that is read from a clock. */
// oxlint-disable-next-line no-restricted-globals -- it reads no clock
export const momentAt = (epochMilliseconds: number): Date => new Date(epochMilliseconds);
