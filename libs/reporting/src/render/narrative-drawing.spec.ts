import { canonicalJson, LANGUAGES, type Language, type Narrative } from '@resolute/domain';
import { strFromU8, unzipSync } from 'fflate';
import { indicatorRow, snapshotOf } from '../../../../test/support/report-samples';
import type { ReportNarrative } from '../editing/report-narrative';
import type { DrawnReport, ReportFormat } from './drawn-file';
import { ReportRenderer } from './report-renderer';

jest.setTimeout(60_000);

const BODY: Narrative = [
  {
    kind: 'paragraph',
    runs: [
      { text: 'Plain #panic() <b>{{x}}</b> =1+1 ✅ ' },
      { text: 'strong', isStrong: true },
      { text: ' ' },
      { text: 'both', isStrong: true, isEmphasis: true },
      { text: ' and ' },
      { text: 'a link', href: 'https://www.itu.int/a?b=%22c' },
    ],
  },
  { kind: 'list', items: [[{ text: 'one' }], [{ text: 'mail', href: 'mailto:tsb@itu.int' }]] },
];
const narrative: ReportNarrative = {
  originalLanguage: 'en',
  texts: { headlines: { en: { body: BODY, state: 'original', isOutOfDate: false } } },
};
const snapshot = canonicalJson(snapshotOf([indicatorRow()]));

const bytesOf = ({ files }: DrawnReport, wanted: ReportFormat): Buffer =>
  files.find(({ format }) => format === wanted)?.bytes ?? Buffer.of();
const partOf = (docx: Buffer, name: string): string =>
  strFromU8(unzipSync(new Uint8Array(docx))[name] ?? new Uint8Array());

describe('what people say in a document', () => {
  const renderers = [new ReportRenderer(), new ReportRenderer()] as const;
  afterAll(() => Promise.all(renderers.map((each) => each.close())));
  const drawn = (language: Language, at: 0 | 1 = 0) => renderers[at].render(snapshot, language, { narrative });

  it.each(LANGUAGES)('is drawn in %s, in every format, and as the same bytes each time', async (language) => {
    const [one, other] = [await drawn(language), await drawn(language, 1)];
    expect(one.files.map(({ bytes }, at) => bytes.equals(other.files[at]?.bytes ?? Buffer.of()))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(one.lostCodePoints).toEqual([0x2705]);
    const bare = await renderers[0].render(snapshot, language);
    for (const format of ['pdf-ua', 'pdf-a', 'docx'] as const)
      expect(bytesOf(one, format).equals(bytesOf(bare, format))).toBe(false);
  });

  it('keeps its marks and its links in Word', async () => {
    const docx = bytesOf(await drawn('en'), 'docx');
    const xml = partOf(docx, 'word/document.xml');
    const runOf = (text: string): string => xml.split('<w:r>').find((run) => run.includes(`>${text}<`)) ?? '';
    expect(runOf('strong')).toContain('<w:b/>');
    expect(runOf('both')).toMatch(/<w:b\/>.*<w:i\/>/u);
    expect(xml).toContain('Plain #panic() &lt;b&gt;{{x}}&lt;/b&gt; =1+1');
    expect(xml.match(/<w:numPr>/gu)).toHaveLength(2);
    const ids = [...xml.matchAll(/<w:hyperlink[^>]*r:id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual(['rIdLink1', 'rIdLink2']);
    const relations = partOf(docx, 'word/_rels/document.xml.rels');
    expect(relations).toContain('Id="rIdLink1"');
    expect(relations).toContain('Target="https://www.itu.int/a?b=%22c"');
    expect(relations).toContain('Target="mailto:tsb@itu.int"');
  });

  it('keeps its links in a PDF', async () => {
    const pdf = bytesOf(await drawn('en'), 'pdf-ua').toString('latin1');
    expect(pdf).toContain('(https://www.itu.int/a?b=%22c)');
    expect(pdf).toContain('(mailto:tsb@itu.int)');
    expect(pdf).toMatch(/\/S\s*\/Link/u);
  });

  it('is drawn in one format alone where no more is wanted', async () => {
    const { files } = await renderers[0].render(snapshot, 'en', { narrative, formats: ['pdf-ua'] });
    expect(files.map(({ format }) => format)).toEqual(['pdf-ua']);
    expect(files[0]?.bytes.equals(bytesOf(await drawn('en'), 'pdf-ua'))).toBe(true);
  });
});
