import type { TextContent, TextPlace } from './reports';

/** What somebody has typed in a report and the server has not confirmed: enough to send it, also after the browser was closed. */
export interface KeptText {
  readonly place: TextPlace;
  /** The version that was last seen; null while there is none. */
  readonly seen: number | null;
  /** What the server held when it was last seen. */
  readonly original: TextContent;
  readonly content: TextContent;
}

const PREFIX = 'resolute.report-text.';

/** What a text is called wherever it is kept. */
export const textKey = ({ reportId, section, language }: TextPlace): string => `${reportId}/${section}/${language}`;

/** The texts of one person in this browser. Somebody else who signs in here has texts of their own and never sees these. */
export class TextJournal {
  private readonly prefix: string;
  /** For a browser that keeps nothing, such as one whose storage is full. */
  private readonly memory = new Map<string, KeptText>();

  constructor(
    personId: string,
    private readonly storage: Storage = globalThis.localStorage,
  ) {
    this.prefix = `${PREFIX}${personId}.`;
  }

  get(key: string): KeptText | undefined {
    return this.memory.get(key) ?? parsed(this.storage.getItem(this.prefix + key));
  }

  put(text: KeptText): void {
    const key = textKey(text.place);
    try {
      this.storage.setItem(this.prefix + key, JSON.stringify(text));
      this.memory.delete(key);
    } catch {
      this.memory.set(key, text);
    }
  }

  remove(key: string): void {
    this.memory.delete(key);
    this.storage.removeItem(this.prefix + key);
  }

  all(): KeptText[] {
    const kept = this.names().flatMap((name) => parsed(this.storage.getItem(name)) ?? []);
    return [...kept.filter(({ place }) => !this.memory.has(textKey(place))), ...this.memory.values()];
  }

  clear(): void {
    this.memory.clear();
    for (const name of this.names()) this.storage.removeItem(name);
  }

  private names(): string[] {
    return Object.keys(this.storage).filter((name) => name.startsWith(this.prefix));
  }
}

/** Nothing for what is damaged: it could not be sent either. */
function parsed(text: string | null): KeptText | undefined {
  if (text === null) return undefined;
  try {
    const kept = JSON.parse(text) as Partial<KeptText> | null;
    const isWhole = kept?.place && kept.seen !== undefined && kept.original?.body && kept.content?.body;
    return isWhole ? (kept as KeptText) : undefined;
  } catch {
    return undefined;
  }
}
