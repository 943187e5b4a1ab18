import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_NAMES, ConfigInvalid, loadConfig } from './load-config';

const DATABASE_URL = 'postgres://app:secret@127.0.0.1:5432/resolute';
const production = {
  NODE_ENV: 'production',
  DATABASE_URL,
  SECRET_KEY: 'x'.repeat(32),
  PUBLIC_URL: 'https://resolute.example.org',
};

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigInvalid).problems;
  }
};

const byCode = (a: string, b: string): number => (a < b ? -1 : 1);

describe('loadConfig', () => {
  it('fills in what has a default', () => {
    const config = loadConfig({ DATABASE_URL, PORT: '', UNRELATED: 'yes' });
    expect(config).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 3000,
      publicUrl: 'http://localhost:3000',
      NODE_ENV: 'development',
    });
    expect(config).not.toHaveProperty('UNRELATED');
  });

  it('names everything that is wrong at once', () => {
    expect(problemsOf({ PORT: 'eighty', DATABASE_POOL_SIZE: '0', NODE_ENV: 'prod' })).toEqual([
      expect.stringContaining('NODE_ENV must be one of'),
      expect.stringContaining('PORT must'),
      expect.stringContaining('PORT must'),
      expect.stringContaining('PORT must'),
      expect.stringContaining('DATABASE_URL is missing'),
      expect.stringContaining('DATABASE_POOL_SIZE must not be less than 1'),
    ]);
  });

  it.each([
    ['a moved clock', { CLOCK_START: '2026-03-20T22:59:59Z' }, 'CLOCK_START must not be set'],
    ['no key for secrets', { SECRET_KEY: '' }, 'SECRET_KEY is missing'],
    ['an address without TLS', { PUBLIC_URL: 'http://resolute.example.org' }, 'must start with https://'],
    ['no public address', { PUBLIC_URL: '' }, 'PUBLIC_URL is missing'],
  ])('refuses %s in production', (_, change, problem) => {
    expect(problemsOf(production)).toEqual([]);
    expect(problemsOf({ ...production, ...change })).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ['http://localhost:3000', []],
    ['https://resolute.example.org', []],
    ['http://resolute.example.org', [expect.stringContaining('or be http://localhost')]],
  ])('takes %s for the address that people type, or says why not', (PUBLIC_URL, problems) => {
    expect(problemsOf({ DATABASE_URL, PUBLIC_URL })).toEqual(problems);
  });

  it.each(['SEAL_KEY_FILE', 'SEAL_CERTIFICATE_FILE'])('does not take %s alone', (name) => {
    const both = { DATABASE_URL, SEAL_KEY_FILE: 'key.pem', SEAL_CERTIFICATE_FILE: 'certificate.pem' };
    expect(problemsOf(both)).toEqual([]);
    expect(problemsOf({ DATABASE_URL, [name]: 'a.pem' })).toEqual([expect.stringContaining('go together')]);
  });

  it('has each variable, and no other, in .env.example', () => {
    const text = readFileSync(path.resolve(__dirname, '../../../.env.example'), 'utf8');
    const documented = [...text.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map((match) => match[1] ?? '').sort(byCode);
    expect(documented).toEqual(CONFIG_NAMES);
  });
});
