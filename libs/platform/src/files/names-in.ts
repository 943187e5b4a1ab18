import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** What lies in a folder; nothing when there is none yet. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

/** What was last written before a moment. What is removed meanwhile is not there. */
export async function namesOlderThan(folder: string, moment: Date): Promise<string[]> {
  const older: string[] = [];
  for (const name of await namesIn(folder)) {
    const written = await stat(path.join(folder, name)).catch((error: unknown) => {
      if (isGone(error)) return null;
      throw error;
    });
    if (written && written.mtime < moment) older.push(name);
  }
  return older;
}
