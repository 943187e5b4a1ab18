import { canonicalJson, type Language, type TextStanding, untranslated } from '@resolute/domain';
import type { NarratedText, VersionContent } from '../editing/report-narrative';

type Texts = VersionContent['texts'];

/**
 * What an issue says in a language: of the version that was endorsed, its original and its translation. A translation that was
 * finished later takes the place of one that the version lacks or holds unfinished, as long as it is one of the very words that were
 * endorsed: `now` is the narrative as it stands. What reviewers endorsed is never exchanged.
 */
export function issuedContent(endorsed: VersionContent, now: VersionContent, language: Language): VersionContent {
  const { originalLanguage } = endorsed;
  const texts = endorsed.sections.map((section) => {
    const held = endorsed.texts[section] ?? {};
    const original = held[originalLanguage];
    const endorsedOne = held[language];
    const translation = isFinished(endorsedOne)
      ? endorsedOne
      : (laterTranslation(section, { endorsed, now }, language) ?? endorsedOne);
    return [
      section,
      { ...(translation && { [language]: translation }), ...(original && { [originalLanguage]: original }) },
    ] as const;
  });
  return { ...endorsed, texts: Object.fromEntries(texts) as Texts };
}

const isFinished = (text: NarratedText | undefined): boolean => text?.state === 'translated' && !text.isOutOfDate;

function laterTranslation(
  section: string,
  { endorsed, now }: { readonly endorsed: VersionContent; readonly now: VersionContent },
  language: Language,
): NarratedText | undefined {
  const { originalLanguage } = endorsed;
  const text = now.texts[section]?.[language];
  if (language === originalLanguage || !text || !isFinished(text)) return undefined;
  const words = ({ texts }: VersionContent): string => canonicalJson(texts[section]?.[originalLanguage]?.body ?? []);
  return words(endorsed) === words(now) ? text : undefined;
}

/** The sections of what would be issued in a language that are not translated, or not since the original changed. */
export function untranslatedIn(content: VersionContent, language: Language): readonly string[] {
  const { originalLanguage, sections, texts } = content;
  const standings = sections
    .filter((section) => texts[section]?.[originalLanguage])
    .map((section) => ({ section, language, standing: standingOf(texts[section]?.[language]) }));
  return untranslated([language], originalLanguage, standings)[0]?.sections ?? [];
}

function standingOf(text: NarratedText | undefined): TextStanding {
  if (!text) return 'missing';
  return text.isOutOfDate ? 'out-of-date' : text.state;
}
