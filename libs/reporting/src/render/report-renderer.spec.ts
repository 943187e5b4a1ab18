import { createHash } from 'node:crypto';
import { canonicalJson, LANGUAGES } from '@resolute/domain';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { actualRow, indicatorRow, snapshotOf } from '../../../../test/support/report-samples';
import type { DrawnReport, ReportFormat } from './drawn-file';
import { ReportRenderer } from './report-renderer';

jest.setTimeout(60_000);

const json = (row = indicatorRow()): string => canonicalJson(snapshotOf([row]));

const bytesOf = ({ files }: DrawnReport, wanted: ReportFormat): Buffer =>
  files.find(({ format }) => format === wanted)?.bytes ?? Buffer.of();

describe('drawing a document', () => {
  const renderers: ReportRenderer[] = [];
  let shared: ReportRenderer;
  beforeAll(() => {
    shared = renderer();
  });
  const renderer = (patienceMs?: number): ReportRenderer => {
    const made = new ReportRenderer(patienceMs);
    renderers.push(made);
    return made;
  };
  afterAll(() => Promise.all(renderers.map((each) => each.close())));

  it('gives every format, the same bytes in another thread', async () => {
    const one = await shared.render(json(), 'en');
    expect(one.files.map(({ format, pages }) => [format, pages])).toEqual([
      ['pdf-ua', 1],
      ['pdf-a', 1],
      ['docx', null],
      ['xlsx', null],
    ]);
    expect(one.files.map(({ bytes }) => bytes.subarray(0, 4).toString('latin1'))).toEqual([
      '%PDF',
      '%PDF',
      'PK\u0003\u0004',
      'PK\u0003\u0004',
    ]);
    expect(one.lostCodePoints).toEqual([]);
    // A second document of the same thread, and one of another: nothing counts on through the life of a process.
    const other = renderer();
    await other.render(json(), 'ar');
    const again = await other.render(json(), 'en');
    expect(again.files.map(({ bytes }, at) => bytes.equals(one.files[at]?.bytes ?? Buffer.of()))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('draws the formats of its layout and no others', async () => {
    const snapshot = snapshotOf([indicatorRow()]);
    const { files } = await shared.render(
      canonicalJson({ ...snapshot, layout: { ...snapshot.layout, formats: ['pdf-a', 'xlsx'] } }),
      'en',
    );
    expect(files.map(({ format }) => format)).toEqual(['pdf-a', 'xlsx']);
    const whole = await shared.render(json(), 'en');
    expect(bytesOf({ ...whole, files }, 'pdf-a').equals(bytesOf(whole, 'pdf-a'))).toBe(true);
    const words = await shared.render(
      canonicalJson({ ...snapshot, layout: { ...snapshot.layout, formats: ['docx'] } }),
      'en',
    );
    expect(words.files.map(({ format, pages }) => [format, pages])).toEqual([['docx', null]]);
  });

  it('gives other bytes for another figure', async () => {
    const [one, other] = [
      await shared.render(json(), 'en'),
      await shared.render(json(indicatorRow({ actuals: [actualRow('61')] })), 'en'),
    ];
    for (const [at, { bytes }] of one.files.entries()) expect(other.files[at]?.bytes.equals(bytes)).toBe(false);
  });

  it.each(LANGUAGES)('takes text as text in %s, however it looks and however long it is', async (language) => {
    const title = `#panic() *b* $x$ <l> @r #read("/etc/passwd") ✅ \u05D0 \uD800 ${'very long title '.repeat(25)}`;
    const { files, lostCodePoints } = await shared.render(json(indicatorRow({ title: { en: title } })), language);
    expect(files[0]?.pages).toBeLessThanOrEqual(2);
    expect(lostCodePoints).toEqual([0x5d0, 0x2705]);
  });

  it('draws the chart of every indicator, whatever is in its code', async () => {
    const codes = ['I-1', 'I✅', 'I\u{1F600}', 'I\u202Egnp', 'A/../../B', 'C:\\D', '#e', ' '];
    const drawn = await shared.render(canonicalJson(snapshotOf(codes.map((code) => indicatorRow({ code })))), 'en');
    const xml = strFromU8(unzipSync(new Uint8Array(bytesOf(drawn, 'docx')))['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/<pic:pic/gu)).toHaveLength(codes.length);
    for (const format of ['pdf-ua', 'pdf-a'] as const)
      expect(
        bytesOf(drawn, format)
          .toString('latin1')
          .match(/\/S\s*\/Figure/gu),
      ).toHaveLength(codes.length);
  });

  it('writes a number into the workbook only where it stays what it was', async () => {
    const long = '12345678901234567';
    const figures = { targets: [{ value: long, onDay: '2027-12-31', from: '2025-01-01' }], actuals: [actualRow(long)] };
    const drawn = await shared.render(json(indicatorRow(figures as never)), 'en');
    const { sheets } = await readXlsx(bytesOf(drawn, 'xlsx'));
    const [, row = []] = sheets.find(({ name }) => name === 'Headline indicators')?.rows ?? [];
    expect(row.filter((cell) => cell === long)).toHaveLength(2);
    expect(sheets.find(({ name }) => name === 'Values')?.rows[1]).toContain(long);
    const [, whole = []] = (await readXlsx(bytesOf(await shared.render(json(), 'en'), 'xlsx'))).sheets[2]?.rows ?? [];
    // The baseline and the target as they were recorded, and the pace, which was divided.
    expect(whole.filter((cell) => typeof cell === 'number')).toEqual(
      expect.arrayContaining([63, 52, 60, expect.closeTo(0.8182, 4)]),
    );
  });

  it('says what it drew with', async () => {
    const { generator } = await shared.render(json(), 'en');
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/u);
    expect(generator).toMatchObject({
      resolute: expect.stringMatching(/^\d+\.\d+\.\d+/u),
      runtime: { node: process.versions.node, icu: process.versions.icu },
      template: hash,
      words: Object.fromEntries(LANGUAGES.map((language) => [language, hash])),
      packages: { fontkit: expect.any(String), 'decimal.js': expect.any(String), docx: expect.any(String) },
    });
    expect(new Set(Object.values(generator.words)).size).toBe(LANGUAGES.length);
  });

  it('names the snapshot that was frozen in the workbook, also where not all of it could be printed', async () => {
    const frozen = json(indicatorRow({ title: { en: 'Approved ✅' } }));
    const { sheets } = await readXlsx(bytesOf(await shared.render(frozen, 'en'), 'xlsx'));
    expect(sheets[0]?.rows.flat()).toContain(createHash('sha256').update(frozen).digest('hex'));
  });

  it('says why something cannot be drawn, and draws the next one', async () => {
    const drawing = renderer();
    await expect(drawing.render('{"form":"poem"}', 'en')).rejects.toThrow('the form poem');
    await expect(drawing.render(json(), 'en')).resolves.toMatchObject({ lostCodePoints: [] });
  });

  it('ends a thread that takes too long', async () => {
    await expect(renderer(1).render(json(), 'en')).rejects.toThrow('not drawn within 1 ms');
  });
});
