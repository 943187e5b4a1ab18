import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Manifest } from '@resolute/reporting';
import { freePort } from '../support/free-port';
import { runCommand as run } from '../support/operator-command';

jest.setTimeout(120_000);

const DOCUMENT = 'council-summary-C26-en.pdf';
const ENDINGS = ['-archive.pdf', '.docx', '.pdf', '.xlsx'];

describe('resolute report council', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'resolute report '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('makes the document in an empty folder, and gives the same one when it is asked again', async () => {
    const first = await run(folder, ['report', 'council', '--out', path.join(folder, 'one')]).ended;
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining('6 of 6 languages drawn') });
    const names = readdirSync(path.join(folder, 'one'));
    expect(names).toHaveLength(6 * ENDINGS.length + 2);
    const bytes = readFileSync(path.join(folder, 'one', DOCUMENT));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const manifest = JSON.parse(readFileSync(path.join(folder, 'one', 'manifest.json'), 'utf8')) as Manifest;
    for (const { file, sha256 } of [manifest.snapshot, ...manifest.files]) {
      const content = readFileSync(path.join(folder, 'one', file));
      expect([file, createHash('sha256').update(content).digest('hex')]).toEqual([file, sha256]);
    }
    const second = await run(folder, ['report', 'council', '--out', path.join(folder, 'two')]).ended;
    expect(second).toMatchObject({ code: 0 });
    for (const name of names)
      expect(readFileSync(path.join(folder, 'two', name)).equals(readFileSync(path.join(folder, 'one', name)))).toBe(
        true,
      );
  });

  it('uses the worker of what is running already, and leaves it running', async () => {
    const serving = run(folder, ['start'], { PORT: String(await freePort()) });
    await serving.says('is ready at');
    const wish = ['report', 'council', '--lang', 'en,ar', '--out', path.join(folder, 'out')];
    const report = await run(folder, wish).ended;
    expect(report).toMatchObject({ code: 0 });
    const documents = ['ar', 'en'].flatMap((language) =>
      ENDINGS.map((ending) => `council-summary-C26-${language}${ending}`),
    );
    expect(readdirSync(path.join(folder, 'out')).toSorted()).toEqual(
      [...documents, 'council-summary-C26.json', 'manifest.json'].toSorted(),
    );
    expect(serving.child.exitCode).toBeNull();
    serving.child.kill('SIGINT');
    expect((await serving.ended).code).toBe(0);
  });

  it('makes the progress report to TSAG in the language that it has', async () => {
    const made = await run(folder, ['report', 'tsag', '--out', path.join(folder, 'out')]).ended;
    expect(made).toMatchObject({ code: 0, output: expect.stringContaining('1 of 1 languages drawn') });
    const documents = ENDINGS.map((ending) => `tsag-progress-TSAG-2026-09-en${ending}`);
    expect(readdirSync(path.join(folder, 'out')).toSorted()).toEqual(
      [...documents, 'manifest.json', 'tsag-progress-TSAG-2026-09.json'].toSorted(),
    );
    const other = await run(folder, ['report', 'tsag', '--lang', 'en,fr']).ended;
    expect(other).toMatchObject({ code: 1, output: expect.stringContaining('made in en, and not in fr') });
  });

  it('says so when there is no such meeting or no such report', async () => {
    const meeting = await run(folder, ['report', 'council', '--occasion', 'C99']).ended;
    expect(meeting).toMatchObject({ code: 1, output: expect.stringContaining('C99') });
    const form = await run(folder, ['report', 'poem']).ended;
    expect(form).toMatchObject({ code: 1, output: expect.stringContaining('council') });
    const language = await run(folder, ['report', 'council', '--lang', 'en,tlh']).ended;
    expect(language).toMatchObject({ code: 1, output: expect.stringContaining('zh') });
  });
});

describe('resolute seed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'resolute seed '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lays out the sample of a day once, and refuses what is no day and what is there already', async () => {
    const wrong = await run(folder, ['seed', '--today', '2026-02-30']).ended;
    expect(wrong).toMatchObject({ code: 1, output: expect.stringContaining('2026-07-29') });
    const first = await run(folder, ['seed', '--today', '2026-07-29']).ended;
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining('sample-accounts.txt') });
    const second = await run(folder, ['seed']).ended;
    expect(second).toMatchObject({ code: 1, output: expect.stringContaining('left as it is') });
  });
});
