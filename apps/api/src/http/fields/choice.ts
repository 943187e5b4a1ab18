import { type Fault, field, type Presence } from './field';

const LONGEST_CODE = 40;
const MOST_CODES = 50;

/** What is chosen instead of a number: true or false, one code, or several. */
export const Choice = (presence: Presence = {}): PropertyDecorator =>
  field(
    {
      schema: {
        oneOf: [
          { type: 'boolean' },
          { type: 'string', maxLength: LONGEST_CODE },
          { type: 'array', items: { type: 'string', maxLength: LONGEST_CODE }, maxItems: MOST_CODES },
        ],
      },
      judge: (value) => (Array.isArray(value) ? faultOfCodes(value) : faultOfOne(value)),
    },
    presence,
  );

function faultOfOne(value: unknown): Fault | undefined {
  if (typeof value === 'boolean') return undefined;
  return faultOfCode(value);
}

function faultOfCodes(values: readonly unknown[]): Fault | undefined {
  if (values.length > MOST_CODES) return { code: 'field/too-many', params: { max: MOST_CODES } };
  const faults = values.map(faultOfCode);
  const at = faults.findIndex((fault) => fault !== undefined);
  const fault = faults[at];
  return fault && { ...fault, at: String(at) };
}

function faultOfCode(value: unknown): Fault | undefined {
  if (typeof value !== 'string') return { code: 'field/not-text' };
  if (/\p{Cs}/u.test(value)) return { code: 'field/broken-text' };
  if (value.trim() === '') return { code: 'field/empty' };
  return value.length > LONGEST_CODE ? { code: 'field/too-long', params: { max: LONGEST_CODE } } : undefined;
}
