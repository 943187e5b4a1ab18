import { createHash, sign, verify, type X509Certificate } from 'node:crypto';
import { Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import * as pkijs from 'pkijs';
import type { KeyMaterial } from './key-material';

type Chain = KeyMaterial['chain'];

export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const;

/**
 * A detached signature over bytes that come in pieces: CMS SignedData (RFC 5652) with what CAdES B-B wants (ETSI EN 319 122-1),
 * in DER. With a moment it says when it was made; in a PDF that stands beside it, and must not be in it (ETSI EN 319 142-1, 6.3).
 */
export function cmsSignature(pieces: readonly Buffer[], { privateKey, chain }: KeyMaterial, at?: Date): Buffer {
  const attributes = signedAttributes(digestOf(pieces), chain, at);
  const signature = sign('sha256', asSet(attributes), privateKey);
  return envelope(chain, attributes, signature);
}

/** How long a signature without a moment is at most: that of ECDSA is one to three bytes shorter by chance. */
export function longestSignature({ privateKey, chain }: KeyMaterial): number {
  const bits = privateKey.asymmetricKeyDetails?.modulusLength;
  return envelope(chain, signedAttributes(digestOf([]), chain), Buffer.alloc(bits ? Math.ceil(bits / 8) : 72)).length;
}

/** What a signature is put together from. */
export interface CmsParts {
  readonly pieces: readonly Buffer[];
  readonly chain: KeyMaterial['chain'];
  readonly value: Buffer;
  readonly at: Date | undefined;
}

/** Whether a signature is what these parts make, byte for byte, and its value that of the signer's key. */
export function isCmsSignature(signature: Buffer, { pieces, chain, value, at }: CmsParts): boolean {
  const attributes = signedAttributes(digestOf(pieces), chain, at);
  const isAsWritten = envelope(chain, attributes, value).equals(signature);
  return isAsWritten && verify('sha256', asSet(attributes), chain[0].publicKey, value);
}

const digestOf = (pieces: readonly Buffer[]): Buffer =>
  pieces.reduce((hash, piece) => hash.update(piece), createHash('sha256')).digest();

/** What is signed beside the content. In the order of DER, which sorts a set by its bytes: readers that do not sort again count on it. */
function signedAttributes(digest: Buffer, chain: Chain, at?: Date): pkijs.SignedAndUnsignedAttributes {
  return new pkijs.SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      attributeOf(OID.contentType, new ObjectIdentifier({ value: OID.data })),
      ...(at ? [attributeOf(OID.signingTime, momentOf(at))] : []),
      attributeOf(OID.messageDigest, new OctetString({ valueHex: digest })),
      attributeOf(OID.signingCertificateV2, certificateIdentifiers(chain)),
    ],
  });
}

const attributeOf = (type: string, value: unknown): pkijs.Attribute => new pkijs.Attribute({ type, values: [value] });

/** RFC 5652, 11.3: two digits of the year are enough until 2049. */
function momentOf(at: Date): unknown {
  return new pkijs.Time({ type: at.getUTCFullYear() < 2050 ? 0 : 1, value: at }).toSchema();
}

/**
 * SigningCertificateV2 (RFC 5035): the hash of the signer's certificate, then of those that vouch for it, so that none of them
 * can be exchanged. The algorithm of the hashes is the default one, SHA-256, which DER leaves out.
 */
function certificateIdentifiers(chain: Chain): Sequence {
  const identifiers = chain.map(({ raw }) => {
    const hash = createHash('sha256').update(raw).digest();
    return new Sequence({ value: [new OctetString({ valueHex: hash })] });
  });
  return new Sequence({ value: [new Sequence({ value: identifiers })] });
}

/** What is signed is the set with the tag of a set, not that of its place in the signature (RFC 5652, 5.4). */
function asSet(attributes: pkijs.SignedAndUnsignedAttributes): Buffer {
  const der = Buffer.from(attributes.toSchema().toBER());
  der[0] = 0x31;
  return der;
}

/** The whole of a signature: of the same parts always the same bytes. */
function envelope(chain: Chain, signedAttrs: pkijs.SignedAndUnsignedAttributes, signature: Buffer): Buffer {
  const certificates = chain.map(({ raw }) => pkijs.Certificate.fromBER(raw));
  const [{ issuer, serialNumber }] = certificates as [pkijs.Certificate];
  const sha256 = new pkijs.AlgorithmIdentifier({ algorithmId: OID.sha256 });
  const signerInfo = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm: sha256,
    signedAttrs,
    signatureAlgorithm: signatureAlgorithm(chain[0]),
    signature: new OctetString({ valueHex: signature }),
  });
  const content = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [sha256],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates,
    signerInfos: [signerInfo],
  });
  return Buffer.from(
    new pkijs.ContentInfo({ contentType: OID.signedData, content: content.toSchema() }).toSchema().toBER(),
  );
}

/** RFC 4055 wants the null for RSA, RFC 5758 forbids it for ECDSA. */
const signatureAlgorithm = ({ publicKey }: X509Certificate): pkijs.AlgorithmIdentifier =>
  publicKey.asymmetricKeyType === 'rsa'
    ? new pkijs.AlgorithmIdentifier({ algorithmId: OID.sha256WithRsa, algorithmParams: new Null() })
    : new pkijs.AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 });
