import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FoundContent } from '@resolute/domain';
import { filetypename } from 'magic-bytes.js';
import { readArchive } from './read-archive';

const BEGINNING = 4096;
const ZIP = 'zip';

/** Looks into a file, whatever its name says. */
export async function foundContent(path: string): Promise<FoundContent> {
  const beginning = await firstBytes(path);
  const guesses = filetypename(beginning);
  const archive = guesses.includes(ZIP) ? await readArchive(path) : undefined;
  return { beginning, guesses, isText: await isText(path), ...(archive && { archive }) };
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Tab, line feed, form feed, carriage return and escape do occur in text. */
const NOT_IN_TEXT = new Set([...Array(32).keys(), 127].filter((code) => ![9, 10, 12, 13, 27].includes(code)));

async function isText(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
    if (chunk.some((byte) => NOT_IN_TEXT.has(byte))) return false;
  return true;
}
