import { isEmail, isUUID } from 'class-validator';
import { field, type Presence } from './field';

const lowerCase = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

/** The id of a row. */
export const Uuid = (presence: Presence = {}): PropertyDecorator =>
  field(
    {
      schema: { type: 'string', format: 'uuid' },
      tidy: lowerCase,
      judge: (value) => (isUUID(value) ? undefined : { code: 'field/not-a-uuid' }),
    },
    presence,
  );

const LONGEST_ADDRESS = 254;

/** An e-mail address, in small letters, as people are found by it. */
export const Email = (presence: Presence = {}): PropertyDecorator =>
  field(
    {
      schema: { type: 'string', format: 'email', maxLength: LONGEST_ADDRESS },
      tidy: (value) => (typeof value === 'string' ? value.normalize('NFC').toLowerCase() : value),
      judge: (value) => (isShortText(value) && isEmail(value) ? undefined : { code: 'field/not-an-email' }),
    },
    presence,
  );

/** A lone surrogate is no character; the check for addresses would fail on one instead of refusing it. */
const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_ADDRESS && !/\p{Cs}/u.test(value);
