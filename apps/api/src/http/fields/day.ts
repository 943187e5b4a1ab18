import { isLocalDate } from '@resolute/domain';
import { field, type Presence } from './field';

/** A day of the calendar, `YYYY-MM-DD`. */
export const Day = (presence: Presence = {}): PropertyDecorator =>
  field(
    {
      schema: { type: 'string', format: 'date' },
      judge: (value) => (isLocalDate(value) ? undefined : { code: 'field/not-a-day' }),
    },
    presence,
  );
