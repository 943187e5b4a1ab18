import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseLocalDate as day } from '@resolute/domain';
import type { Manifest } from '@resolute/reporting';
import type { CompiledReport } from '../start/report-desk';
import { writeReport } from './report-folder';

const generator = {
  resolute: '1',
  runtime: { node: '20', icu: '78' },
  template: 't',
  words: {},
  fonts: {},
  packages: {},
};
const newer = { ...generator, resolute: '2' };

const file = (language: string, more: object = {}) =>
  ({ format: 'pdf-ua', language, content: Buffer.from('%PDF'), sha256: 'ab', pages: 1, generator, ...more }) as never;

const report = (...files: readonly never[]): CompiledReport => ({
  run: {
    id: 'run',
    definition: { code: 'council-summary', title: { en: 'Summary for the Council' } },
    occasion: {
      code: 'C26',
      title: { en: 'Council 2026' },
      fromDay: day('2026-04-28'),
      toDay: day('2026-05-08'),
      submissionDay: null,
      agendaItem: null,
    },
    state: 'ready',
    dueOn: null,
    cutOff: new Date('2026-03-20T10:00:00Z'),
    startedAt: new Date('2026-03-20T10:00:00Z'),
    readyAt: new Date('2026-03-20T10:00:10Z'),
    isLate: false,
    skippedAt: null,
    skipReason: null,
    isUnderWay: false,
    fault: null,
    progress: { drawn: 1, of: 1 },
    reportId: null,
  },
  frozen: { content: '{}', sha256: 'cd' },
  files,
});

describe('the folder of a report', () => {
  let folder: string;
  const print = jest.fn();
  const manifest = () => JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-folder-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has no manifest any more while its files are not all there, and no half a file', async () => {
    await writeReport(report(file('en')), folder, print);
    // A folder in its place stands for whatever keeps a file from being written.
    mkdirSync(path.join(folder, 'council-summary-C26-fr.pdf'));
    await expect(writeReport(report(file('en'), file('fr')), folder, print)).rejects.toThrow('fr.pdf');
    expect(readdirSync(folder).toSorted()).toEqual([
      'council-summary-C26-en.pdf',
      'council-summary-C26-fr.pdf',
      'council-summary-C26.json',
    ]);
  });

  it('names what drew each language, and nothing where that was not kept', async () => {
    const files = [file('ar'), file('en', { generator: newer }), file('es', { generator: null }), file('fr')];
    await writeReport(report(...files), folder, print);
    expect(manifest().generators).toEqual([
      { languages: ['ar', 'fr'], ...generator },
      { languages: ['en'], ...newer },
    ]);
    expect(manifest().files.map(({ language }) => language)).toEqual(['ar', 'en', 'es', 'fr']);
  });
});
