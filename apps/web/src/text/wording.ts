import { directionOf, type Language } from '@resolute/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import type { byPage, first } from './en';
import { isolated } from './isolated';
import { localeOf, numberFormat } from './locale';

type First = typeof first;
type ByPage = { readonly [A in keyof typeof byPage]: Awaited<ReturnType<(typeof byPage)[A]>>['default'] };
type Areas = First & ByPage;

/** An area whose messages come with the pages that need it, such as `plans`. */
export type PageArea = keyof ByPage;

/** The messages of an area by their keys. */
export type AreaMessages<A extends keyof Areas> = Readonly<Record<keyof Areas[A], string>>;

/** What the frame, the sign-in and the home page say. */
export type FirstMessages = { readonly [A in keyof First]: AreaMessages<A> };

/** All messages of one language that have come, by area and key. */
export type Messages = FirstMessages & { readonly [A in PageArea]?: AreaMessages<A> };

type KeyOf<A extends keyof Areas> = `${A}.${Extract<keyof Areas[A], string>}`;

/** The name of a message, such as `signIn.title`. */
export type MessageKey = { [A in keyof Areas]: KeyOf<A> }[keyof Areas];

export type MessageValues = Readonly<Record<string, string | number>>;

/** Says a message in the reader's language. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

/**
 * The one way from a message's key to a sentence. Text that comes from elsewhere (names, codes) is isolated where it
 * could turn the direction of the sentence around it; numbers are grouped as ITU prints them.
 */
export function sayIn(messages: Messages, language: Language, numerals: 'latn' | 'arab'): Say {
  const formats = new Map<string, IntlMessageFormat>();
  const locale = localeOf(language, numerals);
  const formatOf = (key: MessageKey): IntlMessageFormat => {
    const known = formats.get(key);
    if (known) return known;
    const [area = '', name = ''] = key.split('.', 2);
    const message = (messages as Record<string, Record<string, string>>)[area]?.[name];
    const made = new IntlMessageFormat(message ?? key, locale, undefined, {
      formatters: {
        getNumberFormat: () => numberFormat(language, numerals) as Intl.NumberFormat,
        getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
        getPluralRules: (...given) => new Intl.PluralRules(...given),
      },
    });
    // Its area may be on the way still.
    if (message !== undefined) formats.set(key, made);
    return made;
  };
  const isRightToLeft = directionOf(language) === 'rtl';
  return (key, values = {}) => {
    const format = formatOf(key);
    const chosen = choicesIn(format.getAst());
    const entries = Object.entries(values).map(([name, value]) => [
      name,
      // What only chooses between wordings is not read, and must stay what it is.
      typeof value === 'string' && !chosen.has(name) ? isolated(value, isRightToLeft) : value,
    ]);
    return String(format.format(Object.fromEntries(entries)));
  };
}

/** What the parser of ICU messages calls a choice by a word. */
const SELECT = 5;

type Parts = ReturnType<IntlMessageFormat['getAst']>;

/** The names of the values by which a message chooses between wordings. */
function choicesIn(parts: Parts): ReadonlySet<string> {
  const names = parts.flatMap((part): string[] => {
    if (!('options' in part)) return [];
    const inside = Object.values(part.options).flatMap(({ value }) => [...choicesIn(value)]);
    return part.type === SELECT ? [part.value, ...inside] : inside;
  });
  return new Set(names);
}
