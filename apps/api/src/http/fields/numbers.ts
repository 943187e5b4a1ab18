import { type Fault, field, type Presence } from './field';

interface WholeNumberOptions extends Presence {
  readonly min: number;
  readonly max: number;
  /** In a query everything is text. */
  readonly inQuery?: boolean;
}

/** A count, from `min` to `max`. */
export function WholeNumber(options: WholeNumberOptions): PropertyDecorator {
  const { min, max, inQuery } = options;
  return field(
    {
      schema: { type: 'integer', minimum: min, maximum: max },
      judge: (value) => faultOfNumber(value, min, max),
      ...(inQuery && { tidy: numberFromText }),
    },
    options,
  );
}

function faultOfNumber(value: unknown, min: number, max: number): Fault | undefined {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return { code: 'field/not-a-whole-number' };
  if (value < min) return { code: 'field/too-small', params: { min } };
  return value > max ? { code: 'field/too-great', params: { max } } : undefined;
}

interface WholeNumbersOptions extends WholeNumberOptions {
  /** How many there may be. */
  readonly most: number;
}

/** A list of counts, each from `min` to `max`. */
export function WholeNumbers(options: WholeNumbersOptions): PropertyDecorator {
  const { min, max, most } = options;
  return field(
    {
      schema: { type: 'array', items: { type: 'integer', minimum: min, maximum: max }, maxItems: most },
      judge: (value) => {
        if (!Array.isArray(value)) return { code: 'field/not-a-list' };
        if (value.length > most) return { code: 'field/too-many', params: { max: most } };
        const faults = value.map((each) => faultOfNumber(each, min, max));
        const at = faults.findIndex((fault) => fault !== undefined);
        const fault = faults[at];
        return fault && { ...fault, at: String(at) };
      },
    },
    options,
  );
}

const numberFromText = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const LONGEST_DECIMAL = 60;

/** An exact decimal, as text on its whole way, so that no binary fraction ever stands in between. */
export const DecimalText = (presence: Presence = {}): PropertyDecorator =>
  field(
    {
      schema: { type: 'string', format: 'decimal', pattern: DECIMAL.source, maxLength: LONGEST_DECIMAL },
      judge: (value) => {
        if (typeof value !== 'string') return { code: 'field/not-a-decimal' };
        if (value.length > LONGEST_DECIMAL) return { code: 'field/too-long', params: { max: LONGEST_DECIMAL } };
        return DECIMAL.test(value) ? undefined : { code: 'field/not-a-decimal' };
      },
    },
    presence,
  );
