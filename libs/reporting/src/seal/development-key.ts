// The library of certificates finds its parts by metadata.
import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import path from 'node:path';
import { BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension, X509CertificateGenerator } from '@peculiar/x509';
import { keptOnce, readKept } from '@resolute/platform';
import { DEVELOPMENT_NAME } from './certificate-name';

/** A key and its certificate for development, in one PEM text; made by whoever comes first and then kept under DATA_DIR. */
export async function developmentKey(dataDirectory: string): Promise<string> {
  const file = path.join(dataDirectory, 'seal-development.pem');
  return readKept(file) ?? keptOnce(file, await newDevelopmentKey());
}

/** In force from long ago until long after: the clock may be moved outside production. */
const IN_FORCE = { notBefore: new Date('2000-01-01T00:00:00Z'), notAfter: new Date('2049-12-31T23:59:59Z') };
const P256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

async function newDevelopmentKey(): Promise<string> {
  const keys = await webcrypto.subtle.generateKey(P256, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      // Positive and without a leading zero, as DER wants it.
      serialNumber: `40${randomBytes(15).toString('hex')}`,
      name: [{ CN: [DEVELOPMENT_NAME] }],
      ...IN_FORCE,
      signingAlgorithm: P256,
      keys,
      extensions: [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
      ],
    },
    webcrypto,
  );
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey));
  return `${pem('PRIVATE KEY', key)}${pem('CERTIFICATE', Buffer.from(certificate.rawData))}`;
}

const pem = (label: string, der: Buffer): string =>
  `-----BEGIN ${label}-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END ${label}-----\n`;
