import { DomainError, type ProblemCode } from '@resolute/domain';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** What a workbook may hold, packed and unpacked; one that people fill in needs a hundredth of it. */
export const ARCHIVE_LIMITS = { entries: 200, bytes: 50_000_000, ratio: 100 } as const;

/** Small parts of a workbook are packed well and harm nobody. */
const SMALL = 1_000_000;

/** Parts that no template has, and why a workbook with them is not read: they run, or look elsewhere. */
const REFUSED_PARTS: readonly (readonly [RegExp, ProblemCode])[] = [
  [/vbaProject|macrosheets\//iu, 'import/macros'],
  [/externalLinks\//iu, 'import/external-links'],
];

/**
 * Looks into the archive that a workbook is before anything reads it: at what it holds, and, byte by byte while it is unpacked,
 * at how much. What an archive says about its sizes is not believed. Throws the problem that it finds first.
 */
export async function requireSafeArchive(bytes: Buffer): Promise<void> {
  const archive = await opened(bytes);
  try {
    await requireSafeEntries(archive);
  } catch (cause) {
    if (cause instanceof DomainError) throw cause;
    throw new DomainError('import/not-a-workbook', { cause });
  } finally {
    archive.close();
  }
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  } catch (cause) {
    throw new DomainError('import/not-a-workbook', { cause });
  }
}

async function requireSafeEntries(archive: ZipFile): Promise<void> {
  if (archive.entryCount > ARCHIVE_LIMITS.entries) throw tooLarge();
  const entries: Entry[] = [];
  for await (const entry of archive.eachEntry()) entries.push(entry);
  const refused = REFUSED_PARTS.find(([part]) => entries.some(({ fileName }) => part.test(fileName)));
  if (refused) throw new DomainError(refused[1]);
  if (!entries.some(({ fileName }) => fileName === 'xl/workbook.xml')) throw new DomainError('import/not-a-workbook');
  if (entries.reduce((sum, each) => sum + each.uncompressedSize, 0) > ARCHIVE_LIMITS.bytes) throw tooLarge();
  let total = 0;
  for (const entry of entries) total += await unpackedSize(archive, entry, ARCHIVE_LIMITS.bytes - total);
}

async function unpackedSize(archive: ZipFile, entry: Entry, room: number): Promise<number> {
  const stream = await archive.openReadStreamPromise(entry);
  let size = 0;
  for await (const part of stream) {
    size += (part as Buffer).length;
    const isBomb = size > SMALL && size > entry.compressedSize * ARCHIVE_LIMITS.ratio;
    if (size > room || isBomb) throw tooLarge();
  }
  return size;
}

const tooLarge = (): DomainError =>
  new DomainError('import/too-large-unpacked', {
    params: { maxMegabytes: ARCHIVE_LIMITS.bytes / 1_000_000, maxEntries: ARCHIVE_LIMITS.entries },
  });
