import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { AppConfig } from '@resolute/config';
import { keptSecret } from './kept-secret';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The one secret of the installation. Every use takes a key of its own from it, so that none can stand in for another. */
export class SecretKey {
  constructor(private readonly secret: string) {}

  /** The secret of the settings, else one that is made once and kept under DATA_DIR. */
  static of({ SECRET_KEY, DATA_DIR }: Pick<AppConfig, 'SECRET_KEY' | 'DATA_DIR'>): SecretKey {
    return new SecretKey(SECRET_KEY ?? keptSecret(DATA_DIR));
  }

  /** The key for one purpose (HKDF-SHA256). The same secret and purpose always give the same key. */
  derive(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, '', `resolute/${purpose}`, KEY_BYTES));
  }

  /** Encrypts so that only `open` with the same purpose and owner reads it: a row copied to another person stays shut. */
  seal(plain: Buffer, purpose: string, owner: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.derive(purpose), iv).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
  }

  /** What was sealed. Throws when it was changed, moved to another owner, or sealed under another secret. */
  open(sealed: Buffer, purpose: string, owner: string): Buffer {
    const iv = sealed.subarray(0, IV_BYTES);
    const tag = sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(CIPHER, this.derive(purpose), iv, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(owner))
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  }
}
