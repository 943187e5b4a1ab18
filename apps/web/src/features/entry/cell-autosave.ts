import {
  type Actual,
  type ActualContent,
  type ActualPlace,
  actualById,
  contentOf,
  createActual,
  NO_CONTENT,
  openActualAt,
  sameContent,
  saveActual,
} from '../../api/actuals';
import { Autosave, type AutosaveEvents, type AutosaveSnapshot, type Way } from '../../api/autosave/autosave';
import { DraftJournal, type JournalEntry } from '../../api/draft-journal';
import { lackingToSave } from './lacking-to-save';
import { type Lacking, UNSAVED } from './save-state';

/** Saves what is typed in the grid, cell by cell. */
export type CellAutosave = Autosave<JournalEntry, ActualContent, Actual, Lacking>;
export type CellAutosaveSnapshot = AutosaveSnapshot<JournalEntry, Actual, Lacking>;

/** A cell as it was when somebody began to type in it. */
interface BegunCell {
  readonly key: string;
  readonly place: ActualPlace;
  /** The revision that there is. */
  readonly actual: (Parameters<typeof contentOf>[0] & Pick<Actual, 'id' | 'version'>) | null;
}

/** Where typing begins: at the revision that there is, or at an empty cell. */
export function begunEntry({ key, place, actual }: BegunCell): JournalEntry {
  const original = actual ? contentOf(actual) : NO_CONTENT;
  return { key, place, seen: actual && seenIn(actual), original, content: original, attempt: null };
}

const seenIn = ({ id, version }: Pick<Actual, 'id' | 'version'>): JournalEntry['seen'] => ({ id, version });

const CELLS: Way<JournalEntry, ActualContent, Actual, Lacking> = {
  keyOf: ({ key }) => key,
  contentOf,
  isSame: sameContent,
  lackingIn: (content) => lackingToSave(content) ?? undefined,
  // A creation goes out under one key until its answer has come, whatever is typed meanwhile.
  prepared: (entry) => {
    if (entry.seen) return { entry, sent: entry.content };
    const attempt = entry.attempt ?? { key: crypto.randomUUID(), content: entry.content };
    return { entry: { ...entry, attempt }, sent: attempt.content };
  },
  send: ({ seen, place, attempt }, sent) =>
    seen ? saveActual(seen.id, seen.version, sent) : createActual(place, sent, attempt?.key ?? crypto.randomUUID()),
  read: ({ seen, place }) => (seen ? actualById(seen.id) : openActualAt(place)),
  seen: (entry, theirs) => ({ ...entry, seen: seenIn(theirs) }),
  isOpen: ({ state }) => UNSAVED.includes(state),
  savedAt: () => new Date().toISOString(),
  stale: ['row/stale', 'actual/open-revision'],
};

export const cellAutosave = (personId: string, events: AutosaveEvents<JournalEntry, Actual>): CellAutosave =>
  new Autosave(CELLS, new DraftJournal(personId), events);
