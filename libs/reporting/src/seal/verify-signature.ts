import { X509Certificate } from 'node:crypto';
import { fromBER, UTCTime } from 'asn1js';
import * as pkijs from 'pkijs';
import { fingerprintOf, subjectOf } from './certificate-name';
import { isCmsSignature, OID } from './cms-signature';
import type { KeyMaterial } from './key-material';

/** What a signature says. Whether its certificate is one to be believed is for the caller to know, by the fingerprint. */
export interface SignatureVerdict {
  /** Whether this content was signed by this certificate's key, and no byte of content, signature and chain was changed since. */
  readonly isIntact: boolean;
  /** Empty when there is no signature that can be read. */
  readonly fingerprint: string;
  readonly subject: string;
}

/** Holds a detached signature of ours against the content. Never throws: what cannot be read is not intact. */
export async function verifySignature(content: Buffer, signature: Buffer): Promise<SignatureVerdict> {
  return verdictOf([content], signature);
}

/** The same for a content that lies in pieces. */
export function verdictOf(pieces: readonly Buffer[], signature: Buffer): SignatureVerdict {
  try {
    const { chain, value, at } = readSignature(signature);
    return {
      isIntact: isCmsSignature(signature, { pieces, chain, value, at }),
      fingerprint: fingerprintOf(chain[0]),
      subject: subjectOf(chain[0]),
    };
  } catch {
    return { isIntact: false, fingerprint: '', subject: '' };
  }
}

/** What a signature is made of, but for what it is over. */
interface ReadSignature {
  readonly chain: KeyMaterial['chain'];
  readonly value: Buffer;
  readonly at: Date | undefined;
}

/** Reads without a doubt: whether nothing else stands in the signature is seen when it is put together again. */
function readSignature(signature: Buffer): ReadSignature {
  const { content } = new pkijs.ContentInfo({ schema: fromBER(signature).result });
  const { certificates = [], signerInfos } = new pkijs.SignedData({ schema: content });
  const [signer, ...others] = certificates.map((each) => new X509Certificate(Buffer.from(each.toSchema().toBER())));
  const [signerInfo] = signerInfos;
  if (!signer || !signerInfo) throw new Error('The signature names nobody');
  const time: unknown = signerInfo.signedAttrs?.attributes.find(({ type }) => type === OID.signingTime)?.values[0];
  return {
    chain: [signer, ...others],
    value: Buffer.from(signerInfo.signature.valueBlock.valueHexView),
    // The other kind of time, for years after 2049, is a kind of this one.
    at: time instanceof UTCTime ? time.toDate() : undefined,
  };
}
