// Builds what is stale: each target is built again only when a file that it is made from has changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const shared = ['libs', 'migrations', 'tsconfig.json', 'nest-cli.json', 'package-lock.json', 'scripts/build.mjs'];
const nest = (app) => ({
  sources: [...shared, `apps/${app}`],
  output: `dist/apps/${app}/apps/${app}/src/main.js`,
  command: ['node_modules/@nestjs/cli/bin/nest.js', 'build', app],
});
const targets = {
  api: nest('api'),
  worker: nest('worker'),
  cli: nest('cli'),
  web: {
    sources: ['apps/web', 'libs/domain', 'libs/charts', 'docs/formulas', 'package-lock.json', 'scripts/build.mjs'],
    output: 'dist/web/index.html',
    command: ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
  },
};

/** Builds the stale ones of `names`, two at a time, and resolves to those that were built. */
export async function build(names = Object.keys(targets)) {
  const stale = names
    .map((name) => ({ name, ...targets[name], digest: digestOf(targets[name].sources) }))
    .filter(isStale);
  const waiting = [...stale];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await buildOne(next);
  };
  await Promise.all([lane(), lane()]);
  return stale.map(({ name }) => name);
}

const stampOf = (name) => path.join(root, 'dist', 'stamps', name);

function isStale({ name, output, digest }) {
  if (!existsSync(path.join(root, output)) || !existsSync(stampOf(name))) return true;
  return readFileSync(stampOf(name), 'utf8') !== digest;
}

function digestOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function filesOf(source) {
  const full = path.join(root, source);
  if (!existsSync(full)) return [];
  if (path.extname(source)) return [source];
  const entries = readdirSync(full, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(spec|tsbuildinfo)/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

async function buildOne({ name, command, digest }) {
  process.stdout.write(`Building ${name} ...\n`);
  await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The build of ${name} failed (exit code ${code}).`)),
    );
  });
  mkdirSync(path.dirname(stampOf(name)), { recursive: true });
  writeFileSync(stampOf(name), digest);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await build(process.argv.length > 2 ? process.argv.slice(2) : undefined);
  process.stdout.write(built.length === 0 ? 'Everything is built.\n' : `Built ${built.join(', ')}.\n`);
}
