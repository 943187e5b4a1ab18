import { Logger } from '@nestjs/common';

const LONGEST_WAIT_MS = 5_000;

/**
 * Does the same small thing again and again until it is stopped: at once when there was something to do, after
 * `everyMs` when not, later and later (up to 5 s) while it fails. A fault is logged when it begins and when it ends.
 */
export class Loop {
  private readonly log = new Logger('Loop');
  private stopped = false;
  private failures = 0;
  private wake: () => void = () => undefined;
  private readonly ended: Promise<void>;

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly step: () => Promise<number>,
  ) {
    this.ended = this.run();
  }

  /** Resolves when the step that runs now has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.ended;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const found = await this.once();
      if (!found && !this.stopped) await this.wait();
    }
  }

  private async once(): Promise<boolean> {
    try {
      const count = await this.step();
      if (this.failures > 0) this.log.log(`${this.name} works again`);
      this.failures = 0;
      return count > 0;
    } catch (error) {
      if (this.failures === 0) this.log.warn(`${this.name} fails, will go on trying: ${String(error)}`);
      this.failures += 1;
      return false;
    }
  }

  private wait(): Promise<void> {
    const pause = Math.min(this.everyMs * 2 ** Math.min(this.failures, 10), Math.max(LONGEST_WAIT_MS, this.everyMs));
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pause);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
