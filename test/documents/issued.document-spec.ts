import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  canonicalJson,
  parseLocalDate as day,
  LANGUAGES,
  type Language,
  numberInLanguage,
  paragraphsOf,
} from '@resolute/domain';
import {
  type DocumentForm,
  type IssuedAs,
  marksIn,
  type ReportNarrative,
  ReportRenderer,
  type ReportSnapshot,
  tellReport,
} from '@resolute/reporting';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { COUNCIL_2026, COUNCIL_LAYOUT } from '../support/report-samples';
import { changeOf, type TextChange, wordsIn } from './support/changed-words';
import { structureOf, textLayerOf } from './support/pdf-structure';

jest.setTimeout(120_000);

const NUMBERS: Readonly<Record<DocumentForm, string>> = {
  council: 'C26/35',
  'working-group': 'CWG-SFP-3/14',
  'temporary-document': 'TSAG-TD123',
};
const snapshotIn = (form: DocumentForm): ReportSnapshot => ({
  form: 'report/2',
  layout: { ...COUNCIL_LAYOUT, form },
  cutOff: '2026-03-20T10:00:00.000Z',
  isSample: true,
  ruleVersion: '1',
  // A code that no word of the document holds.
  occasion: { ...COUNCIL_2026, code: 'MEETING', agendaItem: 'PL 1.4' },
  sections: {
    'at-a-glance': {
      framework: { code: 'SP', title: { en: 'Strategic plan' } },
      tally: { total: 3, onTrack: 1, exceeded: 0, atRisk: 1, offTrack: 0, notRated: { 'no-data': 1 } },
    },
    headlines: { indicators: [] },
  },
});
const narrativeOf = (words: string): ReportNarrative => ({
  originalLanguage: 'en',
  texts: { headlines: { en: { body: paragraphsOf(words), state: 'original', isOutOfDate: false } } },
});
const NARRATIVE = narrativeOf('All went well this year.');
const issuedIn = (form: DocumentForm): IssuedAs => ({
  reportId: '01999999-1111-7111-8111-123456789abc',
  revision: 1,
  documentNumber: `${NUMBERS[form]}(Rev.1)`,
  day: day('2026-04-02'),
  supersedes: NUMBERS[form],
  saysUntranslated: true,
});

type Files = Readonly<Record<string, Buffer>>;
interface Drawn {
  readonly files: Files;
  readonly pages: number;
}

const CASES = (Object.keys(NUMBERS) as DocumentForm[]).flatMap((form) =>
  LANGUAGES.map((language): [DocumentForm, Language] => [form, language]),
);

describe('an issued document, as it is read', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-issued-'));
  const renderer = new ReportRenderer();
  afterAll(async () => {
    await renderer.close();
    rmSync(folder, { recursive: true });
  });

  const draw = async (
    form: DocumentForm,
    language: Language,
    issued?: IssuedAs,
    narrative = NARRATIVE,
  ): Promise<Drawn> => {
    const { files } = await renderer.render(canonicalJson(snapshotIn(form)), language, {
      narrative,
      ...(issued && { issued }),
    });
    return {
      files: Object.fromEntries(files.map(({ format, bytes }) => [format, bytes])),
      pages: files[0]?.pages ?? 0,
    };
  };
  const fileOf = ({ files }: Drawn, format: string): string => {
    const file = path.join(folder, `drawn.${format}`);
    writeFileSync(file, files[format] ?? '');
    return file;
  };
  const wordsOf = (drawn: Drawn, format: string): string[] => wordsIn(textLayerOf(fileOf(drawn, format)));

  describe.each(CASES)('in the form %s in %s', (form, language) => {
    const issued = issuedIn(form);
    let version: Drawn;
    let document: Drawn;
    let otherwise: Drawn;
    beforeAll(async () => {
      version = await draw(form, language);
      document = await draw(form, language, issued);
      otherwise = await draw(form, language, issued, narrativeOf('All went badly this year.'));
    });

    /** What stands in the head, and how its files call it in their foot, as often as there are pages. */
    const variableIn = (pages: number, as?: IssuedAs): string[] => {
      const { head } = tellReport(snapshotIn(form), language, NARRATIVE, as).document;
      const own = form === 'temporary-document' ? (head.fields[0]?.text ?? '') : '';
      const code = as ? numberInLanguage(as.documentNumber, language) : 'MEETING';
      return [head.number ?? '', head.date, head.status ?? '', own, ...Array.from({ length: pages }, () => code)];
    };
    const allowed = (pages: number): TextChange =>
      changeOf(wordsIn(variableIn(pages).join(' ')), wordsIn(variableIn(pages, issued).join(' ')));

    it.each(['pdf-ua', 'pdf-a'])(
      'has other words than the endorsed version in number, date and status alone: %s',
      (format) => {
        expect(document.pages).toBe(version.pages);
        const before = wordsOf(version, format);
        expect(changeOf(before, wordsOf(document, format))).toEqual(allowed(version.pages));
        // Not so where one word of the text is another.
        expect(changeOf(before, wordsOf(otherwise, format))).not.toEqual(allowed(version.pages));
      },
    );

    it('has other words there alone in Word', () => {
      const [before, after, other] = [version, document, otherwise].map(({ files }) => partsOf(files.docx));
      const changed = [...(before?.keys() ?? [])].filter((name) => before?.get(name) !== after?.get(name));
      expect([...(after?.keys() ?? [])]).toEqual([...(before?.keys() ?? [])]);
      expect(changed).toEqual(['docProps/core.xml', 'docProps/custom.xml', 'word/document.xml', 'word/footer1.xml']);
      const runsIn = (parts: ReadonlyMap<string, string> | undefined): string[] =>
        changed.slice(2).flatMap((name) => textsIn(parts?.get(name) ?? ''));
      const change = changeOf(runsIn(before), runsIn(after));
      // Once in the foot, which every page shares; the foot is one text.
      const [wasThere, isThere] = [variableIn(0), variableIn(0, issued)].map((texts) =>
        texts.filter((text) => text !== ''),
      );
      const footOf = (as?: IssuedAs): string =>
        `${tellReport(snapshotIn(form), language, NARRATIVE, as).document.footer} · ${tellReport(snapshotIn(form), language).document.sample} · `;
      expect(change).toEqual(changeOf([...(wasThere ?? []), footOf()], [...(isThere ?? []), footOf(issued)]));
      expect(changeOf(runsIn(before), runsIn(other))).not.toEqual(change);
    });

    it('has other cells there alone in its workbook', async () => {
      const [before, after] = await Promise.all(
        [version, document].map(async ({ files }) => (await readXlsx(files.xlsx ?? Buffer.of())).sheets),
      );
      expect(after?.slice(1).map(({ name, rows }) => [name, rows])).toEqual(
        before?.slice(1).map(({ name, rows }) => [name, rows]),
      );
      const cellsOf = (sheets: typeof before) =>
        (sheets?.[0]?.rows ?? [])
          .flat()
          .map(String)
          .filter((cell) => cell !== '');
      const [was, is] = [variableIn(0), variableIn(0, issued)];
      expect(changeOf(cellsOf(before), cellsOf(after))).toEqual(changeOf([was[1] ?? '', was[2] ?? ''], is.slice(0, 3)));
    });
  });

  it.each<Language>(['en', 'ar'])(
    'in %s follows its standards, and bears its mark where programs look for it',
    async (language) => {
      const drawn = await draw('council', language, issuedIn('council'));
      const text = `resolute/01999999-1111-7111-8111-123456789abc/1/${language}`;
      for (const [format, standard] of [
        ['pdf-ua', /pdfuaid:part[^0-9]*1/u],
        ['pdf-a', /pdfaid:part[^0-9]*2/u],
      ] as const) {
        const file = fileOf(drawn, format);
        expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
          'No syntax or stream encoding errors',
        );
        const { metadata, untaggedPaint } = structureOf(file);
        expect(metadata).toMatch(standard);
        expect(metadata).toContain(`<pdf:Keywords>${text}</pdf:Keywords>`);
        expect(untaggedPaint).toBe(0);
        expect(execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: 'pipe' })).toMatch(
          new RegExp(`Keywords: +${text}\\n`, 'u'),
        );
        // Another program that saves it anew packs its objects.
        const packed = path.join(folder, `packed.${format}`);
        execFileSync('qpdf', ['--object-streams=generate', file, packed]);
        expect(marksIn(readFileSync(packed))).toEqual([
          { reportId: issuedIn('council').reportId, revision: 1, language },
        ]);
      }
    },
  );
});

/** The parts of an Office document by their names, as text. */
const partsOf = (bytes: Buffer | undefined): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(new Uint8Array(bytes ?? []))).map(([name, part]) => [name, strFromU8(part, true)]));

/** The texts of a part of a Word document, one for each run. */
const textsIn = (xml: string): string[] =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = '']) =>
    Buffer.from(text, 'latin1').toString('utf8').replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
  );
