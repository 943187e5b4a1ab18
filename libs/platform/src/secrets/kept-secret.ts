import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { keptOnce, readKept } from './kept-once';

/** The secret in DATA_DIR/secret.key, made by whoever comes first. */
export function keptSecret(dataDirectory: string): string {
  const file = path.join(dataDirectory, 'secret.key');
  return readKept(file) ?? keptOnce(file, randomBytes(32).toString('base64url'));
}
