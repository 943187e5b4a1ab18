import type { FieldProblem } from '../kernel/domain-error';
import { COMMON_WORDS, ROWS } from './common-passwords';

export const SHORTEST_PASSWORD = 10;
/** What the product advises: a sentence of some words. */
export const ADVISED_PASSWORD = 15;
export const LONGEST_PASSWORD = 200;

/** Whose password it is to be, so that it does not repeat what everybody knows of them. */
export interface PasswordOwner {
  readonly name?: string;
  readonly email?: string;
}

type PasswordProblem = Pick<FieldProblem, 'code' | 'params'>;

/**
 * The first thing that is wrong with a new password, or nothing. No kinds of characters are asked for: length and not
 * being guessed are what counts (NIST SP 800-63B). `password2024!` is common, `1234567890` a row, a line of a poem is good.
 */
export function passwordProblem(password: string, owner: PasswordOwner = {}): PasswordProblem | undefined {
  const length = Array.from(password).length;
  if (length < SHORTEST_PASSWORD) return { code: 'field/too-short', params: { min: SHORTEST_PASSWORD } };
  if (length > LONGEST_PASSWORD) return { code: 'field/too-long', params: { max: LONGEST_PASSWORD } };
  const lower = password.normalize('NFKC').toLowerCase();
  if (isPattern(lower)) return { code: 'field/password-pattern' };
  if (isCommon(lower)) return { code: 'field/password-common' };
  return isPersonal(lower, owner) ? { code: 'field/password-personal' } : undefined;
}

/** A short part over and over, or a stretch of a row of letters, digits or keys, forwards or backwards. */
function isPattern(lower: string): boolean {
  if (isRepetition(lower)) return true;
  const backwards = Array.from(lower).reverse().join('');
  return ROWS.some((row) => [lower, backwards].some((text) => `${row}${row}`.includes(text)));
}

/** `abcabcabca` repeats `abc`, to its very end. */
function isRepetition(text: string): boolean {
  return [1, 2, 3, 4, 5].some((size) => text.slice(size) === text.slice(0, -size));
}

/** Digits and signs at both ends do not make a common word a rare one, nor does writing it with `@` and `0`. */
function isCommon(lower: string): boolean {
  const bare = lower.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}]+$/u, '');
  const spelled = lettersOf(lower);
  return [lower, bare, lettersOf(bare), spelled, spelled.replaceAll(/[^\p{L}]/gu, '')].some(
    (form) => COMMON_WORDS.has(form) || isPairOfCommonWords(form),
  );
}

/** `welcomeadmin`, `passwordpassword`: nobody has to guess twice. */
function isPairOfCommonWords(form: string): boolean {
  for (let at = 4; at <= form.length - 4; at += 1)
    if (COMMON_WORDS.has(form.slice(0, at)) && COMMON_WORDS.has(form.slice(at))) return true;
  return false;
}

const LETTER_FOR: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};
const lettersOf = (text: string): string =>
  text.replace(/[\d\W_]+$/u, '').replaceAll(/[@431!0$57]/g, (sign) => LETTER_FOR[sign] ?? sign);

const SHORTEST_NAME_PART = 4;

/** The part of the address before the `@`, and each part of the name that is long enough to be told from chance. */
function isPersonal(lower: string, { name = '', email = '' }: PasswordOwner): boolean {
  const parts = [email.split('@', 1)[0] ?? '', ...name.split(/[\s,.'’-]+/u)];
  return parts
    .map((part) => part.normalize('NFKC').toLowerCase())
    .some((part) => Array.from(part).length >= SHORTEST_NAME_PART && lower.includes(part));
}
