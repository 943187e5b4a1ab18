import { fingerprintOf, isForDevelopment, subjectOf } from './certificate-name';
import { cmsSignature } from './cms-signature';
import type { KeyMaterial } from './key-material';
import { signedPdf } from './signed-pdf';

/** A key that documents are sealed with, and the certificate that says whose it is. */
export interface SealKey {
  /** PEM, the signer's first, then those that vouch for it. */
  readonly certificate: string;
  /** SHA-256 of the signer's certificate, 64 digits. */
  readonly fingerprint: string;
  readonly subject: string;
  readonly isDevelopment: boolean;
  /** A detached CMS signature (CAdES B-B) in DER, which says that it was made at a moment. */
  sign(content: Buffer, at: Date): Promise<Buffer>;
  /** The file with a signature (PAdES B-B) as an incremental revision: it begins with the very bytes of `pdf`. */
  signPdf(pdf: Buffer, at: Date): Promise<Buffer>;
}

/** Signs with a key of this process. */
export function sealKeyOf(material: KeyMaterial): SealKey {
  const { chain } = material;
  const [signer] = chain;
  return {
    certificate: chain.map((certificate) => certificate.toString()).join(''),
    fingerprint: fingerprintOf(signer),
    subject: subjectOf(signer),
    isDevelopment: isForDevelopment(signer),
    sign: async (content, at) => cmsSignature([content], material, at),
    signPdf: (pdf, at) => signedPdf(pdf, material, at),
  };
}
