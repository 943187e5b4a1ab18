import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SecretKey } from './secret-key';

const SECRET_KEY = 'a-secret-of-thirty-two-characters';
const plain = Buffer.from('a secret');

describe('the secret key', () => {
  const key = SecretKey.of({ SECRET_KEY, DATA_DIR: '/nowhere' });

  it('gives each purpose a key of its own, always the same', () => {
    expect(key.derive('a')).toEqual(new SecretKey(SECRET_KEY).derive('a'));
    expect(key.derive('a')).toHaveLength(32);
    expect(key.derive('a')).not.toEqual(key.derive('b'));
    expect(key.derive('a')).not.toEqual(new SecretKey(`${SECRET_KEY}!`).derive('a'));
  });

  it('opens what it sealed, never sealed twice alike', () => {
    const sealed = key.seal(plain, 'totp', 'anna');
    expect(key.open(sealed, 'totp', 'anna')).toEqual(plain);
    expect(sealed.includes(plain)).toBe(false);
    expect(key.seal(plain, 'totp', 'anna')).not.toEqual(sealed);
  });

  it('does not open what was changed, moved, or sealed for something else', () => {
    const sealed = key.seal(plain, 'totp', 'anna');
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => key.open(changed, 'totp', 'anna')).toThrow('unable to authenticate');
    expect(() => key.open(sealed, 'totp', 'boris')).toThrow('unable to authenticate');
    expect(() => key.open(sealed, 'other', 'anna')).toThrow('unable to authenticate');
    expect(() => new SecretKey('another secret').open(sealed, 'totp', 'anna')).toThrow('unable to authenticate');
  });

  it('is made once in the data folder, readable by its owner only', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'secret-'));
    const DATA_DIR = path.join(folder, 'var');
    expect(SecretKey.of({ DATA_DIR }).derive('a')).toEqual(SecretKey.of({ DATA_DIR }).derive('a'));
    const file = path.join(DATA_DIR, 'secret.key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toMatch(/^[\w-]{43}$/);
    rmSync(folder, { recursive: true });
  });
});
