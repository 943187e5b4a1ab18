import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '@resolute/domain';
import { IntlMessageFormat } from 'intl-messageformat';

/** What is looked at in a parsed message: an argument, a choice with messages inside, or a tag around some. */
interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Record<string, { readonly value: readonly Part[] }>;
  readonly children?: readonly Part[];
  readonly pluralType?: string;
}
const LITERAL = 0;
const SELECT = 5;
const PLURAL = 6;
const POUND = 7;
const TAG = 8;

/**
 * Messages that read the same as in English, and why each of them may. A name that stays untranslated belongs here; a message
 * that nobody has translated yet does not.
 */
const SAME_AS_IN_ENGLISH: readonly `${Language} ${string}`[] = [];

/** What the official words and the Union's own setting rule out: another name for a role, a space before a colon in French, ё. */
const NOT_OURS: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /[\s\u00a0\u202f][:;?!](?=\s|$)|œ|planificat(eur|rice)|vérificat(eur|rice)|contributeur/iu,
  es: /período|planificador|verificador/iu,
  ru: /ё|плановик|ответственн\S+ за планирование/iu,
  zh: /规划人员|核实人员|填报人员/u,
  ar: /المخطط(ون|ين)/u,
};

const areasOf = (language: Language): string[] =>
  readdirSync(path.join(__dirname, language))
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'))
    .sort();

/** All messages of a language by their full names, such as `signIn.title`. */
function messagesOf(language: Language): Map<string, string> {
  const messages = new Map<string, string>();
  for (const area of areasOf(language)) {
    const file = readFileSync(path.join(__dirname, language, `${area}.json`), 'utf8');
    for (const [key, message] of Object.entries(JSON.parse(file) as Record<string, string>))
      messages.set(`${area}.${key}`, message);
  }
  return messages;
}

/** The parts of a message and of all messages within it. */
function partsOf(message: string, language: Language): Part[] {
  const walk = (parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => [
      part,
      ...walk(part.children ?? []),
      ...Object.values(part.options ?? {}).flatMap((option) => walk(option.value)),
    ]);
  return walk(new IntlMessageFormat(message, language).getAst() as Part[]);
}

const unparsable = (message: string, language: Language): boolean => {
  try {
    return partsOf(message, language).length === 0;
  } catch {
    return true;
  }
};

/** What a message asks of its caller: `count`, and `<link>` for a tag. */
function asksFor(message: string, language: Language): string[] {
  const asked = partsOf(message, language)
    .filter(({ type }) => type !== LITERAL && type !== POUND)
    .map(({ type, value }) => (type === TAG ? `<${String(value)}>` : String(value)));
  return [...new Set(asked)].sort();
}

/** The words that a message says itself, without its arguments. */
function ownWords(message: string): string[] {
  const said = partsOf(message, 'en')
    .filter(({ type }) => type === LITERAL)
    .map(({ value }) => String(value));
  return said.join(' ').match(/\p{L}{2,}/gu) ?? [];
}

const english = messagesOf('en');

it('there is wording to look at', () => {
  expect(english.size).toBeGreaterThan(0);
  expect(readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())).toHaveLength(
    LANGUAGES.length,
  );
});

it('every exception is one', () => {
  const stale = SAME_AS_IN_ENGLISH.filter((entry) => {
    const [language, name] = entry.split(' ') as [Language, string];
    return english.get(name) === undefined || messagesOf(language).get(name) !== english.get(name);
  });
  expect(stale).toEqual([]);
});

describe.each(LANGUAGES)('the wording in %s', (language) => {
  const messages = messagesOf(language);

  it('has the areas and keys of the English one', () => {
    expect(areasOf(language)).toEqual(areasOf('en'));
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('says something in every message', () => {
    expect([...messages].filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  it('can be read as ICU messages', () => {
    expect([...messages].filter(([, message]) => unparsable(message, language))).toEqual([]);
  });

  it('asks for the arguments and tags of the English one', () => {
    for (const [name, message] of messages)
      expect([name, asksFor(message, language)]).toEqual([name, asksFor(english.get(name) ?? '', 'en')]);
  });

  it('has every plural form of the language, and no other', () => {
    for (const [name, message] of messages)
      for (const { type, options = {}, pluralType: kind } of partsOf(message, language))
        if (type === PLURAL)
          expect([name, exceptExact(options)]).toEqual([name, formsOf(language, kind as Intl.PluralRuleType)]);
  });

  it('chooses between the same cases as the English one', () => {
    for (const [name, message] of messages)
      expect([name, casesOf(message, language)]).toEqual([name, casesOf(english.get(name) ?? '', 'en')]);
  });

  it('names roles by their official words, and is set as the Union sets it', () => {
    const ruledOut = NOT_OURS[language];
    const wrong = [...messages].filter(([, message]) => ruledOut?.test(message));
    expect(wrong.map(([name, message]) => `${name}: ${message}`)).toEqual([]);
  });

  it('is not English where it should not be', () => {
    const left = [...messages].filter(
      ([name, message]) =>
        language !== 'en' &&
        message === english.get(name) &&
        ownWords(message).length >= 2 &&
        !SAME_AS_IN_ENGLISH.includes(`${language} ${name}`),
    );
    expect(left.map(([name, message]) => `${name}: ${message}`)).toEqual([]);
  });
});

const formsOf = (language: Language, type: Intl.PluralRuleType = 'cardinal'): string[] =>
  new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories.toSorted();

/** `=0 {nobody}` may stand beside the forms in any language. */
const exceptExact = (options: object): string[] =>
  Object.keys(options)
    .filter((form) => !form.startsWith('='))
    .sort();

/** The cases of each `select`, as a language may repeat one within another but must know the same. */
function casesOf(message: string, language: Language): string[] {
  const cases = partsOf(message, language)
    .filter(({ type }) => type === SELECT)
    .map(({ value, options = {} }) => `${String(value)}: ${Object.keys(options).sort().join(' ')}`);
  return [...new Set(cases)].sort();
}
