import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canonicalJson, type Language } from '@resolute/domain';
import { createClock } from '@resolute/platform';
import {
  type ReportNarrative,
  ReportRenderer,
  type ReportSnapshot,
  renderedPart,
  type SealKey,
  SealKeys,
  verifyPdfSignature,
} from '@resolute/reporting';
import { COUNCIL_2026, COUNCIL_LAYOUT } from '../support/report-samples';
import { structureOf, textLayerOf } from './support/pdf-structure';

jest.setTimeout(120_000);

const AT = new Date('2026-05-01T10:00:00.000Z');
const SNAPSHOT: ReportSnapshot = {
  form: 'report/2',
  layout: COUNCIL_LAYOUT,
  cutOff: '2026-03-20T10:00:00.000Z',
  isSample: false,
  ruleVersion: '1',
  occasion: COUNCIL_2026,
  sections: { headlines: { indicators: [] } },
};
const textIn = (language: Language, state: 'original' | 'translated') => ({
  [language]: {
    body: [{ kind: 'paragraph' as const, runs: [{ text: 'www.itu.int', href: 'https://www.itu.int/' }] }],
    state,
    isOutOfDate: false,
  },
});
const narrative: ReportNarrative = {
  originalLanguage: 'en',
  texts: { headlines: { ...textIn('en', 'original'), ...textIn('ar', 'translated') } },
};

/** What a program said, whether it was content or not. */
function said(program: string, words: readonly string[]): string {
  const { stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
  return `${stdout}${stderr}`;
}

/** All objects of a file, as qpdf reads them. */
function objectsOf(file: string): Readonly<Record<string, unknown>>[] {
  const text = execFileSync('qpdf', ['--json=2', '--json-key=qpdf', file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const { qpdf } = JSON.parse(text) as {
    qpdf: [unknown, Record<string, { value?: object; stream?: { dict: object } }>];
  };
  return Object.values(qpdf[1]).map(({ value, stream }) => ({ ...(stream?.dict ?? value) }));
}

describe('the seal', () => {
  const renderer = new ReportRenderer();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-sealed-'));
  const place = (name: string): string => path.join(folder, name);
  const written = (name: string, bytes: Buffer): string => {
    writeFileSync(place(name), bytes);
    return place(name);
  };
  const keysWith = (files: { SEAL_KEY_FILE?: string; SEAL_CERTIFICATE_FILE?: string }): SealKeys =>
    new SealKeys({ DATA_DIR: place('var'), isProduction: false, ...files }, createClock(), { warn: () => undefined });

  /** What an organization has: a key that an authority vouches for. */
  async function organizationKey(): Promise<SealKey> {
    const openssl = (line: string): unknown => execFileSync('openssl', line.split(' '), { cwd: folder, stdio: 'pipe' });
    openssl('req -x509 -newkey rsa:3072 -nodes -subj /CN=Authority -days 30 -keyout ca.key -out ca.pem');
    openssl('req -new -newkey rsa:3072 -nodes -subj /O=Example/CN=Seal -keyout key.pem -out seal.csr');
    openssl('x509 -req -in seal.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -out seal.pem');
    const chain = Buffer.concat(['seal.pem', 'ca.pem'].map((name) => readFileSync(place(name))));
    return keysWith({ SEAL_KEY_FILE: place('key.pem'), SEAL_CERTIFICATE_FILE: written('chain.pem', chain) }).current();
  }

  const rendered = new Map<Language, Buffer>();
  const keys = new Map<string, SealKey>();
  beforeAll(async () => {
    for (const language of ['en', 'ar'] as const) {
      const { files } = await renderer.render(canonicalJson(SNAPSHOT), language, { narrative, formats: ['pdf-a'] });
      rendered.set(language, files[0]?.bytes ?? Buffer.alloc(0));
    }
    keys.set('development', await keysWith({}).current());
    keys.set('organization', await organizationKey());
  });
  afterAll(async () => {
    await renderer.close();
    rmSync(folder, { recursive: true });
  });
  const keyNamed = (name: string): SealKey => keys.get(name) as SealKey;
  const renderedIn = (language: Language): Buffer => rendered.get(language) as Buffer;

  describe.each([
    ['en', 'development', 'CN="Resolute development seal, not for official documents"'],
    ['ar', 'development', 'CN="Resolute development seal, not for official documents"'],
    ['en', 'organization', 'CN=Seal,O=Example'],
    ['ar', 'organization', 'CN=Seal,O=Example'],
  ] as const)('on the archive copy in %s, with the key for %s', (language, name, subject) => {
    const [before, after] = [`${language}-before.pdf`, `${language}-${name}.pdf`].map(place) as [string, string];
    let pdf: Buffer;
    beforeAll(async () => {
      written(path.basename(before), renderedIn(language));
      pdf = await keyNamed(name).signPdf(renderedIn(language), AT);
      written(path.basename(after), pdf);
    });

    it('is added behind the bytes that were rendered', () => {
      const begin = pdf.subarray(0, renderedIn(language).length);
      expect(begin.equals(renderedIn(language))).toBe(true);
      expect(renderedPart(pdf).equals(renderedIn(language))).toBe(true);
      expect(renderedPart(renderedIn(language)).equals(renderedIn(language))).toBe(true);
    });

    it('is valid to others, over the whole file, and says when it was made', () => {
      const verdict = said('pdfsig', ['-nocert', after]);
      for (const words of [
        'Signature Validation: Signature is Valid.',
        'Total document signed',
        'Signature Type: ETSI.CAdES.detached',
        'Signing Hash Algorithm: SHA-256',
        'Signing Time: May 01 2026 10:00:00',
        `Signer full Distinguished Name: ${subject}`,
      ])
        expect(verdict).toContain(words);
    });

    it('is intact to us, and names its key', async () => {
      const { fingerprint, subject: name_ } = keyNamed(name);
      expect(await verifyPdfSignature(pdf)).toEqual({ isIntact: true, fingerprint, subject: name_ });
    });

    it('leaves the file whole, and all that makes it one to be kept', () => {
      expect(said('qpdf', ['--check', after])).toContain('No syntax or stream encoding errors');
      expect(structureOf(after)).toEqual(structureOf(before));
      expect(textLayerOf(after)).toBe(textLayerOf(before));
    });

    it('shows nothing, runs nothing, and takes nothing from the page', () => {
      const objects = objectsOf(after);
      const [field, ...others] = objects.filter((each) => each['/FT'] === '/Sig');
      expect(others).toEqual([]);
      expect(field).toMatchObject({ '/Subtype': '/Widget', '/F': 132, '/Rect': [0, 0, 0, 0] });
      expect(objects.find((each) => each['/SigFlags'] !== undefined)).toEqual({
        '/Fields': [expect.stringMatching(/^\d+ 0 R$/)],
        '/SigFlags': 3,
      });
      const forbidden = objects
        .flatMap((each) => Object.keys(each))
        .filter((key) => /^\/(AA|JS|XFA|NeedAppearances)$/.test(key));
      expect(forbidden).toEqual([]);
      const annotations = (all: typeof objects): unknown[] =>
        all.filter((each) => each['/Type'] === '/Page').flatMap((each) => each['/Annots'] ?? []);
      const links = annotations(objectsOf(before));
      expect(links).not.toEqual([]);
      expect(annotations(objects)).toEqual([...links, expect.stringMatching(/^\d+ 0 R$/)]);
    });

    it('is as long each time, so that the rest of the file is the same', async () => {
      const again = await keyNamed(name).signPdf(renderedIn(language), AT);
      expect(again.length).toBe(pdf.length);
      const gap = pdf.indexOf('/Contents <', renderedIn(language).length);
      expect(again.subarray(0, gap).equals(pdf.subarray(0, gap))).toBe(true);
    });

    it('is broken by one changed byte, wherever it is, and by one more', async () => {
      const gap = pdf.indexOf('/Contents <', renderedIn(language).length) + '/Contents <'.length;
      const places = [
        0,
        20,
        5_000,
        renderedIn(language).length - 1,
        gap - 60,
        gap - 1,
        gap,
        gap + 1,
        gap + 900,
        pdf.length - 1,
      ];
      const padding = pdf.indexOf('>', gap) - 1;
      for (const changed of [...places, padding].map((at) => withOtherByte(pdf, at)))
        expect((await verifyPdfSignature(changed)).isIntact).toBe(false);
      expect((await verifyPdfSignature(Buffer.concat([pdf, Buffer.from('\n')]))).isIntact).toBe(false);
      expect(said('pdfsig', ['-nocert', written('changed.pdf', withOtherByte(pdf, 5_000))])).toContain(
        'Signature Validation: Digest Mismatch.',
      );
    });
  });

  it('is missing on a copy that was never sealed', async () => {
    const none = { isIntact: false, fingerprint: '', subject: '' };
    for (const bytes of [
      renderedIn('en'),
      Buffer.alloc(0),
      Buffer.from('/ByteRange [0 1 2 3]'),
      Buffer.from('/ByteRange'),
    ])
      expect(await verifyPdfSignature(bytes)).toEqual(none);
  });

  it('is not that of a copy to which somebody added a revision', async () => {
    const pdf = await keyNamed('development').signPdf(renderedIn('en'), AT);
    const more = Buffer.concat([pdf, pdf.subarray(renderedIn('en').length)]);
    expect((await verifyPdfSignature(more)).isIntact).toBe(false);
  });

  it.each(['development', 'organization'])(
    'is one that others accept over any content, with the key for %s',
    async (name) => {
      const content = written('content', Buffer.from('{"form":"issue-manifest/1"}'));
      const signature = written('content.p7s', await keyNamed(name).sign(readFileSync(content), AT));
      const trust = name === 'organization' ? ['-cades', '-CAfile', place('ca.pem'), '-purpose', 'any'] : ['-noverify'];
      const verify = (file: string): string =>
        said('openssl', ['cms', '-verify', '-binary', '-inform', 'DER', '-in', signature, '-content', file, ...trust]);
      expect(verify(content)).toContain('Verification successful');
      expect(verify(written('other', Buffer.from('{"form":"issue-manifest/2"}')))).toContain('erification failure');
    },
  );
});

function withOtherByte(bytes: Buffer, place: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
  return changed;
}
