import type { Language } from '../kernel';

/** How a narrative is held: the original, or a translation that is being made or was finished. */
export const TEXT_STATES = ['original', 'in-translation', 'translated'] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** How a section stands in a language. */
export const TEXT_STANDINGS = ['original', 'missing', 'in-translation', 'translated', 'out-of-date'] as const;
export type TextStanding = (typeof TEXT_STANDINGS)[number];

/** What is known of the narrative of a section in a language. */
export interface TextRow {
  readonly section: string;
  readonly language: Language;
  readonly state: TextState;
  /** The version of the original that a translation is of; null for the original itself. */
  readonly basedOn: number | null;
  readonly version: number;
  readonly isEmpty: boolean;
}

/**
 * How one text stands against its original. A translation of version 2 is out of date once the original has version 3; an
 * original without words is missing, and so is a translation that nobody has begun.
 */
export function textStanding(text: TextRow | undefined, original: TextRow | undefined): TextStanding {
  if (!text || (text.state === 'original' && text.isEmpty)) return 'missing';
  if (text.state === 'original') return 'original';
  return isOutOfDate(text, original) ? 'out-of-date' : text.state;
}

/** Whether the original has changed since a translation was made of it. */
export const isOutOfDate = (
  { basedOn }: Pick<TextRow, 'basedOn'>,
  original: Pick<TextRow, 'version'> | undefined,
): boolean => basedOn !== null && original !== undefined && basedOn < original.version;

/** The standing of one section in one language. */
export interface StandingOf {
  readonly section: string;
  readonly language: Language;
  readonly standing: TextStanding;
}

interface Wanted {
  readonly sections: readonly string[];
  readonly languages: readonly Language[];
  readonly originalLanguage: Language;
}

/** How each section stands in each language of a report: in the order of its sections, and then of its languages. */
export function textStandings(
  { sections, languages, originalLanguage }: Wanted,
  rows: readonly TextRow[],
): readonly StandingOf[] {
  const known = new Map(rows.map((row) => [`${row.section} ${row.language}`, row]));
  const rowOf = (section: string, language: Language): TextRow | undefined => known.get(`${section} ${language}`);
  return sections.flatMap((section) =>
    languages.map((language) => ({
      section,
      language,
      standing: textStanding(rowOf(section, language), rowOf(section, originalLanguage)),
    })),
  );
}
