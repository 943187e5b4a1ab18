import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canonicalJson, LANGUAGES, MATRIX_5X5 } from '@resolute/domain';
import { type DrawnFile, ReportRenderer, type ReportSnapshot } from '@resolute/reporting';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { snapshotOf } from '../support/report-samples';
import { structureOf } from './support/pdf-structure';
import { type ReadTable, tablesIn } from './support/pdf-tables';

jest.setTimeout(120_000);

const PLACES = { 'R-0001': [5, 5], 'R-0002': [1, 5], 'R-0003': [1, 5], 'R-0004': [3, 2], 'R-0005': [1, 1] } as const;

/** Likelihood and impact are not alike in most of these: axes that are changed for each other would show. */
const MAP: NonNullable<ReportSnapshot['sections']['risk-map']> = {
  matrix: { version: 3, ...MATRIX_5X5 },
  risks: Object.entries(PLACES).map(([code, [likelihood, impact]]) => ({
    code,
    title: { en: `The risk ${code}` },
    residual: {
      likelihood,
      impact,
      level: MATRIX_5X5.cells[likelihood - 1]?.[impact - 1] ?? 'low',
      matrixVersion: 3,
      isOnMatrix: true,
    },
    isAboveAppetite: false,
  })),
};

/** The codes by likelihood and impact, as the register has them: what is most likely stands above. */
const EXPECTED = [5, 4, 3, 2, 1].map((likelihood) =>
  [1, 2, 3, 4, 5].map((impact) =>
    Object.entries(PLACES).flatMap(([code, [row, column]]) => (row === likelihood && column === impact ? code : [])),
  ),
);

const codesIn = (rows: ReadTable): string[][][] =>
  rows.slice(1).map((row) => row.slice(1).map((cell) => cell.match(/R-\d{4}/gu) ?? []));

describe('the risk matrix, as files', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-matrix-'));
  const renderer = new ReportRenderer();
  const snapshot = snapshotOf([], { 'risk-map': MAP });
  const text = canonicalJson({ ...snapshot, layout: { ...snapshot.layout, sections: ['risk-map'] } });
  afterAll(async () => {
    await renderer.close();
    rmSync(folder, { recursive: true });
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    let files: readonly DrawnFile[];
    const bytesOf = (format: string): Buffer => files.find((file) => file.format === format)?.bytes ?? Buffer.alloc(0);
    beforeAll(async () => {
      ({ files } = await renderer.render(text, language));
    });

    it('has in the PDF every risk in its cell, and the level of each cell in words', () => {
      const file = path.join(folder, `${language}.pdf`);
      writeFileSync(file, bytesOf('pdf-ua'));
      const [matrix = []] = tablesIn(file);
      expect(codesIn(matrix)).toEqual(EXPECTED);
      const wordOf = new Map(
        matrix
          .slice(1)
          .flatMap((row, line) =>
            row
              .slice(1)
              .map((cell, column) => [MATRIX_5X5.cells[4 - line]?.[column], cell.replaceAll(/R-.*$/gu, '').trim()]),
          ),
      );
      expect(wordOf.size).toBe(4);
      expect(new Set(wordOf.values()).size).toBe(4);
      expect(structureOf(file)).toMatchObject({ headCellsWithoutScope: 0, untaggedPaint: 0, fontsWithoutText: 0 });
    });

    it('has the same in the document of Word, in the colours of the levels', () => {
      const xml = strFromU8(unzipSync(new Uint8Array(bytesOf('docx')))['word/document.xml'] ?? new Uint8Array());
      const rows = xml.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gu) ?? [];
      const cells = rows.slice(-6).map((row) => row.split('</w:tc>').slice(0, -1));
      expect(codesIn(cells)).toEqual(EXPECTED);
      expect(xml.match(/w:fill="9E2B25"/gu)).toHaveLength(3);
    });

    it('has the same in the workbook', async () => {
      const { sheets } = await readXlsx(bytesOf('xlsx'));
      const matrix = sheets.find(({ rows }) => rows.length === 6 && rows[0]?.length === 6);
      expect(codesIn((matrix?.rows ?? []).map((row) => row.map(String)))).toEqual(EXPECTED);
    });
  });
});
