import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { PemConverter, X509CertificateGenerator } from '@peculiar/x509';

/** A key and its certificate as the files of an installation hold them. */
export interface CertifiedKey {
  readonly key: string;
  readonly certificate: string;
}

export const KINDS = {
  rsa: { name: 'RSASSA-PKCS1-v1_5', modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
  weak: { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
  ec: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  p384: { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-256' },
} as const;

const DURING_2026 = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-31T23:59:59Z') };

/** A key of a kind with a certificate of its own for 2026. */
export async function certifiedKey(
  kind: keyof typeof KINDS,
  name = 'C=CH, O=Example, CN=Seal of Example',
): Promise<CertifiedKey> {
  const keys = await webcrypto.subtle.generateKey(KINDS[kind], true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned(
    { serialNumber: '01', name, ...DURING_2026, signingAlgorithm: KINDS[kind], keys },
    webcrypto,
  );
  const key = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { key: PemConverter.encode(key, 'PRIVATE KEY'), certificate: `${certificate.toString('pem')}\n` };
}
