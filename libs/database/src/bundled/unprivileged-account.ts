import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The account under which the bundled PostgreSQL runs; empty when that is the caller's own. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root: then an unprivileged account that exists is used. */
export function unprivilegedAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const found = accounts.find(([login]) => login === name);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error(
    'PostgreSQL does not run as root, and neither "postgres" nor "nobody" exists here. Run as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether the account can enter the folder; every parent must let it through, which a checkout below /root does not. */
export function canEnter(account: Account, folder: string): boolean {
  if (account.uid === undefined) return true;
  return spawnSync('test', ['-x', folder], { ...account }).status === 0;
}
