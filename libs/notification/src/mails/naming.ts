import { directionOf, type Language, type LocalDate, type Translations } from '@resolute/domain';
import { oneLine } from '@resolute/platform';
import type { ToldReview } from '../notices/notice.view';
import { noticeWords } from './notice-words';

/** A title in a language, or else in English, or else in whichever it is held; on one line. */
export const titleIn = (title: Translations, language: Language): string =>
  oneLine(title[language] ?? title.en ?? Object.values(title)[0] ?? '');

/** Where the values of a unit are entered. */
export const entryAddress = (site: string, unitId: string): string =>
  `${site}/entry?unit=${encodeURIComponent(unitId)}`;

/** Where a result stands with its notes and actions. */
export const resultAddress = (site: string, resultId: string): string =>
  `${site}/results/${encodeURIComponent(resultId)}`;

/** Where a risk stands with its treatments. */
export const riskAddress = (site: string, riskId: string): string => `${site}/risks/${encodeURIComponent(riskId)}`;

/** Where an imported file stands with what was decided on it. */
export const fileAddress = (site: string, importId: string): string =>
  `${site}/exchange/${encodeURIComponent(importId)}`;

/** Where a version of a report stands with what is said of it. */
export const reviewAddress = (site: string, { reportId, number }: Pick<ToldReview, 'reportId' | 'number'>): string =>
  `${site}/reports/${encodeURIComponent(reportId)}/review/${number}`;

/** A version of a report with its meeting: `Summary for the Council (C26), version 2`. */
export const reviewName = (
  { title, occasion, number }: Pick<ToldReview, 'title' | 'occasion' | 'number'>,
  language: Language,
): string =>
  noticeWords('review.name', language, {
    title: titleIn(title, language),
    occasion: oneLine(occasion),
    number: String(number),
  });

/** `30 April 2026`, in the person's language. */
export function dayText(day: LocalDate, language: Language): string {
  const locale = { ar: 'ar-u-nu-latn', en: 'en-GB' }[language as string] ?? language;
  const noon = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(noon);
}

/** A name or a code that keeps its own direction within a sentence that runs from right to left. */
export const isolatedIn = (language: Language, text: string): string =>
  directionOf(language) === 'rtl' ? `\u2068${text}\u2069` : text;
