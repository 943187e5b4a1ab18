import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from './durable-folder';

/**
 * Writes a file beside its place and moves it there when it has reached the disk: under its name lies what lay there before or
 * all of this, never half of it. What cannot be written leaves nothing.
 */
export async function writeWholeFile(target: string, content: string | Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(target), `.${randomUUID()}.part`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(target));
}
