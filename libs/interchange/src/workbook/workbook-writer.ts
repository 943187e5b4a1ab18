import type { MatrixContent } from '../exports/write-matrix';
import type { WorkbookContent } from '../exports/write-workbook';
import type { MarkedWorkbook } from '../imports/marked-workbook';
import type { ListsContent } from '../lists/write-lists';
import { requireSafeArchive } from './archive-guard';
import { OneByOne } from './one-by-one';
import { inOwnThread, type ThreadTask } from './own-thread';

const PATIENCE_MS = 60_000;

/**
 * Makes workbooks in a thread of their own, one after the other: thousands of rows take seconds, in which whoever saves a value
 * must not wait. The bytes are the same as if they were made here.
 */
export class WorkbookWriter {
  private readonly queue = new OneByOne();

  constructor(private readonly patienceMs = PATIENCE_MS) {}

  /** Throws `export/too-heavy` when it takes too much time or memory. */
  write(content: WorkbookContent): Promise<Buffer> {
    return this.queue.run(() => this.made('write-workbook', content));
  }

  /** Sheets of lists. Throws `export/too-heavy`, too. */
  writeLists(content: ListsContent): Promise<Buffer> {
    return this.queue.run(() => this.made('write-lists', content));
  }

  /** A workbook of outputs by outcomes. Throws the same. */
  matrix(content: MatrixContent): Promise<Buffer> {
    return this.queue.run(() => this.made('write-matrix', content));
  }

  /** A copy of a workbook with each refused cell marked. */
  mark({ bytes, refusals, language }: MarkedWorkbook): Promise<Buffer> {
    return this.queue.run(async () => {
      await requireSafeArchive(Buffer.from(bytes));
      return this.made('mark-workbook', { bytes: new Uint8Array(bytes), refusals, language });
    });
  }

  private async made(name: ThreadTask['name'], about: unknown): Promise<Buffer> {
    const { patienceMs } = this;
    const bytes = await inOwnThread<Uint8Array>({ name, about, patienceMs, tooHeavy: 'export/too-heavy' });
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}
