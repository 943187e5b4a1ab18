import { buffer } from 'node:stream/consumers';
import type { FoundContent } from '@resolute/domain';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

const CONTENT_TYPES = '[Content_Types].xml';
const MOST_ENTRIES = 10_000;
/** Far more than any document needs; what is longer is not unpacked, as a few bytes can stand for gigabytes. */
const LONGEST_LIST = 1_048_576;

/** The names in a ZIP file and its list of content types; an empty answer where it cannot be read as one. */
export async function readArchive(path: string): Promise<NonNullable<FoundContent['archive']>> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch(() => null);
  if (!zip) return { names: [] };
  try {
    return await contentOf(zip);
  } catch {
    return { names: [] };
  } finally {
    zip.close();
  }
}

async function contentOf(zip: ZipFile): Promise<NonNullable<FoundContent['archive']>> {
  const names: string[] = [];
  let contentTypes: string | undefined;
  if (zip.entryCount > MOST_ENTRIES) return { names };
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName);
    // Of two lists a program may read the other one.
    if (entry.fileName.toLowerCase() !== CONTENT_TYPES.toLowerCase()) continue;
    if (contentTypes !== undefined) return { names };
    contentTypes = await textOf(zip, entry);
  }
  return { names, ...(contentTypes !== undefined && { contentTypes }) };
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > LONGEST_LIST) throw new Error('The list of content types is too long');
  return new TextDecoder('utf-8', { fatal: true }).decode(await buffer(await zip.openReadStreamPromise(entry)));
}
