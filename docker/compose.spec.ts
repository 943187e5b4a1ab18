import { existsSync } from 'node:fs';
import path from 'node:path';
import { type AppConfig, CONFIG_NAMES, loadConfig } from '../libs/config/src';
import { builtApps, read } from './build-outputs';
import { documentedVariables, filled, readComposeFile, type Service, variablesIn } from './compose-file';
import { readDockerfile, Stage } from './dockerfile';

/* There is no Docker where these tests run, so they hold compose.yml against the Dockerfile, the settings and the files beside it. */

const compose = readComposeFile();
const services = Object.entries(compose.services);
const stages = readDockerfile();
const OURS = ['migrate', 'api', 'worker'];

const serviceOf = (name: string): Service => {
  const service = compose.services[name];
  if (!service) throw new Error(`compose.yml has no service ${name}`);
  return service;
};
/** The stage of one of our images; somebody else's image counts as an empty one. */
const imageOf = (name: string): Stage => stages.get(serviceOf(name).build?.target ?? '') ?? new Stage(name, '');
const commandOf = (name: string): readonly string[] => serviceOf(name).command ?? imageOf(name).command('CMD');

const documented = documentedVariables();
const sampleOf = (name: string): string =>
  name === 'PUBLIC_URL' ? 'https://resolute.example.org' : `${name}-${'x'.repeat(32)}`;
const required = Object.fromEntries(
  documented.filter(({ isRequired }) => isRequired).map(({ name }) => [name, sampleOf(name)]),
);
const everything = { ...Object.fromEntries(documented.map(({ name, value }) => [name, value])), ...required };

/** The environment that the process finds: the image's, and over it the one of compose.yml. */
function environmentOf(name: string, variables: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(serviceOf(name).environment ?? {}).map(([key, value]) => [
    key,
    filled(String(value), variables),
  ]);
  return { ...imageOf(name).environment, ...Object.fromEntries(own) };
}
const configOf = (name: string, variables: Readonly<Record<string, string>> = required): AppConfig =>
  loadConfig(environmentOf(name, variables));
const served = (): URL => new URL(configOf('api').DATABASE_URL);
const owned = (): URL => new URL(configOf('migrate').DATABASE_OWNER_URL ?? '');

describe.each(services)('the service %s', (name, service) => {
  it('is an image that names its version, or a target of the Dockerfile', () => {
    if (!service.build) return expect(service.image).toMatch(/^[a-z/]+:\d[\w.-]*$/);
    expect(service.build).toMatchObject({ context: '..', dockerfile: 'docker/Dockerfile' });
    expect([...stages.keys()]).toContain(service.build.target);
  });

  it('runs without root and without special rights, on a file system that it cannot change', () => {
    expect(['node', 'nginx', 'postgres', 'redis']).toContain(service.user ?? imageOf(name).last('USER'));
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(service.tmpfs).toContain('/tmp');
  });

  it('mounts only what is declared or lies in the repository', () => {
    const sources = (service.volumes ?? []).map((volume) => volume.split(':')[0] ?? '');
    const known = sources.filter(
      (source) => source in compose.volumes || (source.startsWith('./') && existsSync(path.join(__dirname, source))),
    );
    expect(known).toEqual(sources);
    expect(Object.keys(compose.networks)).toEqual(expect.arrayContaining([...service.networks]));
  });

  it('waits only for what can be waited for', () => {
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      const isChecked = Boolean(serviceOf(other).healthcheck?.test ?? imageOf(other).last('HEALTHCHECK'));
      expect([other, condition]).toEqual([
        other,
        other === 'migrate' ? 'service_completed_successfully' : 'service_healthy',
      ]);
      expect([other, isChecked || other === 'migrate']).toEqual([other, true]);
    }
  });

  it('can be reached from outside only if it is nginx, and reaches outside only if it has to', () => {
    expect(Boolean(service.ports)).toBe(name === 'nginx');
    expect(service.networks.includes('outside')).toBe(['api', 'worker', 'nginx'].includes(name));
    expect(compose.networks.inside).toEqual({ internal: true });
  });
});

describe.each(OURS)('the process %s', (name) => {
  it('is a built app that its image holds', () => {
    const [program, entry] = commandOf(name);
    const [app, { output, source } = { output: '', source: '' }] =
      [...builtApps()].find(([, built]) => built.entry === entry) ?? [];
    expect([program, app]).toEqual(['node', name === 'migrate' ? 'cli' : name]);
    expect(imageOf(name).copies.map(({ target }) => imageOf(name).resolve(target))).toContain(
      imageOf(name).resolve(output),
    );
    expect(existsSync(path.join(__dirname, '..', source))).toBe(true);
  });

  it('is given settings that exist and are right in production, with the optional ones and without', () => {
    expect(Object.keys(environmentOf(name, required)).filter((setting) => !CONFIG_NAMES.includes(setting))).toEqual([]);
    expect(configOf(name)).toMatchObject({ NODE_ENV: 'production', HOST: '0.0.0.0', LOG_LEVEL: 'info' });
    expect(configOf(name, everything)).toMatchObject({
      SMTP_URL: expect.stringContaining('smtps://'),
      LOG_LEVEL: 'info',
    });
  });

  it('reaches PostgreSQL and Redis by their names, in a network that both are in', () => {
    const { DATABASE_URL, REDIS_URL } = configOf(name);
    const hosts = [new URL(DATABASE_URL).hostname, new URL(REDIS_URL ?? '').hostname];
    expect(hosts).toEqual(['postgres', 'redis']);
    for (const host of [...hosts, name]) expect(serviceOf(host).networks).toContain('inside');
    expect(new URL(REDIS_URL ?? '').password).toBe(required.REDIS_PASSWORD);
  });
});

describe('the rights on the database', () => {
  it('are those of two roles, and only the migration knows the owner', () => {
    expect(owned().username).not.toBe(served().username);
    expect(configOf('migrate').DATABASE_URL).toBe(configOf('api').DATABASE_URL);
    const knowing = services.filter(([, service]) =>
      /DATABASE_OWNER_URL|RESOLUTE_OWNER_PASSWORD|POSTGRES_PASSWORD/.test(JSON.stringify(service)),
    );
    expect(knowing.map(([name]) => name)).toEqual(['postgres', 'migrate']);
  });

  it('are given by postgres-init.sh to the roles and the database of the addresses, with the same passwords', () => {
    const script = read('docker/postgres-init.sh');
    const passwords = new Map(
      [...script.matchAll(/^\\getenv (\w+) (\w+)$/gm)].map(([, variable, name]) => [variable, name]),
    );
    const roles = [...script.matchAll(/^CREATE ROLE (\w+) LOGIN PASSWORD :'(\w+)';$/gm)].map(([, role, variable]) => [
      role,
      passwords.get(variable),
    ]);
    const given = serviceOf('postgres').environment ?? {};
    const expected = [owned(), served()].map(({ username, password }) => [username, password]);
    expect(roles.map(([role, name = '']) => [role, filled(String(given[name]), required)])).toEqual(expected);
    expect(script).toContain(`CREATE DATABASE ${served().pathname.slice(1)} OWNER ${owned().username};`);
    expect(serviceOf('postgres').volumes).toContainEqual(
      expect.stringMatching(/^\.\/postgres-init\.sh:\/docker-entrypoint-initdb\.d\/[\w-]+\.sh:ro$/),
    );
  });
});

describe('what must last', () => {
  it('lies in volumes that are declared and used', () => {
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0]));
    expect(Object.keys(compose.volumes).filter((volume) => !mounted.includes(volume))).toEqual([]);
    expect(serviceOf('postgres')).toMatchObject({
      image: 'postgres:18',
      volumes: expect.arrayContaining(['postgres:/var/lib/postgresql']),
    });
    expect(serviceOf('redis').volumes).toEqual(['redis:/data']);
  });

  it('is shared by the API and the worker in the folder of the files', () => {
    for (const name of ['api', 'worker']) expect(serviceOf(name).volumes).toEqual([`files:${configOf(name).DATA_DIR}`]);
    expect(imageOf('api').runs + stages.get('runtime')?.runs).toContain(
      `--owner=node --group=node --mode=0750 ${configOf('api').DATA_DIR}`,
    );
  });

  it('is not forgotten or thrown away by Redis, which asks for a password', () => {
    const command = filled((serviceOf('redis').command ?? []).join(' '), required);
    expect(command).toContain('--appendonly yes');
    expect(command).toContain('--maxmemory-policy noeviction');
    expect(command).toContain(`--requirepass ${required.REDIS_PASSWORD}`);
    expect(environmentOf('redis', required)).toEqual({ REDISCLI_AUTH: required.REDIS_PASSWORD });
  });
});

describe('the order of the start', () => {
  it('is PostgreSQL, the migration, the API and the worker, nginx', () => {
    expect(Object.keys(serviceOf('migrate').depends_on ?? {})).toEqual(['postgres']);
    expect(Object.keys(serviceOf('api').depends_on ?? {})).toEqual(['migrate']);
    expect(Object.keys(serviceOf('worker').depends_on ?? {})).toEqual(['migrate', 'redis']);
    expect(Object.keys(serviceOf('nginx').depends_on ?? {})).toEqual(['api']);
  });

  it('asks PostgreSQL by address, as the server of its first start answers on the socket only', () => {
    expect(serviceOf('postgres').healthcheck?.test).toEqual(expect.arrayContaining(['pg_isready', '--host=127.0.0.1']));
  });
});

describe('docker/.env.example', () => {
  const used = variablesIn(compose);

  it('describes each variable of compose.yml, and no other', () => {
    expect([...new Set(documented.map(({ name }) => name))].sort()).toEqual(
      [...new Set(used.map(({ name }) => name))].sort(),
    );
  });

  it.each(documented)('demands $name where compose.yml does, and says what it is', ({ name, isRequired }) => {
    const here = used.filter((variable) => variable.name === name);
    expect(here.map(({ operator }) => operator)).toEqual(here.map(() => (isRequired ? ':?' : ':-')));
    // Where a file lies is no secret.
    expect(isRequired || name.endsWith('_FILE') || !/PASSWORD|KEY|SECRET/.test(name)).toBe(true);
    if (isRequired) expect(here.filter(({ rest }) => rest.length < 10)).toEqual([]);
  });

  it('gives the optional ones the values that compose.yml has at hand, and the secrets none', () => {
    const unlike = documented.filter(({ name, value }) =>
      used.some(
        (variable) =>
          variable.name === name && variable.rest && !variable.operator.endsWith('?') && variable.rest !== value,
      ),
    );
    expect(unlike).toEqual([]);
    expect(documented.filter(({ isRequired, value }) => isRequired && value !== '')).toEqual([]);
  });
});

describe('nginx.conf', () => {
  const text = read('docker/nginx.conf');
  const lines = text.split('\n').map((line) => line.trim());
  const upstream = new URL(/^\s*set \$api (\S+);$/m.exec(text)?.[1] ?? 'none:');

  it('hands on to the API, at the port that it listens on, in a network that both are in', () => {
    expect(serviceOf(upstream.hostname).build?.target).toBe('api');
    expect(upstream.port).toBe(String(configOf('api').PORT));
    expect(text).toMatch(/^\s*proxy_pass \$api;$/m);
    expect(
      serviceOf('nginx').networks.filter((network) => serviceOf(upstream.hostname).networks.includes(network)),
    ).not.toEqual([]);
  });

  it('listens where compose.yml sends, and counts as one of the trusted proxies', () => {
    const port = /^\s*listen (\d+);$/m.exec(text)?.[1];
    expect(serviceOf('nginx').ports).toEqual([expect.stringMatching(new RegExp(`:${port}$`))]);
    expect(imageOf('nginx').last('EXPOSE')).toBe(port);
    expect(configOf('api').TRUSTED_PROXIES).toBe(2);
  });

  it.each([
    'server_tokens off;',
    'client_max_body_size 25m;',
    'add_header Cache-Control "public, max-age=31536000, immutable";',
    'proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
    'proxy_set_header X-Forwarded-Proto $forwarded_proto;',
    'proxy_set_header X-Forwarded-Host $http_host;',
    'pid /tmp/nginx.pid;',
  ])('says: %s', (line) => expect(lines).toContain(line));
});
