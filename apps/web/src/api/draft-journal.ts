import type { ActualContent, ActualPlace } from './actuals';
import { type JournalForm, PersonJournal } from './autosave/person-journal';

/** What somebody has typed and the server has not confirmed: enough to send it, also after the browser was closed. */
export interface JournalEntry {
  readonly key: string;
  readonly place: ActualPlace;
  /** The revision as it was last seen; null while there is none. */
  readonly seen: { readonly id: string; readonly version: number } | null;
  /** What the server held when it was last seen. */
  readonly original: ActualContent;
  readonly content: ActualContent;
  /** A creation whose answer has not come: it is sent again as it was, under the same key. */
  readonly attempt: { readonly key: string; readonly content: ActualContent } | null;
}

/** The values that one person has typed in the grid. */
export class DraftJournal extends PersonJournal<JournalEntry> {
  constructor(personId: string, storage?: Storage) {
    super(`resolute.entry.${personId}.`, FORM, storage);
  }
}

const FORM: JournalForm<JournalEntry> = {
  keyOf: ({ key }) => key,
  isWhole: ({ key, place, content, original }) => Boolean(key && place && content && original),
};
