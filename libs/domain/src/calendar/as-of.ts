import { Temporal } from 'temporal-polyfill';
import { endOfDay, GENEVA, isLocalDate, type LocalDate, momentAt } from './local-date';

/** A moment in UTC, to the second or the millisecond: `2026-11-22T09:30:00Z`. */
export type UtcMoment = string & { readonly utcMoment: unique symbol };

/** By when something must have been recorded to be seen: by the end of a day in Geneva, or by a moment. */
export type AsOf = LocalDate | UtcMoment;

const MOMENT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/;

/** Whether a text is one: 2026-02-28T09:30:00Z is, 2026-02-29T09:30:00Z is not, nor is a moment of another zone. */
export const isUtcMoment = (text: unknown): text is UtcMoment =>
  typeof text === 'string' && MOMENT.test(text) && isLocalDate(text.slice(0, 10));

export const isAsOf = (text: unknown): text is AsOf => isLocalDate(text) || isUtcMoment(text);

/** The last moment that is seen: 2025-06-30 reaches to 21:59:59.999 UTC of that day, and a moment to itself. */
export const lastMomentOf = (asOf: AsOf): Date =>
  isUtcMoment(asOf) ? momentAt(Temporal.Instant.from(asOf).epochMilliseconds) : endOfDay(asOf, GENEVA);
