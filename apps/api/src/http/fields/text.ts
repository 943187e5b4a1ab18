import { charactersIn } from '@resolute/domain';
import { type Fault, field, type Presence } from './field';

interface TextOptions extends Presence {
  readonly max: number;
  readonly min?: number;
  /** Lets line breaks and tabs in; line breaks become `\n`. */
  readonly multiline?: boolean;
}

const CONTROL = /\p{Cc}/u;
const CONTROL_IN_LINES = /[^\P{Cc}\n\t]/u;
const LONE_SURROGATE = /\p{Cs}/u;

/**
 * Words that somebody typed, in the composed form (NFC), so that what looks the same is the same. `max` and `min` count
 * characters as a reader of PostgreSQL would; spaces alone do not count as words.
 */
export function Text(options: TextOptions): PropertyDecorator {
  const { max, min = 1, multiline = false } = options;
  const control = multiline ? CONTROL_IN_LINES : CONTROL;
  const tidy = (text: string): string => (multiline ? text.replaceAll(/\r\n?/g, '\n') : text).normalize('NFC');
  return field(
    {
      schema: { type: 'string', minLength: min, maxLength: max },
      tidy: (value) => (typeof value === 'string' ? tidy(value) : value),
      judge: (value) =>
        typeof value === 'string'
          ? (faultOfCharacters(value, control) ?? faultOfLength(value, min, max))
          : { code: 'field/not-text' },
    },
    options,
  );
}

interface TextsOptions extends Presence {
  /** How many there may be. */
  readonly most: number;
  /** How many characters each may have. */
  readonly max: number;
}

/** A list of short texts, such as codes. */
export function Texts(options: TextsOptions): PropertyDecorator {
  const { most, max } = options;
  return field(
    {
      schema: { type: 'array', items: { type: 'string', minLength: 1, maxLength: max }, maxItems: most },
      tidy: (value) => (Array.isArray(value) ? value.slice(0, most + 1).map(composed) : value),
      judge: (value) => {
        if (!Array.isArray(value)) return { code: 'field/not-a-list' };
        if (value.length > most) return { code: 'field/too-many', params: { max: most } };
        const faults = value.map((each): Fault | undefined =>
          typeof each === 'string'
            ? (faultOfCharacters(each, CONTROL) ?? faultOfLength(each, 1, max))
            : { code: 'field/not-text' },
        );
        const at = faults.findIndex((fault) => fault !== undefined);
        const fault = faults[at];
        return fault && { ...fault, at: String(at) };
      },
    },
    options,
  );
}

const composed = (value: unknown): unknown => (typeof value === 'string' ? value.normalize('NFC') : value);

const SHORTEST_PASSWORD = 8;
const LONGEST_PASSWORD = 200;

/** A password, character for character as it was typed. How strong a new one must be is a rule of its own. */
export const Password = (presence: Presence = {}): PropertyDecorator =>
  field(
    {
      schema: { type: 'string', format: 'password', minLength: SHORTEST_PASSWORD, maxLength: LONGEST_PASSWORD },
      judge: (value) => {
        if (typeof value !== 'string') return { code: 'field/not-text' };
        return faultOfCharacters(value, /\0/u) ?? faultOfCount(value, SHORTEST_PASSWORD, LONGEST_PASSWORD);
      },
    },
    presence,
  );

function faultOfCharacters(text: string, control: RegExp): Fault | undefined {
  if (LONE_SURROGATE.test(text)) return { code: 'field/broken-text' };
  const found = control.exec(text)?.[0];
  return found === undefined ? undefined : { code: 'field/control-character', params: { character: nameOf(found) } };
}

/** U+0000 for NUL. */
const nameOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

function faultOfLength(text: string, min: number, max: number): Fault | undefined {
  if (min > 0 && text.trim() === '') return { code: 'field/empty' };
  return faultOfCount(text, min, max);
}

function faultOfCount(text: string, min: number, max: number): Fault | undefined {
  const count = text.length > 2 * max ? text.length : charactersIn(text);
  if (count < min) return { code: 'field/too-short', params: { min } };
  return count > max ? { code: 'field/too-long', params: { max } } : undefined;
}
