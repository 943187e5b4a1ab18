import { canonicalJson, parseLocalDate as day, LANGUAGES } from '@resolute/domain';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { indicatorRow, snapshotOf } from '../../../../test/support/report-samples';
import { fileMark, marksIn } from '../document/file-mark';
import type { IssuedAs } from '../document/issued-as';
import { tellReport } from '../document/tell-report';
import { type DrawnReport, REPORT_FORMATS, type ReportFormat } from './drawn-file';
import { ReportRenderer } from './report-renderer';

jest.setTimeout(60_000);

const SNAPSHOT = snapshotOf([indicatorRow()]);
const ISSUED: IssuedAs = {
  reportId: '01999999-1111-7111-8111-123456789abc',
  revision: 1,
  documentNumber: 'C26/35(Rev.1)',
  day: day('2026-04-02'),
  supersedes: 'C26/35',
  saysUntranslated: false,
};

const bytesOf = ({ files }: DrawnReport, wanted: ReportFormat): Buffer =>
  files.find(({ format }) => format === wanted)?.bytes ?? Buffer.of();
const partOf = (archive: Buffer, name: string): string =>
  strFromU8(unzipSync(new Uint8Array(archive))[name] ?? new Uint8Array());

/** Every byte at the head, at the foot and around the marks, and some of all others. */
function placesToChange(bytes: Buffer): number[] {
  const near = new Set<number>();
  const around = (from: number, to: number) => {
    for (let at = Math.max(0, from); at < Math.min(to, bytes.length); at += 1) near.add(at);
  };
  around(0, 64);
  around(bytes.length - 128, bytes.length);
  for (const { index } of bytes.toString('latin1').matchAll(/resolute\//gu)) around(index - 40, index + 90);
  const STEP = 1009;
  for (let at = 0; at < bytes.length; at += STEP) near.add(at);
  return [...near];
}

describe('an issued document', () => {
  const renderers = [new ReportRenderer(), new ReportRenderer()] as const;
  afterAll(() => Promise.all(renderers.map((each) => each.close())));
  const drawn = (language: (typeof LANGUAGES)[number], issued: IssuedAs | undefined = ISSUED, at: 0 | 1 = 0) =>
    renderers[at].render(canonicalJson(SNAPSHOT), language, { issued });

  it.each(LANGUAGES)('in %s bears its mark in every file, also where bytes were changed or added', async (language) => {
    const { files } = await drawn(language);
    const mark = { reportId: ISSUED.reportId, revision: 1, language };
    expect(files.map(({ format }) => format)).toEqual(REPORT_FORMATS);
    for (const { format, bytes } of files) {
      expect([format, marksIn(bytes)]).toEqual([format, [mark]]);
      expect([format, marksIn(Buffer.concat([bytes, Buffer.from('\n%added')]))]).toEqual([format, [mark]]);
      const changed = Buffer.from(bytes);
      changed[1500] = (changed[1500] ?? 0) ^ 0x55;
      expect([format, marksIn(changed)]).toEqual([format, [mark]]);
    }
  });

  it('is known whichever of its bytes is changed', async () => {
    const mark = { reportId: ISSUED.reportId, revision: 1, language: 'en' };
    for (const { format, bytes } of (await drawn('en')).files)
      for (const at of placesToChange(bytes)) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 0x01;
        expect([format, at, marksIn(changed)]).toEqual([format, at, expect.arrayContaining([mark])]);
      }
  });

  it('bears it twice in a PDF, so that one place may be lost', async () => {
    const { files } = await drawn('en');
    const text = fileMark({ reportId: ISSUED.reportId, revision: 1, language: 'en' });
    for (const { format, bytes } of files.slice(0, 2))
      expect([format, bytes.toString('latin1').split(text).length - 1]).toEqual([format, 2]);
  });

  it('says its report, its revision and its language in the properties of an Office document', async () => {
    const report = await drawn('ar');
    for (const format of ['docx', 'xlsx'] as const) {
      const core = partOf(bytesOf(report, format), 'docProps/core.xml');
      expect(core).toContain('<dc:language>ar</dc:language>');
      expect(core.match(/<cp:revision>/gu)).toHaveLength(1);
      expect(core).toContain('<cp:revision>1</cp:revision>');
      expect(core).toContain('2026-03-20T10:00:00Z');
      const own = partOf(bytesOf(report, format), 'docProps/custom.xml');
      expect(own).toMatch(new RegExp(`name="Resolute report"><vt:lpwstr>${ISSUED.reportId}<`, 'u'));
    }
  });

  it('is the same bytes each time, and others as a first issue or as a draft', async () => {
    const [one, again] = [await drawn('ar'), await drawn('ar', ISSUED, 1)];
    const first = await drawn('ar', { ...ISSUED, revision: 0, documentNumber: 'C26/35', supersedes: null });
    const draft = await renderers[0].render(canonicalJson(SNAPSHOT), 'ar');
    for (const format of REPORT_FORMATS) {
      const bytes = bytesOf(one, format);
      expect([format, bytesOf(again, format).equals(bytes)]).toEqual([format, true]);
      expect([format, bytesOf(first, format).equals(bytes)]).toEqual([format, false]);
      expect([format, bytesOf(draft, format).equals(bytes)]).toEqual([format, false]);
      expect([format, marksIn(bytesOf(draft, format))]).toEqual([format, []]);
    }
  });

  it('comes with what it says, word by word; a draft does not', async () => {
    const { told } = await drawn('fr');
    expect(told).toBe(canonicalJson(tellReport(SNAPSHOT, 'fr', undefined, ISSUED).document));
    expect(await renderers[0].render(canonicalJson(SNAPSHOT), 'fr')).not.toHaveProperty('told');
  });

  it('says on the first sheet of its workbook what it is', async () => {
    const rowsOf = async (report: DrawnReport) =>
      (await readXlsx(bytesOf(report, 'xlsx'))).sheets[0]?.rows.map((row) => row.filter((cell) => cell !== ''));
    expect((await rowsOf(await drawn('en')))?.slice(0, 5)).toEqual([
      ['ITU-T results: summary for the Council'],
      ['Document C26/35(Rev.1)-E'],
      ['Council 2026', '28 April – 8 May 2026'],
      ['Date', '2 April 2026'],
      ['Status', 'Revision 1: supersedes Document C26/35-E.'],
    ]);
    const draft = await renderers[0].render(canonicalJson(SNAPSHOT), 'en');
    expect((await rowsOf(draft))?.slice(0, 4)).toEqual([
      ['ITU-T results: summary for the Council'],
      ['Council 2026', '28 April – 8 May 2026'],
      ['Date', '20 March 2026'],
      ['Status', 'Draft'],
    ]);
  });
});
