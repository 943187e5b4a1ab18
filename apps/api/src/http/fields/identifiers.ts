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

interface UuidsOptions extends Presence {
  /** How many there may be. */
  readonly most: number;
}

/** A list of ids of rows. */
export const Uuids = (options: UuidsOptions): PropertyDecorator =>
  field(
    {
      schema: { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: options.most },
      tidy: (value) => (Array.isArray(value) ? value.slice(0, options.most + 1).map(lowerCase) : value),
      judge: (value) => {
        if (!Array.isArray(value)) return { code: 'field/not-a-list' };
        if (value.length > options.most) return { code: 'field/too-many', params: { max: options.most } };
        const at = value.findIndex((each) => !isUUID(each));
        return at === -1 ? undefined : { code: 'field/not-a-uuid', at: String(at) };
      },
    },
    options,
  );
