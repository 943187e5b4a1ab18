import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core';
import { cmsSignature, longestSignature } from './cms-signature';
import type { KeyMaterial } from './key-material';

/** The first revision of a file ends here. What follows is told from it by this alone, so it must not end in a line feed. */
export const END_OF_REVISION = '%%EOF';

/**
 * The file with a signature over the whole of it, which is added as an incremental revision: PAdES B-B (ETSI EN 319 142-1) as
 * PDF/A-2 wants it (ISO 19005-2, 6.3 and 6.4.3), with a field that is printed but has no size and so shows nothing.
 */
export async function signedPdf(pdf: Buffer, key: KeyMaterial, at: Date): Promise<Buffer> {
  if (!pdf.subarray(-END_OF_REVISION.length).equals(Buffer.from(END_OF_REVISION)))
    throw new Error(`A file to be signed must end in ${END_OF_REVISION}`);
  const room = longestSignature(key);
  const file = await withEmptySignature(pdf, room, at);
  const gap = gapOf(file, pdf.length, room);
  writeByteRange(file, pdf.length, gap);
  const pieces = [file.subarray(0, gap.from), file.subarray(gap.until)];
  file.write(cmsSignature(pieces, key).toString('hex'), gap.from + 1, 'latin1');
  return file;
}

const ANY_NUMBER = 9_999_999_999;
const PRINTED_AND_LOCKED = 4 + 128;
const SIGNED_AND_APPEND_ONLY = 1 + 2;

/** libpdf could sign as well, but names fonts in the form that are not in the file, and the time within the signature. */
async function withEmptySignature(pdf: Buffer, room: number, at: Date): Promise<Buffer> {
  const file = await PDF.load(pdf);
  const page = file.getPage(0);
  if (!page) throw new Error('A file to be signed must have a page');
  const signature = file.register(
    PdfDict.of({
      Type: PdfName.of('Sig'),
      Filter: PdfName.of('Adobe.PPKLite'),
      SubFilter: PdfName.of('ETSI.CAdES.detached'),
      M: PdfString.fromString(`D:${at.toISOString().replace(/\..*$|\D/g, '')}Z`),
      ByteRange: numbers(0, ANY_NUMBER, ANY_NUMBER, ANY_NUMBER),
      Contents: PdfString.fromBytes(new Uint8Array(room)),
    }),
  );
  const field = file.register(
    PdfDict.of({
      Type: PdfName.of('Annot'),
      Subtype: PdfName.of('Widget'),
      FT: PdfName.of('Sig'),
      T: PdfString.fromString('Seal'),
      F: PdfNumber.of(PRINTED_AND_LOCKED),
      Rect: numbers(0, 0, 0, 0),
      P: page.ref,
      V: signature,
    }),
  );
  const others = page.dict.getArray('Annots', (ref) => file.getObject(ref))?.toArray() ?? [];
  page.dict.set('Annots', PdfArray.of(...others, field));
  const form = PdfDict.of({ Fields: PdfArray.of(field), SigFlags: PdfNumber.of(SIGNED_AND_APPEND_ONLY) });
  file.getCatalog().set('AcroForm', file.register(form));
  return Buffer.from(await file.save({ incremental: true }));
}

const numbers = (...values: number[]): PdfArray => PdfArray.of(...values.map((value) => PdfNumber.of(value)));

/** Where the signature will stand with its brackets: what is not signed. */
interface Gap {
  readonly from: number;
  readonly until: number;
}

function gapOf(file: Buffer, renderedLength: number, room: number): Gap {
  const from = file.indexOf(`<${'0'.repeat(2 * room)}>`, renderedLength, 'latin1');
  if (from < 0) throw new Error('The place of the signature is not where it was written');
  return { from, until: from + 2 * room + 2 };
}

/** As long as what stood there, so that every place in the file stays what the file says it is. */
function writeByteRange(file: Buffer, renderedLength: number, { from, until }: Gap): void {
  const empty = `[0 ${ANY_NUMBER} ${ANY_NUMBER} ${ANY_NUMBER}]`;
  const place = file.indexOf(empty, renderedLength, 'latin1');
  if (place < 0) throw new Error('The range of the signature is not where it was written');
  file.write(`[0 ${from} ${until} ${file.length - until}`.padEnd(empty.length - 1), place, 'latin1');
}
