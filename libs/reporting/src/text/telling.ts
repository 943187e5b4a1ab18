import {
  canonical,
  type Language,
  type LocalDate,
  printedNumber,
  shortText,
  type Translations,
} from '@resolute/domain';
import type { Told } from '../document/block';
import { type ReportWord, reportWords, type SayInReport } from './report-words';

/** How a document speaks: its words, its numbers, its days, all in one language, and none of them taken from the machine. */
export interface Telling {
  readonly language: Language;
  readonly say: SayInReport;
  /** A decimal as ITU prints it and as short as on screen: `1234.5` is `1 234.5`, in French `1 234,5`, and `0.30431` is `0.304`. */
  readonly figure: (value: string) => string;
  /** A count. */
  readonly count: (value: number) => string;
  /** Hundredths with their sign, rounded by whoever knows the rule: `81.8` is `81.8%` and `90.0` is `90%`. */
  readonly percent: (value: string) => string;
  /** `2025-05-26` is `26 May 2025`. Months by name: figures alone would be read as two different days. */
  readonly day: (day: LocalDate | string) => string;
  /** For a cell of a table: `31 Dec 2025`. */
  readonly shortDay: (day: LocalDate | string) => string;
  /** `2026-04-28` to `2026-05-08` is `28 April – 8 May 2026`; a single day is told as a day. */
  readonly days: (from: LocalDate | string, to: LocalDate | string) => string;
  /** `2026-03-20T22:59:00.000Z` is `20 March 2026, 22:59`. */
  readonly moment: (moment: string) => string;
  /** A text in this language; where there is none, in English or in any, and then it says in which. */
  readonly told: (words: Translations | null) => Told;
}

/** The way of speaking of one language. */
export function tellingIn(language: Language): Telling {
  const say = reportWords(language);
  const parts = (day: string): { day: number; month: number; year: string } => ({
    day: Number(day.slice(8, 10)),
    month: Number(day.slice(5, 7)),
    year: day.slice(0, 4),
  });
  const dayWith = (word: 'day' | 'shortDay', prefix: 'month' | 'shortMonth', day: string): string => {
    const { month, ...rest } = parts(day);
    return say(word, { ...rest, month: monthOf(say, prefix, month) });
  };
  const printed = (decimal: string): string => printedNumber(decimal, language);
  const day = (on: string): string => dayWith('day', 'month', on);
  return {
    language,
    say,
    figure: (value) => printed(shortText(value)),
    count: (value) => printed(String(value)),
    percent: (value) => say('percent', { value: printed(canonical(value)) }),
    day,
    shortDay: (on) => dayWith('shortDay', 'shortMonth', on),
    days: (from, to) => (from === to ? day(from) : daysText(say, [parts(from), parts(to)], [day(from), day(to)])),
    moment: (moment) => say('moment', { day: day(moment), time: moment.slice(11, 16) }),
    told: (words) => toldIn(words, language),
  };
}

const monthOf = (say: SayInReport, prefix: 'month' | 'shortMonth', month: number): string =>
  say(`${prefix}${month}` as ReportWord);

interface DayParts {
  readonly day: number;
  readonly month: number;
  readonly year: string;
}

function daysText(
  say: SayInReport,
  [from, to]: readonly [DayParts, DayParts],
  whole: readonly [string, string],
): string {
  const { year } = to;
  if (from.year !== year) return say('daysAcross', { from: whole[0], to: whole[1] });
  const month = monthOf(say, 'month', to.month);
  if (from.month === to.month) return say('daysOfMonth', { from: from.day, to: to.day, month, year });
  const fromMonth = monthOf(say, 'month', from.month);
  return say('daysOfYear', { from: from.day, fromMonth, to: to.day, toMonth: month, year });
}

function toldIn(words: Translations | null, language: Language): Told {
  const own = words?.[language];
  if (own !== undefined) return { text: own };
  const [other = 'en', text = ''] = words?.en === undefined ? (Object.entries(words ?? {})[0] ?? []) : ['en', words.en];
  return { text, language: other as Language };
}
