import { namesIn } from './autosave/person-journal';

const PREFIX = 'resolute.comment.';

/**
 * What one person has typed in reviews and not sent yet, in this browser; each text by the name of what it is about. Somebody else
 * who signs in here has texts of their own and never sees these.
 */
export class CommentDrafts {
  private readonly prefix: string;

  constructor(
    personId: string,
    private readonly storage: Storage = globalThis.localStorage,
  ) {
    this.prefix = `${PREFIX}${personId}.`;
  }

  get(key: string): string {
    return this.storage.getItem(this.prefix + key) ?? '';
  }

  /** A browser that keeps nothing, such as one whose storage is full, leaves the text in the form alone. */
  put(key: string, text: string): void {
    try {
      if (text.trim() === '') this.remove(key);
      else this.storage.setItem(this.prefix + key, text);
    } catch {
      this.remove(key);
    }
  }

  remove(key: string): void {
    this.storage.removeItem(this.prefix + key);
  }

  count(): number {
    return this.names().length;
  }

  clear(): void {
    for (const name of this.names()) this.storage.removeItem(name);
  }

  private names(): string[] {
    return namesIn(this.storage, this.prefix);
  }
}
