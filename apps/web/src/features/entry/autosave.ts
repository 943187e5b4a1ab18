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
import type { DraftJournal, JournalEntry } from '../../api/draft-journal';
import { isProblem, NoAnswerError } from '../../api/problem';
import { lackingToSave } from './lacking-to-save';
import { type SaveState, UNSAVED } from './save-state';

/** A cell as it was when somebody began to type in it. */
export interface BegunCell {
  readonly key: string;
  readonly place: ActualPlace;
  /** The revision that there is. */
  readonly actual: (Parameters<typeof contentOf>[0] & Pick<Actual, 'id' | 'version'>) | null;
}

export interface AutosaveEvents {
  /** The server holds the value now. */
  readonly onSaved: (key: string, actual: Actual) => void;
  readonly onSignedOut: () => void;
}

/** All that is on its way, as it is now; a new object after each change. */
export interface AutosaveSnapshot {
  readonly states: ReadonlyMap<string, SaveState>;
  readonly drafts: ReadonlyMap<string, JournalEntry>;
}

/** A pause in typing; together with the request it stays below two seconds. */
export const PAUSE_MS = 800;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Saves what is typed, cell by cell: first into the journal, then, after a pause, on the server. One request at a time for a
 * cell. Without a network it waits longer and longer and goes on when there is one; a sign-in that has ended keeps everything
 * until the same person is back; what somebody else has saved in the meantime becomes a conflict for the person to decide.
 */
export class Autosave {
  private snapshot: AutosaveSnapshot;
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly inFlight = new Map<string, Promise<void>>();
  private readonly waits = new Map<string, number>();

  constructor(
    private readonly journal: DraftJournal,
    private readonly events: AutosaveEvents,
  ) {
    const drafts = new Map(journal.all().map((entry) => [entry.key, entry]));
    this.snapshot = { drafts, states: new Map([...drafts.keys()].map((key) => [key, { kind: 'pending' }])) };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): AutosaveSnapshot => this.snapshot;

  /** Keeps what a cell holds now and sends it after a pause. What is as it was is no change. */
  change({ key, place, actual }: BegunCell, content: ActualContent): void {
    const entry = this.journal.get(key) ?? {
      key,
      place,
      seen: actual && { id: actual.id, version: actual.version },
      original: actual ? contentOf(actual) : NO_CONTENT,
      content,
      attempt: null,
    };
    const isConflict = this.snapshot.states.get(key)?.kind === 'conflict';
    if (sameContent(content, entry.original) && !entry.attempt && !this.inFlight.has(key) && !isConflict) {
      this.forget(key);
      return;
    }
    this.keep({ ...entry, content });
    if (isConflict) return;
    this.show(key, { kind: 'pending' });
    this.sendAfter(key, PAUSE_MS);
  }

  /** Sends at once all that waits: there is a network again, or the person has signed in again, or wants to hand values on. */
  async sendAll(): Promise<void> {
    this.waits.clear();
    await Promise.all(this.journal.all().map(({ key }) => this.send(key)));
  }

  /** The person has decided what holds, after seeing what somebody else has saved. */
  settle(key: string, theirs: Actual, content: ActualContent): void {
    const entry = this.journal.get(key);
    if (!entry) return;
    const seen = { id: theirs.id, version: theirs.version };
    const original = contentOf(theirs);
    this.events.onSaved(key, theirs);
    if (sameContent(content, original)) {
      this.forget(key);
      return;
    }
    this.keep({ ...entry, seen, original, content, attempt: null });
    this.show(key, { kind: 'pending' });
    this.sendAfter(key, 0);
  }

  /** The value has a new version although nothing that is typed has changed, such as with a file of evidence. */
  moved(key: string, { id, version, ...actual }: Actual): void {
    const entry = this.journal.get(key);
    if (entry && sameContent(contentOf(actual), entry.original)) this.keep({ ...entry, seen: { id, version } });
  }

  /** Sends at once what waits of one cell. One request at a time; what changes meanwhile is sent after it. */
  send(key: string): Promise<void> {
    this.stop(key);
    const running = this.inFlight.get(key);
    if (running) return running.then(() => this.sendRest(key));
    const isConflict = this.snapshot.states.get(key)?.kind === 'conflict';
    const entry = this.journal.get(key);
    if (!entry || isConflict) return Promise.resolve();
    const lacking = lackingToSave(entry.content);
    if (lacking && !entry.attempt) {
      this.show(key, { kind: 'held', lacking });
      return Promise.resolve();
    }
    const sending = this.sendEntry(entry).finally(() => this.inFlight.delete(key));
    this.inFlight.set(key, sending);
    return sending;
  }

  /** Nothing is sent from here any more; what was not sent stays in the journal. */
  leave(): void {
    for (const key of this.timers.keys()) void this.send(key);
  }

  private stop(key: string): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
  }

  private sendAfter(key: string, delay: number): void {
    this.stop(key);
    this.timers.set(
      key,
      setTimeout(() => void this.send(key), delay),
    );
  }

  private sendRest(key: string): Promise<void> {
    return this.snapshot.states.get(key)?.kind === 'pending' ? this.send(key) : Promise.resolve();
  }

  private async sendEntry(entry: JournalEntry): Promise<void> {
    this.show(entry.key, { kind: 'saving' });
    const { seen } = entry;
    const attempt = entry.attempt ?? { key: crypto.randomUUID(), content: entry.content };
    const sent = seen ? entry.content : attempt.content;
    if (!seen) this.keep({ ...entry, attempt });
    try {
      const saved = seen
        ? await saveActual(seen.id, seen.version, sent)
        : await createActual(entry.place, sent, attempt.key);
      this.saved(entry.key, sent, saved);
    } catch (error) {
      await this.failed(entry.key, sent, error);
    }
  }

  private saved(key: string, sent: ActualContent, actual: Actual): void {
    this.waits.delete(key);
    this.events.onSaved(key, actual);
    const now = this.journal.get(key);
    if (!now || sameContent(now.content, sent)) {
      this.forget(key, { kind: 'saved', at: new Date().toISOString() });
      return;
    }
    const seen = { id: actual.id, version: actual.version };
    this.keep({ ...now, seen, original: contentOf(actual), attempt: null });
    this.show(key, { kind: 'pending' });
    this.sendAfter(key, PAUSE_MS);
  }

  private async failed(key: string, sent: ActualContent, error: unknown): Promise<void> {
    if (isProblem(error, 'access/not-signed-in', 'access/second-factor-missing')) {
      this.show(key, { kind: 'signed-out' });
      this.events.onSignedOut();
      return;
    }
    if (error instanceof NoAnswerError || isProblem(error, ...PASSING)) {
      this.wait(key);
      return;
    }
    if (isProblem(error, 'row/stale', 'actual/open-revision')) {
      await this.meet(key, sent);
      return;
    }
    const entry = this.journal.get(key);
    if (entry) this.keep({ ...entry, attempt: null });
    this.show(key, { kind: 'refused', problem: isProblem(error) ? error.problem : null });
  }

  private wait(key: string): void {
    const wait = this.waits.get(key) ?? FIRST_WAIT_MS;
    this.waits.set(key, Math.min(wait * 2, LONGEST_WAIT_MS));
    this.show(key, { kind: 'waiting' });
    this.sendAfter(key, wait);
  }

  /** Somebody was here first. It may have been oneself, when the answer to an earlier try was lost. */
  private async meet(key: string, sent: ActualContent): Promise<void> {
    const begun = this.journal.get(key);
    if (!begun) return;
    const theirs = await this.read(begun);
    // What was typed while the answer was on its way is in the journal, and holds.
    const entry = this.journal.get(key);
    if (!entry) return;
    if (!theirs) {
      this.wait(key);
      return;
    }
    const held = contentOf(theirs);
    if (sameContent(held, sent)) {
      this.saved(key, sent, theirs);
      return;
    }
    const next = { ...entry, attempt: null };
    if (sameContent(held, entry.original) && UNSAVED.includes(theirs.state)) {
      this.keep({ ...next, seen: { id: theirs.id, version: theirs.version } });
      this.show(key, { kind: 'pending' });
      this.sendAfter(key, 0);
      return;
    }
    this.keep(next);
    this.show(key, { kind: 'conflict', theirs });
  }

  private read({ seen, place }: JournalEntry): Promise<Actual | undefined> {
    return (seen ? actualById(seen.id) : openActualAt(place)).catch(() => undefined);
  }

  private keep(entry: JournalEntry): void {
    this.journal.put(entry);
    const drafts = new Map(this.snapshot.drafts).set(entry.key, entry);
    this.tell({ ...this.snapshot, drafts });
  }

  private forget(key: string, state?: SaveState): void {
    this.stop(key);
    this.journal.remove(key);
    const drafts = new Map(this.snapshot.drafts);
    const states = new Map(this.snapshot.states);
    drafts.delete(key);
    states.delete(key);
    if (state) states.set(key, state);
    this.tell({ drafts, states });
  }

  private show(key: string, state: SaveState): void {
    this.tell({ ...this.snapshot, states: new Map(this.snapshot.states).set(key, state) });
  }

  private tell(snapshot: AutosaveSnapshot): void {
    this.snapshot = snapshot;
    for (const listener of this.listeners) listener();
  }
}

/** Refusals that pass by themselves. */
const PASSING = ['request/idempotency-key-in-flight', 'request/too-many', 'service/unavailable'] as const;
