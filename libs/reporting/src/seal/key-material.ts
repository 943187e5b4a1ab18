import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { DomainError } from '@resolute/domain';

/** A private key, and its certificate with those that vouch for it. */
export interface KeyMaterial {
  readonly privateKey: KeyObject;
  readonly chain: readonly [X509Certificate, ...X509Certificate[]];
}

/** The text of a file of keys, and the setting that named the file: a path is nobody's business. */
export interface PemSource {
  readonly setting: string;
  readonly text: string;
}

/** Why a key is of no use; a message chooses its words by it. */
export type KeyFault =
  | 'not-found'
  | 'unreadable'
  | 'not-pem'
  | 'encrypted'
  | 'other-kind'
  | 'too-weak'
  | 'other-key'
  | 'not-in-force';

export const keyUnusable = (setting: string, reason: KeyFault, cause?: unknown): DomainError =>
  new DomainError('seal/key-unusable', { params: { setting, reason }, cause });

/** ETSI TS 119 312: 3072 bits are good beyond 2028. */
const LEAST_RSA_BITS = 3072;

/** Reads a key and its chain, and proves that they belong together and are good at a moment. Throws `seal/key-unusable`. */
export function keyMaterial(key: PemSource, certificate: PemSource, now: Date): KeyMaterial {
  const privateKey = strongEnough(readKey(key), key.setting);
  const chain = readChain(certificate);
  const [signer] = chain;
  if (!signer.checkPrivateKey(privateKey)) throw keyUnusable(certificate.setting, 'other-key');
  if (now < new Date(signer.validFrom) || now > new Date(signer.validTo))
    throw keyUnusable(certificate.setting, 'not-in-force');
  return { privateKey, chain };
}

/** Only the label tells: OpenSSL asks for the password of such a key at the terminal or calls it broken, as it pleases. */
const ENCRYPTED = /^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m;

function readKey({ setting, text }: PemSource): KeyObject {
  if (ENCRYPTED.test(text)) throw keyUnusable(setting, 'encrypted');
  try {
    return createPrivateKey(text);
  } catch (cause) {
    throw keyUnusable(setting, 'not-pem', cause);
  }
}

function strongEnough(key: KeyObject, setting: string): KeyObject {
  const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {};
  const isP256 = key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1';
  if (!isP256 && key.asymmetricKeyType !== 'rsa') throw keyUnusable(setting, 'other-kind');
  if (!isP256 && modulusLength < LEAST_RSA_BITS) throw keyUnusable(setting, 'too-weak');
  return key;
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

function readChain({ setting, text }: PemSource): KeyMaterial['chain'] {
  try {
    const [signer, ...others] = (text.match(CERTIFICATE) ?? []).map((pem) => new X509Certificate(pem));
    if (signer) return [signer, ...others];
  } catch (cause) {
    throw keyUnusable(setting, 'not-pem', cause);
  }
  throw keyUnusable(setting, 'not-pem');
}
