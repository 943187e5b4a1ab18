import { createHash, randomBytes } from 'node:crypto';

/** A secret that is given away once; only its hash is kept. */
export interface SecretToken {
  readonly token: string;
  readonly hash: Buffer;
}

/** 256 random bits in a form that fits in an address. UUIDs will not do: they carry 122 bits and a pattern. */
export function newSecretToken(): SecretToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

/** What is stored and looked up. SHA-256 without salt is enough for a secret of 256 random bits. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
