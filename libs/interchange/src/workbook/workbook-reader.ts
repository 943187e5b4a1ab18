import { requireSafeArchive } from './archive-guard';
import { OneByOne } from './one-by-one';
import { inOwnThread } from './own-thread';
import type { WorkbookRows } from './workbook-rows';

const PATIENCE_MS = 30_000;

/** Reads workbooks that people upload: each is looked into first, and read in a thread of its own; one after the other. */
export class WorkbookReader {
  private readonly queue = new OneByOne();

  constructor(private readonly patienceMs = PATIENCE_MS) {}

  /** The rows of a filled-in template. Throws the problem that makes it unreadable. */
  read(bytes: Buffer): Promise<WorkbookRows> {
    return this.queue.run(async () => {
      await requireSafeArchive(bytes);
      const about = new Uint8Array(bytes);
      const { patienceMs } = this;
      return inOwnThread({ name: 'read-workbook', about, patienceMs, tooHeavy: 'import/too-heavy' });
    });
  }
}
