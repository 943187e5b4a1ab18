import { field, type Presence } from './field';

/** A day of the calendar, `YYYY-MM-DD`. */
export const Day = (presence: Presence = {}): PropertyDecorator =>
  field(
    {
      schema: { type: 'string', format: 'date' },
      judge: (value) => (isDay(value) ? undefined : { code: 'field/not-a-day' }),
    },
    presence,
  );

/** 2024-02-29 is one, 2026-02-29 is not. `Date` rolls a day that does not exist over to another one, which then differs. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}
