import {
  FIELD_CODES,
  type FieldCode,
  GENEVA,
  isDecimal,
  type Language,
  type ProblemCode,
  type ProblemParams,
  printedNumber,
} from '@resolute/domain';
import { messageText } from '../messages/message-text';
import ar from './text/ar.json';
import en from './text/en.json';
import es from './text/es.json';
import fr from './text/fr.json';
import ru from './text/ru.json';
import zh from './text/zh.json';

/** The words for every code, in ICU message syntax. A missing one does not compile; the rest is proved by a test. */
export type ProblemText = Readonly<Record<ProblemCode, { title: string; detail: string }> & Record<FieldCode, string>>;

export const PROBLEM_TEXT: Readonly<Record<Language, ProblemText>> = { ar, zh, en, fr, ru, es };

/** Title and detail of a problem. */
export function problemWords(
  code: ProblemCode,
  language: Language,
  params: ProblemParams,
): { title: string; detail: string } {
  const words = PROBLEM_TEXT[language][code];
  const title = sentence(words.title, language, {}) ?? code;
  return { title, detail: sentence(words.detail, language, params) ?? title };
}

/** What is wrong with a field; for a code that has no words, that something is. */
export function fieldDetail(code: string, language: Language, params: ProblemParams): string {
  const text = PROBLEM_TEXT[language];
  return (isFieldCode(code) && sentence(text[code], language, params)) || text['field/invalid'];
}

const isFieldCode = (code: string): code is FieldCode => (FIELD_CODES as readonly string[]).includes(code);

/** Nothing when a parameter is missing: an answer about a problem must not become a second problem. */
function sentence(message: string, language: Language, params: ProblemParams): string | undefined {
  try {
    return messageText(message, language, {
      ...params,
      ...choices(params),
      ...numberTexts(params, language),
      ...momentTexts(params, language),
    });
  } catch {
    return undefined;
  }
}

/** For each word `rule` a `ruleChoice` that a message can choose by, as ICU takes no hyphen there: `not_yet_open`. */
const choices = (params: ProblemParams): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params)
      .filter((entry): entry is [string, string] => /^[a-z]+(-[a-z]+)*$/.test(String(entry[1])))
      .map(([name, value]) => [`${name}Choice`, String(value).replaceAll('-', '_')]),
  );

/** For each number or decimal `max` a ready `maxText`, as `Intl` groups digits otherwise than the Union does. */
function numberTexts(params: ProblemParams, language: Language): Record<string, string> {
  const numbers = Object.entries(params).filter(([, value]) => typeof value === 'number' || isDecimal(value));
  return Object.fromEntries(numbers.map(([name, value]) => [`${name}Text`, printedNumber(String(value), language)]));
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** For each moment `until` a ready `untilText`: `2026-03-31T22:00:00Z` is 1 April 2026 at 00:00 in Geneva, where deadlines fall. */
function momentTexts(params: ProblemParams, language: Language): Record<string, string> {
  const moments = Object.entries(params).filter(([, value]) => MOMENT.test(String(value)));
  return Object.fromEntries(moments.map(([name, value]) => [`${name}Text`, momentText(String(value), language)]));
}

function momentText(moment: string, language: Language): string {
  const locale = `${language === 'en' ? 'en-GB' : language}-u-nu-latn-ca-gregory`;
  const style = { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', timeZone: GENEVA } as const;
  return new Intl.DateTimeFormat(locale, style).format(Date.parse(moment));
}
