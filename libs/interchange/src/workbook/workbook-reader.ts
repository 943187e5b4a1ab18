import { requireSafeArchive } from './archive-guard';
import { OneByOne } from './one-by-one';
import { inOwnThread, type ThreadTask } from './own-thread';
import type { WorkbookShape } from './workbook-contract';
import type { WorkbookRows } from './workbook-rows';

const PATIENCE_MS = 30_000;

/** Reads workbooks that people upload: each is looked into first, and read in a thread of its own; one after the other. */
export class WorkbookReader {
  private readonly queue = new OneByOne();

  constructor(private readonly patienceMs = PATIENCE_MS) {}

  /** The rows of a filled-in template of values. Throws the problem that makes it unreadable. */
  read(bytes: Buffer): Promise<WorkbookRows> {
    return this.queue.run(() => this.done('read-workbook', bytes, new Uint8Array(bytes)));
  }

  /** The rows of a filled-in list of another form. Throws the problem that makes it unreadable. */
  readList<C extends string>(bytes: Buffer, { form, columns }: WorkbookShape<C>): Promise<WorkbookRows<C>> {
    return this.queue.run(() =>
      this.done('read-list', bytes, { bytes: new Uint8Array(bytes), shape: { form, columns } }),
    );
  }

  private async done<T>(name: ThreadTask['name'], bytes: Buffer, about: unknown): Promise<T> {
    await requireSafeArchive(bytes);
    return inOwnThread({ name, about, patienceMs: this.patienceMs, tooHeavy: 'import/too-heavy' });
  }
}
