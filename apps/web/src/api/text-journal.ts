import type { Kept } from './autosave/autosave';
import { type JournalForm, PersonJournal } from './autosave/person-journal';
import type { TextContent, TextPlace } from './reports';

/** What somebody has typed in a report and the server has not confirmed. */
export interface KeptText extends Kept<TextContent> {
  readonly place: TextPlace;
  /** The version that was last seen; null while there is none. */
  readonly seen: number | null;
}

/** What a text is called wherever it is kept. */
export const textKey = ({ reportId, section, language }: TextPlace): string => `${reportId}/${section}/${language}`;

/** The texts that one person has typed in reports. */
export class TextJournal extends PersonJournal<KeptText> {
  constructor(personId: string, storage?: Storage) {
    super(`resolute.report-text.${personId}.`, FORM, storage);
  }
}

const FORM: JournalForm<KeptText> = {
  keyOf: ({ place }) => textKey(place),
  isWhole: ({ place, seen, original, content }) =>
    Boolean(place && seen !== undefined && original?.body && content?.body),
};
