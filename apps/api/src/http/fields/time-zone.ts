import { field, type Presence } from './field';

const NAME = /^(UTC|[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+){1,2})$/;

/** A time zone by its name in the IANA database, such as `Europe/Zurich`. */
export const TimeZone = (presence: Presence = {}): PropertyDecorator =>
  field(
    {
      schema: { type: 'string', maxLength: 60, example: 'Europe/Zurich' },
      judge: (value) => (isTimeZone(value) ? undefined : { code: 'field/not-a-time-zone' }),
    },
    presence,
  );

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 60 || !NAME.test(value)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}
