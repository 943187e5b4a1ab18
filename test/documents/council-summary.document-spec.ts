import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LANGUAGES } from '@resolute/domain';
import { projectRoot } from '@resolute/platform';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { type PdfStructure, structureOf, textLayerOf } from './support/pdf-structure';

jest.setTimeout(120_000);

/** A phrase of each document that its text layer must hold, as it is read there. */
const PHRASES: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>> = {
  en: ['Headline indicators', '(60 − 63) ÷ (59.33 − 63) = 81.8%', 'accepted on 3 March 2026', 'Sample data', '1 of 1'],
  fr: ['Indicateurs clés', '(60 − 63) ÷ (59,33 − 63) = 81,8%', 'accepté le 3 mars 2026', '1 sur 1'],
  es: ['Indicadores principales', '(60 − 63) ÷ (59,33 − 63) = 81,8%', 'aceptado el 3 de marzo de 2026', '1 de 1'],
  ru: ['Основные показатели', '(60 − 63) ÷ (59,33 − 63) = 81,8%', 'принято 3 марта 2026 года', '1 из 1'],
  zh: ['主要指标', '81.8%', '2026年3月3日', '示例数据'],
  // Letters that join are taken apart by some readers, so only words that every reader gives whole are asked for.
  ar: ['المجلس', 'التقييم', '2026', 'Median days from consent to approval'],
};

describe('the summary for the Council, as files', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-documents-'));

  /** Draws in a process of its own, somewhere else in the world; gives the folder. */
  function draw(
    name: string,
    languages: readonly string[],
    value: string,
    environment: Record<string, string> = {},
  ): string {
    const target = path.join(folder, name);
    mkdirSync(target, { recursive: true });
    const [register, program] = ['tools/swc-register.cjs', 'test/documents/support/draw-sample.ts'].map((each) =>
      path.join(projectRoot(), each),
    );
    execFileSync(process.execPath, ['-r', String(register), String(program), target, languages.join(','), value], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...environment },
    });
    return target;
  }

  beforeAll(() => {
    draw('here', LANGUAGES, '60', { TZ: 'UTC' });
    draw('there', LANGUAGES, '60', { TZ: 'Asia/Riyadh', LANG: 'fr_CH.UTF-8', HOME: '/nonexistent' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  describe.each(LANGUAGES)('in %s', (language) => {
    const file = (format: string): string => path.join(folder, 'here', `${language}.${format}`);
    let structure: PdfStructure;
    beforeAll(() => {
      structure = structureOf(file('pdf-ua'));
    });

    it('are whole, and say that they follow PDF/UA-1 and PDF/A-2a, in which language they are and what they are called', () => {
      for (const format of ['pdf-ua', 'pdf-a'])
        expect(execFileSync('qpdf', ['--check', file(format)], { encoding: 'utf8' })).toContain(
          'No syntax or stream encoding errors',
        );
      expect(structure).toMatchObject({
        language: expect.stringContaining(`u:${language}`),
        isMarked: true,
        showsTitle: true,
      });
      expect(structure.metadata).toMatch(/pdfuaid:part[^0-9]*1/);
      const archived = structureOf(file('pdf-a'));
      expect(archived.metadata).toMatch(/pdfaid:part[^0-9]*2/);
      expect(archived.metadata).toMatch(/pdfaid:conformance[^A-Z]*A/);
    });

    it('are tagged throughout: headings, a table with head cells, a figure with its text', () => {
      expect(structure.tags).toMatchObject({ '/H1': 1, '/H2': 1, '/Table': 1, '/TH': 7, '/TD': 7, '/Figure': 1 });
      expect(structure).toMatchObject({ figuresWithoutText: 0, headCellsWithoutScope: 0, untaggedPaint: 0 });
      expect(structure.alternativeTexts).toEqual([expect.stringContaining('60')]);
    });

    it('bring their fonts, with the letters that they stand for', () => {
      expect(structure).toMatchObject({ fontsNotEmbedded: 0, fontsWithoutText: 0 });
    });

    it('can be searched and copied', () => {
      const text = textLayerOf(file('pdf-ua')).replaceAll(/\s+/g, ' ');
      const compact = language === 'zh' ? text.replaceAll(' ', '') : text;
      for (const words of PHRASES[language]) expect(compact).toContain(words);
    });

    it('are a document of Word with real headings, a head row, the direction of its language, and a described picture', () => {
      const part = (name: string): string => partOf(file('docx'), name);
      const xml = part('word/document.xml');
      expect(xml.match(/w:val="Heading1"/gu)).toHaveLength(1);
      expect(xml.match(/w:val="Heading2"/gu)).toHaveLength(1);
      expect(xml).toContain('w:val="Title"');
      expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
      expect(xml.includes('<w:bidi/>')).toBe(language === 'ar');
      expect(xml).toMatch(/<wp:docPr[^>]*descr="[^"]+60/u);
      expect(part('docProps/core.xml')).toContain('2026-03-20T10:00:00Z');
    });

    it('are the same bytes in another time zone, language and folder', () => {
      const there = path.join(folder, 'there');
      const names = [language, `${language}-issued`].flatMap((name) =>
        ['pdf-ua', 'pdf-a', 'docx', 'xlsx'].map((format) => `${name}.${format}`),
      );
      for (const name of names)
        expect([
          name,
          readFileSync(path.join(there, name)).equals(readFileSync(path.join(folder, 'here', name))),
        ]).toEqual([name, true]);
    });
  });

  it('are other bytes for another value', () => {
    const other = draw('other', ['en'], '61');
    for (const format of ['pdf-ua', 'pdf-a', 'docx', 'xlsx'])
      expect(
        readFileSync(path.join(other, `en.${format}`)).equals(readFileSync(path.join(folder, 'here', `en.${format}`))),
      ).toBe(false);
  });

  it('hold the figures as numbers, with where they come from', async () => {
    const { sheets } = await readXlsx(readFileSync(path.join(folder, 'here', 'en.xlsx')));
    const rows = Object.fromEntries(sheets.map(({ name, rows: all }) => [name, all]));
    expect(Object.keys(rows)).toEqual(['About', 'Ratings by goal', 'Headline indicators', 'Values']);
    expect(rows['Headline indicators']?.[1]?.slice(0, 8)).toEqual([
      'I-STD-02',
      'Median days from consent to approval (AAP)',
      'days',
      63,
      '2024-12-31',
      52,
      '2027-12-31',
      60,
    ]);
    expect(rows.Values?.[1]).toEqual([
      'I-STD-02',
      '2025',
      60,
      null,
      null,
      null,
      null,
      1,
      '2026-03-02T23:30:00.000Z',
      'a',
    ]);
  });
});

/** A part of an Office document, as text. */
function partOf(file: string, name: string): string {
  const part = unzipSync(new Uint8Array(readFileSync(file)))[name];
  if (!part) throw new Error(`${path.basename(file)} has no ${name}`);
  return strFromU8(part);
}
