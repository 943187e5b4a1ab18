import { isEmptyNarrative, type Language, type TextStanding } from '@resolute/domain';
import type { NarratedText, VersionContent } from '../editing/report-narrative';
import type { ReviewedNarrative } from './review.view';

/** What a version holds, as it was sent to review. */
export const reviewedContent = (content: string): VersionContent => JSON.parse(content) as VersionContent;

/** What was written in a section: in a language, or in the original where there is no translation; null where there is nothing. */
export function narrativeIn(
  { texts, originalLanguage }: VersionContent,
  section: string,
  language: Language,
): ReviewedNarrative | null {
  const held = texts[section];
  const own = said(held?.[language]);
  if (own) return { body: own.body, language, standing: standingOf(own) };
  const original = said(held?.[originalLanguage]);
  return original ? { body: original.body, language: originalLanguage, standing: 'missing' } : null;
}

const said = (text: NarratedText | undefined): NarratedText | undefined =>
  text && !isEmptyNarrative(text.body) ? text : undefined;

const standingOf = ({ state, isOutOfDate }: NarratedText): TextStanding => (isOutOfDate ? 'out-of-date' : state);
