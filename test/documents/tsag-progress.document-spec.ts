import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canonicalJson, parseLocalDate as day, type Language } from '@resolute/domain';
import { ReportRenderer, type ReportSnapshot } from '@resolute/reporting';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { TSAG_LAYOUT } from '../support/report-samples';
import { type PdfStructure, structureOf, textLayerOf } from './support/pdf-structure';

jest.setTimeout(120_000);

const RATED = {
  kind: 'rated',
  rating: 'at-risk',
  flags: [],
  pace: '0.818',
  actual: '60',
  expected: '59.33',
  ruleVersion: '1',
};
const NO_DATA = { kind: 'not-rated', reason: 'no-data', ruleVersion: '1' };
const ROLL_UP = { ...RATED, heldByCritical: false, coverage: { rated: 1, counted: 2 } };
const PROVENANCE = {
  actualId: 'a',
  partId: 'p',
  revision: 1,
  isEstimate: false,
  acceptedAt: '2026-03-02T08:00:00.000Z',
};
const both = (en: string, ar: string) => ({ en, ar });

/** What a progress report freezes, of each section a little, with many long actions on one result. */
const SNAPSHOT = {
  form: 'report/2',
  layout: TSAG_LAYOUT,
  cutOff: '2026-09-10T10:00:00.000Z',
  isSample: true,
  ruleVersion: '1',
  occasion: {
    code: 'TSAG-2026-09',
    title: both('TSAG, September 2026', 'الفريق الاستشاري، سبتمبر 2026'),
    place: both('Geneva', 'جنيف'),
    from: day('2026-09-14'),
    to: day('2026-09-18'),
  },
  sections: {
    'at-a-glance': {
      framework: { code: 'SP', title: both('Strategic plan', 'الخطة الاستراتيجية') },
      tally: { total: 2, onTrack: 0, atRisk: 1, offTrack: 0, exceeded: 0, notRated: { 'no-data': 1 } },
    },
    goals: { goals: [] },
    changes: {
      meeting: { title: both('TSAG, February 2026', 'الفريق الاستشاري، فبراير 2026'), to: day('2026-02-27') },
      isAsKnownThen: true,
      changes: [{ code: 'I-1', title: both('Days to approval', 'أيام الموافقة'), before: NO_DATA, now: RATED }],
    },
    results: {
      results: [
        {
          code: 'O2',
          title: both('Recommendations', 'التوصيات'),
          kind: both('Output', 'الناتج'),
          rollUp: ROLL_UP,
          indicators: [
            {
              code: 'I-1',
              title: both('Days to approval', 'أيام الموافقة'),
              unit: both('days', 'أيام'),
              result: RATED,
              values: [PROVENANCE],
            },
          ],
          actions: Array.from({ length: 40 }, (_, at) => ({
            title: both(`Course ${at}`, `دورة ${at}`),
            planned: both('Hold a course for newcomers in each region '.repeat(4), 'تنظيم دورة للوافدين الجدد'),
            taken: at % 2 === 0 ? null : both('Held in Nairobi', 'عُقدت في نيروبي'),
            status: 'under-way',
            dueDay: day('2026-12-31'),
            isOverdue: false,
          })),
          notes: [
            {
              unit: 'SG13',
              period: '2026-H1',
              achieved: both('Two were consented', 'اعتُمدت اثنتان'),
              obstacles: null,
              next: null,
            },
          ],
        },
        {
          code: 'O3',
          title: both('Workshops', 'ورش العمل'),
          kind: both('Output', 'الناتج'),
          rollUp: ROLL_UP,
          indicators: [],
          actions: [],
          notes: [],
        },
      ],
    },
    breakdowns: {
      indicators: [
        {
          code: 'I-1',
          title: both('Days to approval', 'أيام الموافقة'),
          unit: both('days', 'أيام'),
          period: '2025',
          units: [{ name: both('Study Group 2', 'لجنة الدراسات 2'), code: 'SG2', value: '5', isEstimate: true }],
          dimensions: [],
        },
      ],
    },
    late: {
      items: [
        {
          code: 'I-1',
          title: both('Days to approval', 'أيام الموافقة'),
          unit: 'SG13',
          period: '2026-Q1',
          dueOn: day('2026-04-30'),
          isMissing: true,
        },
      ],
      total: 1,
    },
  },
} as unknown as ReportSnapshot;

describe.each<[Language, readonly string[]]>([
  [
    'en',
    ['ITU-T results: progress report', 'Temporary document (TD)', '2025-2028', 'Course 39', '30 April 2026', '~5'],
  ],
  ['ar', ['2025-2028', 'SG13', 'TSAG-2026-09']],
])('the progress report to TSAG in %s', (language, phrases) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-tsag-'));
  const renderer = new ReportRenderer();
  const file = (format: string): string => path.join(folder, format);
  let structure: PdfStructure;
  let pages: number | null | undefined;
  let lost: readonly number[];

  beforeAll(async () => {
    const { files, lostCodePoints } = await renderer.render(canonicalJson(SNAPSHOT), language);
    for (const { format, bytes } of files) writeFileSync(file(format), bytes);
    pages = files[0]?.pages;
    lost = lostCodePoints;
    structure = structureOf(file('pdf-ua'));
  });
  afterAll(async () => {
    await renderer.close();
    rmSync(folder, { recursive: true });
  });

  it('is tagged throughout, over as many pages as its actions need', () => {
    expect(structure).toMatchObject({
      isMarked: true,
      figuresWithoutText: 0,
      headCellsWithoutScope: 0,
      untaggedPaint: 0,
    });
    expect(structure.tags['/H1']).toBe(5);
    // The result with its actions, the others, and the indicator that is broken down.
    expect(structure.tags['/H2']).toBe(3);
    expect(pages).toBeGreaterThan(2);
  });

  it('says what it is in its head, and everything that was frozen', () => {
    const text = textLayerOf(file('pdf-ua')).replaceAll(/\s+/g, ' ');
    for (const words of phrases) expect(text).toContain(words);
    expect(lost).toEqual([]);
  });

  it('is a document of Word with the lines of its form, and a workbook with a sheet for each kind of row', async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(file('docx'))));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('2025-2028');
    expect(xml.match(/<w:tblHeader\/>/gu)?.length).toBeGreaterThan(5);
    const { sheets } = await readXlsx(readFileSync(file('xlsx')));
    expect(sheets.map(({ rows }) => rows.length)).toEqual([8, 1, 3, 2, 2, 41, 2, 2, 2]);
    expect(sheets[4]?.rows[1]).toContain('a');
  });
});
