import { DomainError } from '@resolute/domain';

const WINDOW_MS = 60_000;
/** Somebody who checks a whole report in six languages and five formats is not held up. */
const MOST_IN_A_MINUTE = 40;
const MOST_AT_ONCE = 3;
const MOST_BYTES = 128 * 1_048_576;
/** Beyond that, what is past is forgotten. */
const MOST_REMEMBERED = 1_000;

/** A file that is being taken in. */
export interface UploadTurn {
  /** Counts bytes that came. Throws `request/too-many` when this process holds as much as it may of all files together. */
  take(bytes: number): void;
  /** To be called in the end whatever becomes of the file: what it held is free again. */
  end(): void;
}

/**
 * Keeps visitors from filling the memory of a process: so many files of one network in a minute and at once, and so many bytes of
 * all. Nothing is written down of who asked; a restart forgets it.
 */
export class UploadTurns {
  private readonly began = new Map<string, readonly number[]>();
  private readonly open = new Map<string, number>();
  private held = 0;

  /** Throws `request/too-many` with when to come again. */
  begin(network: string, now: Date): UploadTurn {
    const at = now.getTime();
    this.forget(at);
    const recent = (this.began.get(network) ?? []).filter((each) => each > at - WINDOW_MS);
    const [first] = recent;
    if (first !== undefined && recent.length >= MOST_IN_A_MINUTE) throw tooMany(first + WINDOW_MS - at);
    const open = this.open.get(network) ?? 0;
    if (open >= MOST_AT_ONCE) throw tooMany();
    this.began.set(network, [...recent, at]);
    this.open.set(network, open + 1);
    return this.turnOf(network);
  }

  private turnOf(network: string): UploadTurn {
    let bytes = 0;
    let isOpen = true;
    return {
      take: (more) => {
        if (this.held + more > MOST_BYTES) throw tooMany();
        bytes += more;
        this.held += more;
      },
      end: () => {
        if (!isOpen) return;
        isOpen = false;
        this.held -= bytes;
        const left = (this.open.get(network) ?? 1) - 1;
        if (left === 0) this.open.delete(network);
        else this.open.set(network, left);
      },
    };
  }

  private forget(at: number): void {
    if (this.began.size < MOST_REMEMBERED) return;
    for (const [network, began] of this.began) if ((began.at(-1) ?? 0) <= at - WINDOW_MS) this.began.delete(network);
  }
}

const tooMany = (waitMs = 5_000): DomainError =>
  new DomainError('request/too-many', { params: { retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1_000)) } });
