import { fromBER } from 'asn1js';
import { END_OF_REVISION } from './signed-pdf';
import { type SignatureVerdict, verdictOf } from './verify-signature';

/**
 * A signed file as it was before its last signature: the bytes that were rendered. A file without a signature is that as it is.
 * It ends before the object of the signature, at the nearest end of a revision: what a picture holds by chance lies before.
 */
export function renderedPart(pdf: Buffer): Buffer {
  const end = pdf.subarray(0, rangePlace(pdf)).lastIndexOf(END_OF_REVISION, undefined, 'latin1');
  return signatureIn(pdf) && end >= 0 ? pdf.subarray(0, end + END_OF_REVISION.length) : pdf;
}

/** Holds the signature of a file against the whole of the file. Never throws: without a signature it is not intact. */
export async function verifyPdfSignature(pdf: Buffer): Promise<SignatureVerdict> {
  const { pieces, contents } = signatureIn(pdf) ?? { pieces: [], contents: '' };
  const signature = withoutPadding(Buffer.from(contents, 'hex'));
  const verdict = verdictOf(pieces, signature);
  // The place of the signature is all that is not signed: it must hold nothing but the signature, as it was written.
  const isPlain = contents === signature.toString('hex').padEnd(contents.length, '0');
  return { ...verdict, isIntact: verdict.isIntact && isPlain };
}

interface FoundSignature {
  /** What is signed: the file but for the place of the signature. */
  readonly pieces: readonly Buffer[];
  /** The signature in hexadecimal digits, filled up with zeros. */
  readonly contents: string;
}

const rangePlace = (pdf: Buffer): number => Math.max(0, pdf.lastIndexOf('/ByteRange', undefined, 'latin1'));

const RANGE = /^\/ByteRange \[0 (\d{1,10}) (\d{1,10}) (\d{1,10}) *\]/;

/** A signature that leaves out more of the file than itself is none: what was added to the file later would go unseen. */
function signatureIn(pdf: Buffer): FoundSignature | undefined {
  const place = rangePlace(pdf);
  const [from = 0, until = 0, rest = 0] = (RANGE.exec(pdf.toString('latin1', place, place + 64)) ?? [])
    .slice(1)
    .map(Number);
  const gap = pdf.toString('latin1', from, until);
  if (until + rest !== pdf.length || !/^<[^<>]+>$/.test(gap)) return undefined;
  return { pieces: [pdf.subarray(0, from), pdf.subarray(until)], contents: gap.slice(1, -1) };
}

/** DER says itself how long it is. */
const withoutPadding = (signature: Buffer): Buffer => signature.subarray(0, Math.max(0, fromBER(signature).offset));
