import type { ActualContent, ActualPlace } from './actuals';

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

const PREFIX = 'resolute.entry.';

/**
 * The journal of one person in this browser. Each value is an item of its own, so that a keystroke writes little. Somebody
 * else who signs in here has a journal of their own and never sees this one.
 */
export class DraftJournal {
  private readonly prefix: string;
  /** For a browser that keeps nothing, such as one whose storage is full. */
  private readonly memory = new Map<string, JournalEntry>();

  constructor(
    personId: string,
    private readonly storage: Storage = globalThis.localStorage,
  ) {
    this.prefix = `${PREFIX}${personId}.`;
  }

  get(key: string): JournalEntry | undefined {
    return this.memory.get(key) ?? parsed(this.storage.getItem(this.prefix + key));
  }

  put(entry: JournalEntry): void {
    try {
      this.storage.setItem(this.prefix + entry.key, JSON.stringify(entry));
      this.memory.delete(entry.key);
    } catch {
      this.memory.set(entry.key, entry);
    }
  }

  remove(key: string): void {
    this.memory.delete(key);
    this.storage.removeItem(this.prefix + key);
  }

  all(): JournalEntry[] {
    const kept = this.names().flatMap((name) => parsed(this.storage.getItem(name)) ?? []);
    return [...kept.filter(({ key }) => !this.memory.has(key)), ...this.memory.values()];
  }

  clear(): void {
    this.memory.clear();
    for (const name of this.names()) this.storage.removeItem(name);
  }

  private names(): string[] {
    return Array.from({ length: this.storage.length }, (_, at) => this.storage.key(at) ?? '').filter((name) =>
      name.startsWith(this.prefix),
    );
  }
}

/** Nothing for what is damaged: it could not be sent either. */
function parsed(text: string | null): JournalEntry | undefined {
  if (text === null) return undefined;
  try {
    const entry = JSON.parse(text) as Partial<JournalEntry> | null;
    return entry?.key && entry.place && entry.content && entry.original ? (entry as JournalEntry) : undefined;
  } catch {
    return undefined;
  }
}
