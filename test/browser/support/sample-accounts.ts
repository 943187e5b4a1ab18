import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROLES, type Role } from '@resolute/domain';
import type { ProductPlace } from './product';

export interface Account {
  readonly email: string;
  readonly password: string;
}

/** The account of the sample that holds this role, with the password that the first start wrote down. */
export function sampleAccount({ dataDirectory }: ProductPlace, role: Role): Account {
  const file = readFileSync(path.join(dataDirectory, 'sample-accounts.txt'), 'utf8');
  const [, email, password] = new RegExp(`^${role} +(\\S+) +(\\S+) `, 'm').exec(file) ?? [];
  if (!email || !password) throw new Error(`The sample has no ${role}`);
  return { email, password };
}

export const isRole = (name: string): name is Role => (ROLES as readonly string[]).includes(name);
