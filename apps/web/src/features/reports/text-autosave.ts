import { isProblem, NoAnswerError } from '../../api/problem';
import { type ReportText, readText, saveText, type TextContent, type TextPlace } from '../../api/reports';
import { type KeptText, type TextJournal, textKey } from '../../api/text-journal';
import { contentOf, sameContent } from './text-content';
import type { TextSaving } from './text-saving';

/** A text as it was when somebody began to type in it. */
export interface BegunText {
  readonly place: TextPlace;
  /** The version that there is. */
  readonly seen: number | null;
  readonly original: TextContent;
}

export interface TextAutosaveEvents {
  /** The server holds the text now. */
  readonly onSaved: (place: TextPlace, text: ReportText) => void;
  readonly onSignedOut: () => void;
}

/** All that is on its way, as it is now; a new object after each change. */
export interface TextAutosaveSnapshot {
  readonly savings: ReadonlyMap<string, TextSaving>;
  readonly texts: ReadonlyMap<string, KeptText>;
}

/** A pause in typing; together with the request it stays below two seconds. */
export const PAUSE_MS = 800;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Saves what is typed in a report, text by text: first in this browser, then, after a pause, on the server. One request at a time
 * for a text. Without a network it waits longer and longer; a sign-in that has ended keeps everything until the same person is
 * back; what somebody else has saved in the meantime becomes a conflict for the person to decide.
 */
export class TextAutosave {
  private snapshot: TextAutosaveSnapshot;
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly inFlight = new Map<string, Promise<void>>();
  private readonly waits = new Map<string, number>();

  constructor(
    private readonly journal: TextJournal,
    private readonly events: TextAutosaveEvents,
  ) {
    const texts = new Map(journal.all().map((text) => [textKey(text.place), text]));
    this.snapshot = { texts, savings: new Map([...texts.keys()].map((key) => [key, { kind: 'pending' }])) };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): TextAutosaveSnapshot => this.snapshot;

  /** Keeps what a text says now and sends it after a pause. What is as it was is no change. */
  change(begun: BegunText, content: TextContent): void {
    const key = textKey(begun.place);
    const text = this.journal.get(key) ?? { ...begun, content };
    const isConflict = this.isConflict(key);
    if (sameContent(content, text.original) && !this.inFlight.has(key) && !isConflict) {
      this.forget(key);
      return;
    }
    this.keep({ ...text, content });
    if (isConflict) return;
    this.show(key, { kind: 'pending' });
    this.sendAfter(key, PAUSE_MS);
  }

  /** Sends at once all that waits: there is a network again, the person has signed in again, or sends the report to review. */
  async sendAll(): Promise<void> {
    this.waits.clear();
    await Promise.all(this.journal.all().map(({ place }) => this.send(textKey(place))));
  }

  /** The person has decided what holds, after seeing what somebody else has saved. */
  settle(key: string, theirs: ReportText, content: TextContent): void {
    const text = this.journal.get(key);
    if (!text) return;
    this.events.onSaved(text.place, theirs);
    if (sameContent(content, theirs)) {
      this.forget(key);
      return;
    }
    this.keep({ ...text, seen: theirs.version, original: contentOf(theirs), content });
    this.show(key, { kind: 'pending' });
    this.sendAfter(key, 0);
  }

  /** Sends at once what waits of one text. What changes meanwhile is sent after it. */
  send(key: string): Promise<void> {
    this.stop(key);
    const running = this.inFlight.get(key);
    if (running) return running.then(() => this.sendRest(key));
    const text = this.journal.get(key);
    if (!text || this.isConflict(key)) return Promise.resolve();
    const sending = this.sendText(key, text).finally(() => this.inFlight.delete(key));
    this.inFlight.set(key, sending);
    return sending;
  }

  /** Whoever leaves the page sends what waits; what does not get through stays in this browser. */
  leave(): void {
    for (const key of this.timers.keys()) void this.send(key);
  }

  private isConflict(key: string): boolean {
    return this.snapshot.savings.get(key)?.kind === 'conflict';
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
    return this.snapshot.savings.get(key)?.kind === 'pending' ? this.send(key) : Promise.resolve();
  }

  private async sendText(key: string, { place, seen, content }: KeptText): Promise<void> {
    this.show(key, { kind: 'saving' });
    try {
      this.saved(key, content, await saveText(place, seen, content));
    } catch (error) {
      await this.failed(key, content, error);
    }
  }

  private saved(key: string, sent: TextContent, text: ReportText): void {
    this.waits.delete(key);
    const now = this.journal.get(key);
    if (now) this.events.onSaved(now.place, text);
    if (!now || sameContent(now.content, sent)) {
      this.forget(key, { kind: 'saved', at: text.changedAt });
      return;
    }
    this.keep({ ...now, seen: text.version, original: contentOf(text) });
    this.show(key, { kind: 'pending' });
    this.sendAfter(key, PAUSE_MS);
  }

  private async failed(key: string, sent: TextContent, error: unknown): Promise<void> {
    if (isProblem(error, 'access/not-signed-in', 'access/second-factor-missing')) {
      this.show(key, { kind: 'signed-out' });
      this.events.onSignedOut();
    } else if (error instanceof NoAnswerError || isProblem(error, 'request/too-many', 'service/unavailable')) {
      this.wait(key);
    } else if (isProblem(error, 'row/stale', 'request/if-match-missing')) {
      await this.meet(key, sent);
    } else {
      this.show(key, { kind: 'refused', problem: isProblem(error) ? error.problem : null });
    }
  }

  private wait(key: string): void {
    const wait = this.waits.get(key) ?? FIRST_WAIT_MS;
    this.waits.set(key, Math.min(wait * 2, LONGEST_WAIT_MS));
    this.show(key, { kind: 'waiting' });
    this.sendAfter(key, wait);
  }

  /** Somebody was here first. It may have been oneself, when the answer to an earlier try was lost. */
  private async meet(key: string, sent: TextContent): Promise<void> {
    const begun = this.journal.get(key);
    const theirs = begun && (await readText(begun.place).catch(() => null));
    // What was typed while the answer was on its way is in the journal, and holds.
    const text = this.journal.get(key);
    if (!text) return;
    if (!theirs) this.wait(key);
    else if (sameContent(theirs, sent)) this.saved(key, sent, theirs);
    else if (sameContent(theirs, text.original)) {
      this.keep({ ...text, seen: theirs.version });
      this.show(key, { kind: 'pending' });
      this.sendAfter(key, 0);
    } else this.show(key, { kind: 'conflict', theirs });
  }

  private keep(text: KeptText): void {
    this.journal.put(text);
    this.tell({ ...this.snapshot, texts: new Map(this.snapshot.texts).set(textKey(text.place), text) });
  }

  private forget(key: string, saving?: TextSaving): void {
    this.stop(key);
    this.journal.remove(key);
    const texts = new Map(this.snapshot.texts);
    const savings = new Map(this.snapshot.savings);
    texts.delete(key);
    savings.delete(key);
    if (saving) savings.set(key, saving);
    this.tell({ texts, savings });
  }

  private show(key: string, saving: TextSaving): void {
    this.tell({ ...this.snapshot, savings: new Map(this.snapshot.savings).set(key, saving) });
  }

  private tell(snapshot: TextAutosaveSnapshot): void {
    this.snapshot = snapshot;
    for (const listener of this.listeners) listener();
  }
}
