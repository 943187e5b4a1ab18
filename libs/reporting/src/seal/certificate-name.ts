import type { X509Certificate } from 'node:crypto';

/** The subject of the certificate that an installation makes for itself outside production. */
export const DEVELOPMENT_NAME = 'Resolute development seal, not for official documents';

/** SHA-256 of a certificate, 64 digits: what an authority prints of its certificate, without the colons. */
export const fingerprintOf = ({ fingerprint256 }: X509Certificate): string =>
  fingerprint256.replaceAll(':', '').toLowerCase();

/** Whom a certificate names, to be read: `C=CH, O=International Telecommunication Union, CN=Seal of TSB`. */
export const subjectOf = (certificate: X509Certificate): string =>
  Object.entries(certificate.toLegacyObject().subject)
    .map(([part, name]) => `${part}=${[name].flat().join(', ')}`)
    .join(', ');

/** Whether a certificate is one that was made for development. Its name says so, wherever its file lies. */
export const isForDevelopment = (certificate: X509Certificate): boolean =>
  certificate.toLegacyObject().subject.CN === DEVELOPMENT_NAME;
