import { Autosave, type AutosaveEvents, type AutosaveSnapshot, type Way } from '../../api/autosave/autosave';
import { type ReportText, readText, saveText, type TextContent } from '../../api/reports';
import { type KeptText, TextJournal, textKey } from '../../api/text-journal';
import { contentOf, sameContent } from './text-content';

/** Saves what is typed in reports, text by text. */
export type TextAutosave = Autosave<KeptText, TextContent, ReportText>;
export type TextAutosaveSnapshot = AutosaveSnapshot<KeptText, ReportText>;

const TEXTS: Way<KeptText, TextContent, ReportText, never> = {
  keyOf: ({ place }) => textKey(place),
  contentOf,
  isSame: sameContent,
  // The same text may be sent twice: the server takes it for no change.
  prepared: (entry) => ({ entry, sent: entry.content }),
  send: ({ place, seen }, sent) => saveText(place, seen, sent),
  read: async ({ place }) => (await readText(place)) ?? undefined,
  seen: (entry, { version }) => ({ ...entry, seen: version }),
  isOpen: () => true,
  savedAt: ({ changedAt }) => changedAt,
  stale: ['row/stale', 'request/if-match-missing'],
};

export const textAutosave = (personId: string, events: AutosaveEvents<KeptText, ReportText>): TextAutosave =>
  new Autosave(TEXTS, new TextJournal(personId), events);
