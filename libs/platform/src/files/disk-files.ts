import { createHash, type Hash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { DomainError } from '@resolute/domain';
import type { Clock } from '../clock';
import { durableFolder, syncFolder } from './durable-folder';
import type { FileDigest, Files, ReceivedFile } from './files';
import { bytesOf, damaged, isSame, openKept, unchanged } from './kept-file';
import { namesIn, namesOlderThan } from './names-in';

const MEBIBYTE = 1_048_576;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const PART = '.part';

/**
 * Files in a folder of the machine: `incoming/` holds what is on its way, `kept/ab/cd/` what has come, by the first digits of
 * its id, as no folder should hold a million names. Both lie side by side, because a rename is whole only on one file system.
 */
export class DiskFiles implements Files {
  private readonly incoming: string;
  private readonly kept: string;

  constructor(
    folder: string,
    private readonly clock: Clock,
  ) {
    this.incoming = path.resolve(folder, 'incoming');
    this.kept = path.resolve(folder, 'kept');
  }

  async receive(content: Readable, limit: number): Promise<ReceivedFile> {
    const id = randomUUID();
    await durableFolder(this.incoming);
    const place = path.join(this.incoming, `${id}${PART}`);
    const handle = await open(place, 'wx', 0o600);
    try {
      const digest = await written(content, handle, limit);
      // By the product's clock, which the sweep goes by too.
      await handle.utimes(this.clock.now(), this.clock.now());
      await handle.sync();
      return { id, path: place, ...digest };
    } catch (error) {
      await rm(place, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
  }

  async keep({ id, path: place }: ReceivedFile): Promise<void> {
    const target = this.pathOf(id);
    await durableFolder(path.dirname(target));
    await rename(place, target);
    await syncFolder(path.dirname(target));
  }

  async discard({ path: place }: ReceivedFile): Promise<void> {
    await rm(place, { force: true });
  }

  async read(id: string, kept: FileDigest): Promise<Readable> {
    const handle = await openKept(this.pathOf(id));
    if (!handle) throw damaged(id, 'is missing, or something else lies in its place');
    try {
      const found = await digestOf(bytesOf(handle));
      if (!isSame(found, kept)) throw damaged(id, `has ${found.size} bytes and another hash than its row says`);
      // By the same handle, so that a file that is put in its place meanwhile is not read.
      return pipeline(handle.createReadStream({ start: 0 }), unchanged(id, kept), () => undefined);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  async digest(id: string): Promise<FileDigest | null> {
    const handle = await openKept(this.pathOf(id));
    if (!handle) return null;
    try {
      return await digestOf(bytesOf(handle));
    } finally {
      await handle.close();
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  async *keptBefore(moment: Date): AsyncGenerator<readonly string[]> {
    for (const first of await namesIn(this.kept))
      for (const second of await namesIn(path.join(this.kept, first))) {
        const names = await namesOlderThan(path.join(this.kept, first, second), moment);
        const ids = names.filter((name) => ID.test(name));
        if (ids.length > 0) yield ids;
      }
  }

  async removeUnfinished(moment: Date): Promise<number> {
    const names = (await namesOlderThan(this.incoming, moment)).filter((name) => name.endsWith(PART));
    for (const name of names) await rm(path.join(this.incoming, name), { force: true });
    return names.length;
  }

  /** An id that is none would be a way out of the folder. */
  private pathOf(id: string): string {
    if (!ID.test(id)) throw new Error('A file is named by its id');
    return path.join(this.kept, id.slice(0, 2), id.slice(2, 4), id);
  }
}

/** Writes and hashes; stops at the first byte too many, so that nobody can fill the disk. */
async function written(content: Readable, handle: FileHandle, limit: number): Promise<FileDigest> {
  return digestOf(content, async (chunk, size) => {
    if (size > limit) throw new DomainError('file/too-large', { params: { megabytes: limit / MEBIBYTE } });
    await handle.writeFile(chunk);
  });
}

async function digestOf(
  content: Readable,
  each: (chunk: Buffer, size: number) => Promise<void> = () => Promise.resolve(),
): Promise<FileDigest> {
  const hash: Hash = createHash('sha256');
  let size = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    size += chunk.length;
    await each(chunk, size);
    hash.update(chunk);
  }
  return { size, sha256: hash.digest() };
}
