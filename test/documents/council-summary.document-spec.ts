import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '@resolute/platform';
import { type PdfStructure, structureOf, textLayerOf } from './support/pdf-structure';

jest.setTimeout(120_000);

describe('the summary for the Council, as a file', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-documents-'));
  let file: string;
  let structure: PdfStructure;

  /** Draws in a process of its own, somewhere else in the world. */
  function draw(name: string, value: string, environment: Record<string, string> = {}): string {
    const target = path.join(folder, name);
    const [register, program] = ['tools/swc-register.cjs', 'test/documents/support/draw-sample.ts'].map((each) =>
      path.join(projectRoot(), each),
    );
    execFileSync(process.execPath, ['-r', String(register), String(program), target, value], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...environment },
    });
    return target;
  }

  beforeAll(() => {
    file = draw('here.pdf', '60', { TZ: 'UTC' });
    structure = structureOf(file);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is whole, and says that it follows PDF/UA-1, in which language it is and what it is called', () => {
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
    expect(structure).toMatchObject({ language: 'u:en', isMarked: true, showsTitle: true });
    expect(structure.metadata).toMatch(/pdfuaid:part[^0-9]*1/);
    expect(structure.metadata).toContain('ITU-T results: summary for the Council');
  });

  it('is tagged throughout: headings, a table with head cells, a figure with its text', () => {
    expect(structure.tags).toMatchObject({ '/H1': 1, '/Table': 1, '/TH': 7, '/TD': 7, '/Figure': 1 });
    expect(structure).toMatchObject({ figuresWithoutText: 0, headCellsWithoutScope: 0, untaggedPaint: 0 });
    expect(structure.alternativeTexts).toEqual([expect.stringContaining('Accepted 60 on 31 December 2025.')]);
  });

  it('brings its fonts, with the letters that they stand for', () => {
    expect(structure).toMatchObject({ fontsNotEmbedded: 0, fontsWithoutText: 0 });
  });

  it('can be searched and copied', () => {
    const text = textLayerOf(file).replaceAll(/\s+/g, ' ');
    for (const words of [
      'The one rated indicator is at risk. Coverage: 1 of 1.',
      'Median days from consent to approval (AAP): at risk',
      '(60 − 63) ÷ (59.33 − 63) = 81.8%',
      'accepted on 3 March 2026',
      'Rating rule, version 1',
      'Sample data',
      '1 of 1',
    ])
      expect(text).toContain(words);
  });

  it('is the same bytes in another time zone, language and folder, and other bytes for another value', () => {
    const same = draw('there.pdf', '60', { TZ: 'Asia/Riyadh', LANG: 'fr_CH.UTF-8', HOME: '/nonexistent' });
    expect(readFileSync(same).equals(readFileSync(file))).toBe(true);
    expect(readFileSync(draw('other.pdf', '61')).equals(readFileSync(file))).toBe(false);
  });
});
