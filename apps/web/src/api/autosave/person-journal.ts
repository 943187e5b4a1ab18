/** How something is called where it is kept, and whether what was found there can be sent. */
export interface JournalForm<E> {
  readonly keyOf: (entry: E) => string;
  /** Not for what is damaged: it could not be sent either. */
  readonly isWhole: (found: Partial<E>) => boolean;
}

/** The names in a storage that begin alike. */
export const namesIn = (storage: Storage, prefix: string): string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((name) => name.startsWith(prefix));

/**
 * What one person has typed in this browser and the server has not confirmed. Each entry is an item of its own, so that a
 * keystroke writes little. Somebody else who signs in here has a journal of their own and never sees this one.
 */
export class PersonJournal<E> {
  /** For a browser that keeps nothing, such as one whose storage is full. */
  private readonly memory = new Map<string, E>();

  constructor(
    private readonly prefix: string,
    private readonly form: JournalForm<E>,
    private readonly storage: Storage = globalThis.localStorage,
  ) {}

  get(key: string): E | undefined {
    return this.memory.get(key) ?? this.found(this.prefix + key);
  }

  put(entry: E): void {
    const key = this.form.keyOf(entry);
    try {
      this.storage.setItem(this.prefix + key, JSON.stringify(entry));
      this.memory.delete(key);
    } catch {
      this.memory.set(key, entry);
    }
  }

  remove(key: string): void {
    this.memory.delete(key);
    this.storage.removeItem(this.prefix + key);
  }

  all(): E[] {
    const kept = this.names().flatMap((name) => this.found(name) ?? []);
    return [...kept.filter((entry) => !this.memory.has(this.form.keyOf(entry))), ...this.memory.values()];
  }

  clear(): void {
    this.memory.clear();
    for (const name of this.names()) this.storage.removeItem(name);
  }

  private names(): string[] {
    return namesIn(this.storage, this.prefix);
  }

  private found(name: string): E | undefined {
    const text = this.storage.getItem(name);
    if (text === null) return undefined;
    try {
      const found = JSON.parse(text) as Partial<E> | null;
      return found && this.form.isWhole(found) ? (found as E) : undefined;
    } catch {
      return undefined;
    }
  }
}
