import { canonicalJson } from '@resolute/domain';
import { PdfRenderer } from './pdf-renderer';
import { actualRow, indicatorRow, snapshotOf } from './sample-snapshot.fixture';

jest.setTimeout(60_000);

const json = (row = indicatorRow()): string => canonicalJson(snapshotOf(row));

describe('drawing a document', () => {
  const renderers: PdfRenderer[] = [];
  const renderer = (patienceMs?: number): PdfRenderer => {
    const made = new PdfRenderer(patienceMs);
    renderers.push(made);
    return made;
  };
  afterAll(() => Promise.all(renderers.map((each) => each.close())));

  it('gives a tagged PDF of one page, the same bytes in another thread', async () => {
    const one = await renderer().render(json());
    expect(one.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect([one.pages, one.lostCodePoints]).toEqual([1, []]);
    const other = await renderer().render(json());
    expect(other.bytes.equals(one.bytes)).toBe(true);
  });

  it('gives other bytes for another figure', async () => {
    const drawing = renderer();
    const [one, other] = [
      await drawing.render(json()),
      await drawing.render(json(indicatorRow({ actuals: [actualRow('61')] }))),
    ];
    expect(other.bytes.equals(one.bytes)).toBe(false);
  });

  it('takes text as text, however it looks and however long it is, and says what could not be printed', async () => {
    const title = `#panic() *b* $x$ <l> @r #read("/etc/passwd") ✅ ${'very long title '.repeat(25)}`;
    const { pages, lostCodePoints } = await renderer().render(json(indicatorRow({ title: { en: title } })));
    expect(pages).toBeLessThanOrEqual(2);
    expect(lostCodePoints).toEqual([0x2705]);
  });

  it('says why something cannot be drawn, and draws the next one', async () => {
    const drawing = renderer();
    await expect(drawing.render('{"form":"poem"}')).rejects.toThrow('the form poem');
    await expect(drawing.render(json())).resolves.toMatchObject({ pages: 1 });
  });

  it('ends a thread that takes too long', async () => {
    await expect(renderer(1).render(json())).rejects.toThrow('not drawn within 1 ms');
  });
});
