import { errorRecord } from './error-record';

const SECRET_NAME = /authori[sz]ation|cookie|passw|passphrase|token|secret|credential|api[-_]?key|otp|session/i;
const PERSONAL_NAME = /mail|phone|address|^ip$|user[-_]?agent|^(x-)?forwarded|^x-real-ip$/i;
/** The bounds keep the search linear in the length of the text. */
const IN_TEXT: readonly [RegExp, string][] = [
  [/:\/\/[^\s/@]{1,300}@/g, '://[removed]@'],
  [/\b(bearer|basic)\s{1,9}[\w.~+/=-]+/gi, '$1 [removed]'],
  [/[^\s@<>()[\]{}"'=:,;]{1,64}@[^\s@<>()[\]{}"'=:,;]{1,255}\.\p{L}{2,63}/gu, '[e-mail]'],
];
const REMOVED = '[removed]';
const DEEPEST = 8;
const LONGEST_TEXT = 20_000;

/**
 * A copy that may be logged: no secret and nobody's address in it, at any depth, whether it is known by its name
 * (`cookie`, `newPassword`) or by its form (an e-mail address or a password inside a text). Errors become records.
 */
export function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return depth === DEEPEST ? '[deeper]' : cleanObject(value, depth);
}

const cleanText = (text: string): string =>
  IN_TEXT.reduce((cleaned, [form, instead]) => cleaned.replace(form, instead), text.slice(0, LONGEST_TEXT));

function cleanObject(value: object, depth: number): unknown {
  if (value instanceof Error) return cleanObject(errorRecord(value), depth);
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, depth + 1));
  if (ArrayBuffer.isView(value)) return '[bytes]';
  const clean = ([name, inner]: [string, unknown]): [string, unknown] => [
    name,
    isSensitive(name) ? REMOVED : withoutSecrets(inner, depth + 1),
  ];
  return Object.fromEntries(Object.entries(value).map(clean));
}

const isSensitive = (name: string): boolean => SECRET_NAME.test(name) || PERSONAL_NAME.test(name);
