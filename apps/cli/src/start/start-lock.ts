import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than a report may take, and the start of what makes it. */
const PATIENCE_MS = 180_000;
const PAUSE_MS = 200;

/** Another `resolute start` serves this data folder; it is left alone. */
export class AlreadyRunning extends Error {
  constructor(readonly holder: Holder) {
    super(
      `Resolute is already running for this folder${holder.url ? ` at ${holder.url}` : ''} (process ${holder.pid}). It was left as it is.`,
    );
    this.name = 'AlreadyRunning';
  }
}

export interface Holder {
  readonly pid: number;
  /** Where it serves: only `resolute start` does, and nobody but it has a worker for others. */
  readonly url?: string;
}

/**
 * Sees to it that one data folder is served by one process, and that one at a time lays it out, starts PostgreSQL in it, or
 * works there with a worker of its own. The lock of a process that was killed is taken over.
 * Making the link is what decides between two that start at the same moment.
 */
export class StartLock {
  private readonly file: string;

  constructor(dataDirectory: string) {
    mkdirSync(dataDirectory, { recursive: true });
    this.file = path.join(dataDirectory, 'start.lock');
  }

  /** As soon as those before are done. Throws `AlreadyRunning` when one of them serves, and so goes on. */
  async take(told: (line: string) => void): Promise<void> {
    const holder = await this.takeInTurn(told);
    if (holder) throw new AlreadyRunning(holder);
  }

  /** As soon as those before are done, or not at all: resolves to the one that serves, and to null when the lock was taken. */
  async takeInTurn(told: (line: string) => void): Promise<Holder | null> {
    const until = performance.now() + PATIENCE_MS;
    for (let waited = false; ; waited = true) {
      const holder = this.tryTake();
      if (!holder || holder.url !== undefined) return holder;
      if (performance.now() > until) throw new AlreadyRunning(holder);
      if (!waited) told(`Another command (process ${holder.pid}) works on this folder; waiting for it.`);
      await sleep(PAUSE_MS);
    }
  }

  /** Takes the lock and answers null, or answers who has it. */
  tryTake(): Holder | null {
    if (this.create()) return null;
    const holder = this.holder();
    if (holder && isAlive(holder.pid)) return holder;
    this.setAsideStale();
    return this.create() ? null : (this.holder() ?? { pid: 0 });
  }

  /** Whether somebody serves this folder now. */
  isServed(): boolean {
    const holder = this.holder();
    return holder?.url !== undefined && isAlive(holder.pid);
  }

  /** Records where this process serves, for whoever comes second. */
  announce(url: string): void {
    renameSync(this.written({ pid: process.pid, url }), this.file);
  }

  release(): void {
    rmSync(this.file, { force: true });
  }

  /** A link is made with its content or not at all: a second process never reads a lock that is only half there. */
  private create(): boolean {
    const written = this.written({ pid: process.pid });
    try {
      linkSync(written, this.file);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    } finally {
      rmSync(written, { force: true });
    }
  }

  private written(holder: Holder): string {
    const file = `${this.file}.${process.pid}.new`;
    writeFileSync(file, JSON.stringify(holder));
    return file;
  }

  private holder(): Holder | null {
    try {
      return JSON.parse(readFileSync(this.file, 'utf8')) as Holder;
    } catch {
      return null;
    }
  }

  /** Renaming succeeds for one of two that find the same stale lock; the other then meets the new one. */
  private setAsideStale(): void {
    const aside = `${this.file}.${process.pid}`;
    try {
      renameSync(this.file, aside);
    } catch {
      return;
    }
    rmSync(aside, { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return isNode(pid);
}

/** After a reboot another program may bear the number; where the system tells, only a Node process counts. */
function isNode(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]?.includes('node') ?? true;
  } catch {
    return true;
  }
}
