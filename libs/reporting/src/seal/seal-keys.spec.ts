import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DomainError } from '@resolute/domain';
import { type CertifiedKey, certifiedKey } from './certified-keys.fixture';
import { SealKeys } from './seal-keys';
import { verifySignature } from './verify-signature';

jest.setTimeout(60_000);

const NOW = '2026-05-01T10:00:00Z';

describe('the key of the seal', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seal-'));
  const written = (name: string, text: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const warn = jest.fn();
  let ec: CertifiedKey;
  let rsa: CertifiedKey;
  beforeAll(async () => {
    [ec, rsa] = [await certifiedKey('ec'), await certifiedKey('rsa')];
    mkdirSync(path.join(folder, 'a-folder'));
    written('ec.pem', ec.key);
    written('ec-certificate.pem', ec.certificate);
  });
  beforeEach(() => warn.mockClear());
  afterAll(() => rmSync(folder, { recursive: true }));

  interface Settings {
    readonly SEAL_KEY_FILE?: string;
    readonly SEAL_CERTIFICATE_FILE?: string;
    readonly DATA_DIR?: string;
    readonly isProduction?: boolean;
  }
  const keysWith = (settings: Settings, now = NOW): SealKeys =>
    new SealKeys(
      { DATA_DIR: path.join(folder, 'var'), isProduction: false, ...settings },
      { now: () => new Date(now) },
      { warn },
    );
  const files = (key = 'ec.pem', certificate = 'ec-certificate.pem', isProduction = true): Settings => ({
    SEAL_KEY_FILE: path.join(folder, key),
    SEAL_CERTIFICATE_FILE: path.join(folder, certificate),
    isProduction,
  });
  const problemOf = async (keys: SealKeys): Promise<unknown> => {
    const { code, params } = await keys.current().then(
      () => ({ code: 'none', params: {} }),
      (error: DomainError) => error,
    );
    return { code, ...params };
  };

  it.each(['ec', 'rsa'] as const)('comes from the files of the settings: %s', async (kind) => {
    const { key, certificate } = kind === 'ec' ? ec : rsa;
    written(`good-${kind}.pem`, key);
    written(`good-${kind}-certificate.pem`, certificate);
    const found = await keysWith(files(`good-${kind}.pem`, `good-${kind}-certificate.pem`)).current();
    const content = Buffer.from('content');
    const at = new Date(NOW);
    expect(found).toMatchObject({ certificate, subject: 'C=CH, O=Example, CN=Seal of Example', isDevelopment: false });
    expect(await verifySignature(content, await found.sign(content, at))).toEqual({
      isIntact: true,
      fingerprint: found.fingerprint,
      subject: found.subject,
    });
  });

  it('brings the certificates that vouch for it, behind its own', async () => {
    written('chain.pem', `# The seal\n${ec.certificate}${rsa.certificate}`);
    written('turned.pem', `${rsa.certificate}${ec.certificate}`);
    const { certificate } = await keysWith(files('ec.pem', 'chain.pem')).current();
    expect(certificate).toBe(`${ec.certificate}${rsa.certificate}`);
    expect(await problemOf(keysWith(files('ec.pem', 'turned.pem')))).toMatchObject({ reason: 'other-key' });
  });

  describe('is refused', () => {
    const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
    const locked = { cipher: 'aes-256-cbc', passphrase: 'secret' };
    const BAD_KEYS: readonly (readonly [string, string, () => string])[] = [
      ['is empty', 'not-pem', () => ''],
      ['is text', 'not-pem', () => 'a key'],
      ['is a certificate', 'not-pem', () => ec.certificate],
      ['is cut off', 'not-pem', () => ec.key.slice(0, 100)],
      [
        'is no base64',
        'not-pem',
        () => ec.key.replace(/[A-Za-z]{4}\n-----END/, '????\n-----END').replace('MIG', '!!!'),
      ],
      ['has a password', 'encrypted', () => String(createPrivateKey(ec.key).export({ ...pkcs8, ...locked }))],
      [
        'has a password in the old way',
        'encrypted',
        () => String(createPrivateKey(rsa.key).export({ type: 'pkcs1', format: 'pem', ...locked })),
      ],
      [
        'is RSA of 2048 bits',
        'too-weak',
        () => String(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pkcs8)),
      ],
      [
        'is on the curve P-384',
        'other-kind',
        () => String(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export(pkcs8)),
      ],
      ['is Ed25519', 'other-kind', () => String(generateKeyPairSync('ed25519').privateKey.export(pkcs8))],
    ];
    it.each(BAD_KEYS)('when the key %s', async (_, reason, text) => {
      written('bad.pem', text());
      expect(await problemOf(keysWith(files('bad.pem')))).toEqual({
        code: 'seal/key-unusable',
        setting: 'SEAL_KEY_FILE',
        reason,
      });
    });

    it.each([
      ['is empty', 'not-pem', (): string => ''],
      ['is a key', 'not-pem', (): string => ec.key],
      ['is cut off', 'not-pem', (): string => ec.certificate.slice(0, 200)],
      [
        'holds no certificate',
        'not-pem',
        (): string => '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
      ],
      [
        'is followed by a broken one',
        'not-pem',
        (): string => `${ec.certificate}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`,
      ],
      ['is of another key', 'other-key', (): string => rsa.certificate],
    ] as const)('when the certificate %s', async (_, reason, text) => {
      written('bad-certificate.pem', text());
      expect(await problemOf(keysWith(files('ec.pem', 'bad-certificate.pem')))).toEqual({
        code: 'seal/key-unusable',
        setting: 'SEAL_CERTIFICATE_FILE',
        reason,
      });
    });

    it.each([
      ['nowhere.pem', 'ec-certificate.pem', 'SEAL_KEY_FILE', 'not-found'],
      ['a-folder', 'ec-certificate.pem', 'SEAL_KEY_FILE', 'unreadable'],
      ['ec.pem', 'nowhere.pem', 'SEAL_CERTIFICATE_FILE', 'not-found'],
      ['ec.pem', 'a-folder', 'SEAL_CERTIFICATE_FILE', 'unreadable'],
    ])('when its files are %s and %s', async (key, certificate, setting, reason) => {
      expect(await problemOf(keysWith(files(key, certificate)))).toEqual({
        code: 'seal/key-unusable',
        setting,
        reason,
      });
    });

    it.each([
      ['2025-12-31T23:59:59Z', false],
      ['2026-01-01T00:00:00Z', true],
      ['2026-12-31T23:59:59Z', true],
      ['2027-01-01T00:00:00Z', false],
    ])('when its certificate is not in force: at %s it is %s', async (now, isInForce) => {
      const unusable = { code: 'seal/key-unusable', setting: 'SEAL_CERTIFICATE_FILE', reason: 'not-in-force' };
      expect(await problemOf(keysWith(files(), now))).toEqual(isInForce ? { code: 'none' } : unusable);
    });

    it('in production when there is none, and none is made', async () => {
      const DATA_DIR = path.join(folder, 'production');
      expect(await problemOf(keysWith({ isProduction: true, DATA_DIR }))).toEqual({ code: 'seal/key-missing' });
      expect(() => statSync(DATA_DIR)).toThrow('ENOENT');
    });
  });

  it('is read anew for each seal', async () => {
    written('now.pem', ec.key);
    written('now-certificate.pem', ec.certificate);
    const keys = keysWith(files('now.pem', 'now-certificate.pem'));
    const before = await keys.current();
    written('now.pem', rsa.key);
    expect(await problemOf(keys)).toMatchObject({ reason: 'other-key' });
    written('now-certificate.pem', rsa.certificate);
    expect((await keys.current()).fingerprint).not.toBe(before.fingerprint);
  });

  describe('for development', () => {
    it('is made once at the start, whoever comes first, readable by its owner only', async () => {
      const DATA_DIR = path.join(folder, 'first');
      const many = Array.from({ length: 5 }, () => keysWith({ DATA_DIR }));
      await Promise.all(many.map((keys) => keys.onModuleInit()));
      expect(readdirSync(DATA_DIR)).toEqual(['seal-development.pem']);
      expect(statSync(path.join(DATA_DIR, 'seal-development.pem')).mode & 0o777).toBe(0o600);
      const found = await Promise.all(many.map((keys) => keys.current()));
      expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(1);
      expect(found[0]).toMatchObject({
        isDevelopment: true,
        subject: 'CN=Resolute development seal, not for official documents',
      });
      expect(warn).not.toHaveBeenCalled();
    });

    it.each(['2001-01-01T00:00:00Z', '2049-01-01T00:00:00Z'])('serves when the clock is moved to %s', async (now) => {
      expect((await keysWith({}, now).current()).isDevelopment).toBe(true);
    });

    it('is refused in production, from wherever it comes', async () => {
      const DATA_DIR = path.join(folder, 'copied');
      await keysWith({ DATA_DIR }).current();
      const both = files('copied/seal-development.pem', 'copied/seal-development.pem');
      expect(await problemOf(keysWith(both))).toEqual({ code: 'seal/key-for-development' });
      expect((await keysWith({ ...both, isProduction: false }).current()).isDevelopment).toBe(true);
    });

    it('is refused when its file was damaged, and is not made again over it', async () => {
      const DATA_DIR = path.join(folder, 'damaged');
      mkdirSync(DATA_DIR);
      const file = written('damaged/seal-development.pem', 'half a ke');
      expect(await problemOf(keysWith({ DATA_DIR }))).toEqual({
        code: 'seal/key-unusable',
        setting: 'DATA_DIR',
        reason: 'not-pem',
      });
      expect(readFileSync(file, 'utf8')).toBe('half a ke');
    });

    it('is refused when it cannot be kept', async () => {
      const DATA_DIR = written('no-folder', '');
      expect(await problemOf(keysWith({ DATA_DIR }))).toMatchObject({ setting: 'DATA_DIR', reason: 'unreadable' });
    });
  });

  it('is looked at when the product starts, which starts without it as well', async () => {
    await keysWith(files()).onModuleInit();
    expect(warn).not.toHaveBeenCalled();
    await keysWith(files('nowhere.pem')).onModuleInit();
    await keysWith({ isProduction: true }).onModuleInit();
    expect(warn.mock.calls.map(([fields]) => fields as unknown)).toEqual([
      expect.objectContaining({ code: 'seal/key-unusable', setting: 'SEAL_KEY_FILE', reason: 'not-found' }),
      expect.objectContaining({ code: 'seal/key-missing' }),
    ]);
  });
});
