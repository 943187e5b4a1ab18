import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';

/** Makes a folder, for its owner only, with those above it; their names have reached the disk when the promise is kept. */
export async function durableFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let at = path.dirname(folder); at.length >= path.dirname(first).length; at = path.dirname(at)) {
    await syncFolder(at);
    if (at === path.dirname(at)) return;
  }
}

/** After a rename the file is safe, but its name only when the folder was written too. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
