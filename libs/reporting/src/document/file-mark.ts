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

const CORE = 'docProps/core.xml';
/** Far above what any office writes: nothing larger is unpacked, whoever sent it. */
const MOST_BYTES = 1 << 20;
const MOST_PACKED_BYTES = 1 << 16;
const MOST_ENTRIES = 10_000;
/** Ours have one; a changed byte makes it two that differ. */
const MOST_MARKS = 3;

const ARCHIVE = Buffer.from('PK');
const IN_CORE = [/<cp:keywords>([^<>]{0,200})<\/cp:keywords>/gu, /<dc:identifier>([^<>]{0,200})<\/dc:identifier>/gu];
// No pattern looks further than the next sign that ends it: time grows with the length of a file and no faster.
const AS_IT_LIES = [
  /\/Keywords\s{0,9}\(([^()]{0,200})\)/gu,
  /<pdf:Keywords>([^<>]{0,200})<\/pdf:Keywords>/gu,
  /\bpdf:Keywords="([^"<>]{0,200})"/gu,
  // Our own archives do not pack this part; those that an office saved anew do.
  ...IN_CORE,
  // Not parsed: a file in which a bracket was changed is still one of ours. A mark inside a text would have its quotes escaped.
  /"mark"\s{0,9}:\s{0,9}"([^"\\]{0,200})"/gu,
];
const OWN_FORM = /"form"\s{0,9}:\s{0,9}"issued-report\/1"/u;
/** What JSON of this form says of itself once more beside its mark; its keys are in their order, so the first ones are those of the file. */
const OWN_LANGUAGE = /"language"\s{0,9}:\s{0,9}"([a-z]{2})"/u;
const OWN_REPORT = new RegExp(
  `"reportId"\\s{0,9}:\\s{0,9}"(${UUID})"\\s{0,9},\\s{0,9}"revision"\\s{0,9}:\\s{0,9}(\\d{1,4})\\b`,
  'u',
);

/**
 * The marks of a file as they stand in its metadata, whatever else was changed in it: none, one, or up to three that differ, where
 * one was changed. Each file of ours bears its mark twice, so no single changed byte makes it a stranger. Made for files from
 * anywhere: it never throws, and takes no more time or memory than the size of the file allows.
 */
export function marksIn(bytes: Buffer): FileMark[] {
  const marks = new Map<string, FileMark>();
  for (const text of textsOf(bytes))
    for (const mark of markOf(text)) {
      marks.set(fileMark(mark), mark);
      if (marks.size === MOST_MARKS) return [...marks.values()];
    }
  return [...marks.values()];
}

/** What stands where marks stand. The first bytes of a file do not decide where to look: they may be those that were changed. */
function* textsOf(bytes: Buffer): Generator<string> {
  const text = bytes.toString('latin1');
  yield* found(text, AS_IT_LIES);
  if (OWN_FORM.test(text)) yield ownMark(text);
  if (bytes.subarray(0, ARCHIVE.length).equals(ARCHIVE)) yield* found(coreOf(bytes), IN_CORE);
}

function ownMark(text: string): string {
  const [, language] = OWN_LANGUAGE.exec(text) ?? [];
  const [, reportId, revision] = OWN_REPORT.exec(text) ?? [];
  return `resolute/${reportId}/${revision}/${language}`;
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
