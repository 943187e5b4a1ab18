import { isProblem, NoAnswerError, type Problem } from '../problem';
import type { PersonJournal } from './person-journal';
import type { SaveState } from './save-state';

/** What is typed somewhere and the server has not confirmed: enough to send it, also after the browser was closed. */
export interface Kept<C> {
  /** What the server held when it was last seen. */
  readonly original: C;
  readonly content: C;
  /** A creation whose answer has not come: it is sent again as it was, under the same key. */
  readonly attempt?: { readonly key: string; readonly content: C } | null;
}

/** How one sort of thing is saved: `E` is what is kept of it, `C` what can be typed, `T` what the server holds. */
export interface Way<E extends Kept<C>, C, T, L> {
  readonly keyOf: (entry: E) => string;
  readonly contentOf: (theirs: T) => C;
  readonly isSame: (one: C, other: C) => boolean;
  /** The field without which nothing can be saved yet. */
  readonly lackingIn?: (content: C) => L | undefined;
  /** The entry as it is kept while it is sent, and what is sent of it. */
  readonly prepared: (entry: E) => { readonly entry: E; readonly sent: C };
  readonly send: (entry: E, sent: C) => Promise<T>;
  /** What the server holds in its place; undefined where that cannot be found out. */
  readonly read: (entry: E) => Promise<T | undefined>;
  /** The entry as one who has seen what the server holds goes on with it. */
  readonly seen: (entry: E, theirs: T) => E;
  /** Whether what the server holds may be saved over by whoever sees nothing new in it. */
  readonly isOpen: (theirs: T) => boolean;
  readonly savedAt: (theirs: T) => string;
  /** The refusals that say that somebody was here first. */
  readonly stale: readonly Problem['code'][];
}

export interface AutosaveEvents<E, T> {
  /** The server holds it now. */
  readonly onSaved: (entry: E, theirs: T) => void;
  readonly onSignedOut: () => void;
}

/** All that is on its way, as it is now; a new object after each change. */
export interface AutosaveSnapshot<E, T, L = never> {
  readonly states: ReadonlyMap<string, SaveState<T, L>>;
  readonly drafts: ReadonlyMap<string, E>;
}

/** A pause in typing; together with the request it stays below two seconds. */
export const PAUSE_MS = 800;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/** Refusals that pass by themselves. */
const PASSING = ['request/idempotency-key-in-flight', 'request/too-many', 'service/unavailable'] as const;

/**
 * Saves what is typed, piece by piece: first into the journal, then, after a pause, on the server. One request at a time for a
 * piece. Without a network it waits longer and longer and goes on when there is one; a sign-in that has ended keeps everything
 * until the same person is back; what somebody else has saved in the meantime becomes a conflict for the person to decide.
 */
export class Autosave<E extends Kept<C>, C, T, L = never> {
  private snapshot: AutosaveSnapshot<E, T, L>;
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly inFlight = new Map<string, Promise<void>>();
  private readonly waits = new Map<string, number>();

  constructor(
    private readonly way: Way<E, C, T, L>,
    private readonly journal: PersonJournal<E>,
    private readonly events: AutosaveEvents<E, T>,
  ) {
    const drafts = new Map(journal.all().map((entry) => [way.keyOf(entry), entry]));
    this.snapshot = { drafts, states: new Map([...drafts.keys()].map((key) => [key, { kind: 'pending' }])) };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): AutosaveSnapshot<E, T, L> => this.snapshot;

  /** Keeps what it holds now and sends it after a pause; `begun` is how it was before. What is as it was is no change. */
  change(begun: E, content: C): void {
    const key = this.way.keyOf(begun);
    const entry = this.journal.get(key) ?? begun;
    const isConflict = this.isConflict(key);
    if (this.way.isSame(content, entry.original) && !entry.attempt && !this.inFlight.has(key) && !isConflict) {
      this.forget(key);
      return;
    }
    this.keep({ ...entry, content });
    if (!isConflict) this.sendAfter(key, PAUSE_MS);
  }

  /** Sends at once all that waits: there is a network again, the person has signed in again, or wants to hand it on. */
  async sendAll(): Promise<void> {
    this.waits.clear();
    await Promise.all(this.journal.all().map((entry) => this.send(this.way.keyOf(entry))));
  }

  /** The person has decided what holds, after seeing what somebody else has saved. */
  settle(key: string, theirs: T, content: C): void {
    const entry = this.journal.get(key);
    if (!entry) return;
    this.events.onSaved(entry, theirs);
    const original = this.way.contentOf(theirs);
    if (this.way.isSame(content, original)) {
      this.forget(key);
      return;
    }
    this.keep({ ...this.way.seen(entry, theirs), original, content, attempt: null });
    this.sendAfter(key, 0);
  }

  /** The server holds a new version although nothing that is typed has changed, such as with a file of evidence. */
  moved(key: string, theirs: T): void {
    const entry = this.journal.get(key);
    if (entry && this.way.isSame(this.way.contentOf(theirs), entry.original)) this.keep(this.way.seen(entry, theirs));
  }

  /** Sends at once what waits of one piece. One request at a time; what changes meanwhile is sent after it. */
  send(key: string): Promise<void> {
    this.stop(key);
    const running = this.inFlight.get(key);
    if (running) return running.then(() => this.sendRest(key));
    const entry = this.journal.get(key);
    if (!entry || this.isConflict(key)) return Promise.resolve();
    const lacking = this.way.lackingIn?.(entry.content);
    if (lacking !== undefined && !entry.attempt) {
      this.show(key, { kind: 'held', lacking } as SaveState<T, L>);
      return Promise.resolve();
    }
    const sending = this.sendEntry(entry).finally(() => this.inFlight.delete(key));
    this.inFlight.set(key, sending);
    return sending;
  }

  /** Whoever leaves sends what waits; what does not get through stays in the journal. */
  leave(): void {
    for (const key of this.timers.keys()) void this.send(key);
  }

  private isConflict(key: string): boolean {
    return this.snapshot.states.get(key)?.kind === 'conflict';
  }

  private stop(key: string): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
  }

  private sendAfter(key: string, delay: number): void {
    this.show(key, { kind: 'pending' });
    this.sendLater(key, delay);
  }

  private sendLater(key: string, delay: number): void {
    this.stop(key);
    this.timers.set(
      key,
      setTimeout(() => void this.send(key), delay),
    );
  }

  private sendRest(key: string): Promise<void> {
    return this.snapshot.states.get(key)?.kind === 'pending' ? this.send(key) : Promise.resolve();
  }

  private async sendEntry(kept: E): Promise<void> {
    this.show(this.way.keyOf(kept), { kind: 'saving' });
    const { entry, sent } = this.way.prepared(kept);
    if (entry !== kept) this.keep(entry);
    try {
      this.saved(entry, sent, await this.way.send(entry, sent));
    } catch (error) {
      await this.failed(this.way.keyOf(entry), sent, error);
    }
  }

  private saved(entry: E, sent: C, theirs: T): void {
    const key = this.way.keyOf(entry);
    this.waits.delete(key);
    this.events.onSaved(entry, theirs);
    const now = this.journal.get(key);
    if (!now || this.way.isSame(now.content, sent)) {
      this.forget(key, { kind: 'saved', at: this.way.savedAt(theirs) });
      return;
    }
    this.keep({ ...this.way.seen(now, theirs), original: this.way.contentOf(theirs), attempt: null });
    this.sendAfter(key, PAUSE_MS);
  }

  private async failed(key: string, sent: C, error: unknown): Promise<void> {
    if (isProblem(error, 'access/not-signed-in', 'access/second-factor-missing')) {
      this.show(key, { kind: 'signed-out' });
      this.events.onSignedOut();
    } else if (error instanceof NoAnswerError || isProblem(error, ...PASSING)) this.wait(key);
    else if (isProblem(error, ...this.way.stale)) await this.meet(key, sent);
    else {
      const entry = this.journal.get(key);
      if (entry?.attempt) this.keep({ ...entry, attempt: null });
      this.show(key, { kind: 'refused', problem: isProblem(error) ? error.problem : null });
    }
  }

  private wait(key: string): void {
    const wait = this.waits.get(key) ?? FIRST_WAIT_MS;
    this.waits.set(key, Math.min(wait * 2, LONGEST_WAIT_MS));
    this.show(key, { kind: 'waiting' });
    this.sendLater(key, wait);
  }

  /** Somebody was here first. It may have been oneself, when the answer to an earlier try was lost. */
  private async meet(key: string, sent: C): Promise<void> {
    const begun = this.journal.get(key);
    const theirs = begun && (await this.way.read(begun).catch(() => undefined));
    // What was typed while the answer was on its way is in the journal, and holds.
    const entry = this.journal.get(key);
    if (!entry) return;
    if (!theirs) this.wait(key);
    else if (this.way.isSame(this.way.contentOf(theirs), sent)) this.saved(entry, sent, theirs);
    else this.meetOther({ ...entry, attempt: null }, theirs);
  }

  private meetOther(entry: E, theirs: T): void {
    const key = this.way.keyOf(entry);
    const isUnchanged = this.way.isSame(this.way.contentOf(theirs), entry.original) && this.way.isOpen(theirs);
    this.keep(isUnchanged ? this.way.seen(entry, theirs) : entry);
    if (isUnchanged) this.sendAfter(key, 0);
    else this.show(key, { kind: 'conflict', theirs });
  }

  private keep(entry: E): void {
    this.journal.put(entry);
    const drafts = new Map(this.snapshot.drafts).set(this.way.keyOf(entry), entry);
    this.tell({ ...this.snapshot, drafts });
  }

  private forget(key: string, state?: SaveState<T, L>): void {
    this.stop(key);
    this.journal.remove(key);
    const drafts = new Map(this.snapshot.drafts);
    const states = new Map(this.snapshot.states);
    drafts.delete(key);
    states.delete(key);
    if (state) states.set(key, state);
    this.tell({ drafts, states });
  }

  private show(key: string, state: SaveState<T, L>): void {
    this.tell({ ...this.snapshot, states: new Map(this.snapshot.states).set(key, state) });
  }

  private tell(snapshot: AutosaveSnapshot<E, T, L>): void {
    this.snapshot = snapshot;
    for (const listener of this.listeners) listener();
  }
}
