import { isAsOf } from '@resolute/domain';
import { field, type Presence } from './field';

/** A day `YYYY-MM-DD`, or a moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
export const RecordedBy = (presence: Presence = {}): PropertyDecorator =>
  field(
    {
      schema: {
        oneOf: [
          { type: 'string', format: 'date' },
          { type: 'string', format: 'date-time' },
        ],
      },
      judge: (value) => (isAsOf(value) ? undefined : { code: 'field/not-a-day-or-moment' }),
    },
    presence,
  );
