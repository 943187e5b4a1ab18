import { hash, verify } from '@node-rs/argon2';

/** OWASP's profile with more memory and one pass: 46 MiB, about 32 ms. The library's own costs are weaker; its default is argon2id. */
const ARGON2ID = { memoryCost: 47_104, timeCost: 1, parallelism: 1 } as const;

/** The password as an argon2id string that carries its own salt and cost. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2ID);
}

/** Whether the password belongs to the hash. */
export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password);
}
