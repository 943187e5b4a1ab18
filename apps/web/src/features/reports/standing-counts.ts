import type { Language } from '@resolute/domain';
import type { Report, ReportTextLine, TextStanding } from '../../api/reports';

/** Nothing is left to do on these. */
const DONE: readonly TextStanding[] = ['original', 'translated'];

/** How many sections of a report are done in a language, and how many there are. */
export interface StandingCount {
  readonly language: Language;
  readonly done: number;
  readonly of: number;
}

/** For each language of a report: 3 of 4 when one of its four sections has no text yet. */
export const standingCounts = ({ languages, texts }: Pick<Report, 'languages' | 'texts'>): StandingCount[] =>
  languages.map((language) => {
    const ofLanguage = texts.filter((text) => text.language === language);
    return {
      language,
      done: ofLanguage.filter(({ standing }) => DONE.includes(standing)).length,
      of: ofLanguage.length,
    };
  });

/** How one section stands in one language; missing where the server tells nothing of it. */
export const standingOf = (texts: readonly ReportTextLine[], section: string, language: Language): TextStanding =>
  texts.find((text) => text.section === section && text.language === language)?.standing ?? 'missing';
