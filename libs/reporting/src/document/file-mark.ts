import { isLanguage, type Language } from '@resolute/domain';
import { unzipSync } from 'fflate';

/** Which issued document a file is of. */
export interface FileMark {
  readonly reportId: string;
  readonly revision: number;
  readonly language: Language;
}

/** What every issued file bears in its metadata: `resolute/0199…/1/ar`. */
export const fileMark = ({ reportId, revision, language }: FileMark): string =>
  `resolute/${reportId}/${revision}/${language}`;

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const MARK = new RegExp(`^resolute/(${UUID})/(0|[1-9]\\d{0,3})/([a-z]{2})$`, 'u');

interface KindOfFile {
  readonly isOne: (bytes: Buffer) => boolean;
  /** What stands where the mark of such a file stands. */
  readonly texts: (bytes: Buffer) => Iterable<string>;
}

const HEAD = 1024;
const CORE = 'docProps/core.xml';
/** Far above what any office writes: nothing larger is unpacked, whoever sent it. */
const MOST_BYTES = 1 << 20;
const MOST_PACKED_BYTES = 1 << 16;
const MOST_ENTRIES = 10_000;

// No pattern looks further than the next sign that ends it: time grows with the length of a file and no faster.
const KINDS: readonly KindOfFile[] = [
  {
    // Readers take a PDF that begins a little later.
    isOne: (bytes) => bytes.subarray(0, HEAD).includes('%PDF-'),
    texts: (bytes) =>
      found(bytes.toString('latin1'), [
        /\/Keywords\s{0,9}\(([^()]{0,200})\)/gu,
        /<pdf:Keywords>([^<>]{0,200})<\/pdf:Keywords>/gu,
        /\bpdf:Keywords="([^"<>]{0,200})"/gu,
      ]),
  },
  {
    isOne: (bytes) => bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')),
    texts: (bytes) =>
      found(coreOf(bytes), [
        /<cp:keywords>([^<>]{0,200})<\/cp:keywords>/gu,
        /<dc:identifier>([^<>]{0,200})<\/dc:identifier>/gu,
      ]),
  },
  {
    isOne: (bytes) => /^(?:\u00EF\u00BB\u00BF)?\s*\{/u.test(bytes.subarray(0, HEAD).toString('latin1')),
    // Not parsed: a file in which a bracket was changed is still one of ours. A mark inside a text would have its quotes escaped.
    texts: (bytes) => found(bytes.toString('latin1'), [/"mark"\s{0,9}:\s{0,9}"([^"\\]{0,200})"/gu]),
  },
];

/**
 * The mark of a file as it stands in its metadata, whatever else was changed in it; nothing where there is none, or two that differ.
 * Made for files from anywhere: it never throws, and takes no more time or memory than the size of the file allows.
 */
export function markIn(bytes: Buffer): FileMark | undefined {
  const marks = new Map<string, FileMark>();
  for (const text of KINDS.find(({ isOne }) => isOne(bytes))?.texts(bytes) ?? [])
    for (const mark of markOf(text)) {
      marks.set(fileMark(mark), mark);
      if (marks.size > 1) return undefined;
    }
  return [...marks.values()][0];
}

/** One after the other: a file that is made to hold millions of them is never held as millions of texts. */
function* found(text: string, patterns: readonly RegExp[]): Generator<string> {
  for (const pattern of patterns) for (const [, inside = ''] of text.matchAll(pattern)) yield inside;
}

function markOf(text: string): FileMark[] {
  const [, reportId = '', revision = '', language = ''] = MARK.exec(text) ?? [];
  return isLanguage(language) ? [{ reportId, revision: Number(revision), language }] : [];
}

/** The properties of an Office document; nothing of an archive that is broken, is something else or would grow too large. */
function coreOf(bytes: Buffer): string {
  let seen = 0;
  let taken = 0;
  try {
    const { [CORE]: core } = unzipSync(new Uint8Array(bytes), {
      filter: ({ name, size, originalSize }) => {
        seen += 1;
        // An archive may claim billions of entries.
        if (seen > MOST_ENTRIES) throw new RangeError('Too many entries');
        if (name !== CORE || size > MOST_PACKED_BYTES || originalSize > MOST_BYTES) return false;
        taken += 1;
        return taken === 1;
      },
    });
    return Buffer.from(core ?? []).toString('utf8');
  } catch {
    return '';
  }
}
