import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { DomainError } from '@resolute/domain';
import type { FileDigest } from './files';

/** A link is not followed, and what never ends is not waited for. */
const AS_IT_LIES = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const NO_FILE = ['ENOENT', 'ELOOP', 'ENXIO'];

/** Opens the file that lies in a place, or answers null when there is none, or a link, a folder or a pipe instead. */
export async function openKept(place: string): Promise<FileHandle | null> {
  const handle = await open(place, AS_IT_LIES).catch((error: NodeJS.ErrnoException) => {
    if (NO_FILE.includes(error.code ?? '')) return null;
    throw error;
  });
  if (!handle || (await handle.stat()).isFile()) return handle;
  await handle.close();
  return null;
}

/** Its bytes from the beginning; the handle stays open for whoever reads them again. */
export const bytesOf = (handle: FileHandle): Readable => handle.createReadStream({ start: 0, autoClose: false });

/** Whether a file is what was kept. */
export const isSame = (found: FileDigest, kept: FileDigest): boolean =>
  found.size === kept.size && found.sha256.equals(kept.sha256);

/** The problem of a file that is not what was kept; why is for the log alone. */
export const damaged = (id: string, why: string): DomainError =>
  new DomainError('file/damaged', { cause: new Error(`The file ${id} ${why}`) });

/**
 * Lets bytes through that are hashed on their way once more. The last of them wait until all are known to be what was kept, so
 * that a file that is written to while somebody reads it breaks off, and is never taken for whole.
 */
export function unchanged(id: string, kept: FileDigest): Transform {
  const hash = createHash('sha256');
  let size = 0;
  let last: Buffer | undefined;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      size += chunk.length;
      const before = last;
      last = chunk;
      done(null, before);
    },
    flush: (done) => {
      if (isSame({ size, sha256: hash.digest() }, kept)) done(null, last);
      else done(damaged(id, 'was changed while it was read'));
    },
  });
}
