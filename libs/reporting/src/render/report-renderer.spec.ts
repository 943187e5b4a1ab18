import { createHash } from 'node:crypto';
import { canonicalJson, LANGUAGES } from '@resolute/domain';
import { readXlsx } from 'hucre/xlsx';
import { ReportRenderer } from './report-renderer';
import { actualRow, indicatorRow, snapshotOf } from './sample-snapshot.fixture';

jest.setTimeout(60_000);

const json = (row = indicatorRow()): string => canonicalJson(snapshotOf([row]));

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

  it('names the snapshot that was frozen in the workbook, also where not all of it could be printed', async () => {
    const frozen = json(indicatorRow({ title: { en: 'Approved ✅' } }));
    const { files } = await shared.render(frozen, 'en');
    const { sheets } = await readXlsx(files.find(({ format }) => format === 'xlsx')?.bytes ?? Buffer.of());
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
