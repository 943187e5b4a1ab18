import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canonicalJson, LANGUAGES, type Language, type Narrative } from '@resolute/domain';
import { type ReportNarrative, ReportRenderer, type ReportSnapshot } from '@resolute/reporting';
import { COUNCIL_2026, COUNCIL_LAYOUT } from '../support/report-samples';
import { structureOf, textLayerOf } from './support/pdf-structure';

jest.setTimeout(120_000);

const WORDS: Readonly<Record<Exclude<Language, 'es'>, string>> = {
  ar: 'المجلس',
  zh: '理事会审议了成果',
  en: 'Members approved faster',
  fr: 'Les membres ont approuvé',
  ru: 'Члены утвердили быстрее',
};
const bodyOf = (words: string): Narrative => [
  {
    kind: 'paragraph',
    runs: [
      { text: words, isStrong: true },
      { text: ' #panic() {{x}} <b> ' },
      { text: 'ITU-T', isEmphasis: true },
      { text: ' ' },
      { text: 'www.itu.int', href: 'https://www.itu.int/' },
    ],
  },
  { kind: 'list', items: [[{ text: 'ABC-1' }], [{ text: 'ABC-2', isStrong: true, isEmphasis: true }]] },
  { kind: 'paragraph', runs: [{ text: 'long '.repeat(900) }] },
];
const SNAPSHOT: ReportSnapshot = {
  form: 'report/2',
  layout: COUNCIL_LAYOUT,
  cutOff: '2026-03-20T10:00:00.000Z',
  isSample: false,
  ruleVersion: '1',
  occasion: COUNCIL_2026,
  sections: { headlines: { indicators: [] } },
};
const narrative: ReportNarrative = {
  originalLanguage: 'en',
  texts: {
    headlines: Object.fromEntries(
      Object.entries(WORDS).map(([language, words]) => [
        language,
        { body: bodyOf(words), state: language === 'en' ? 'original' : 'translated', isOutOfDate: false },
      ]),
    ),
  },
};

describe.each(LANGUAGES)('what people say in a document in %s', (language) => {
  const renderer = new ReportRenderer();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-narrative-'));
  const file = path.join(folder, 'report.pdf');

  beforeAll(async () => {
    const snapshot = canonicalJson(SNAPSHOT);
    const { files } = await renderer.render(snapshot, language, { narrative, formats: ['pdf-ua'] });
    writeFileSync(file, files[0]?.bytes ?? '');
  });
  afterAll(async () => {
    await renderer.close();
    rmSync(folder, { recursive: true });
  });

  it('can be searched and copied, and is never run; what is not translated is read in the original', () => {
    const text = textLayerOf(file).replaceAll(/\s+/g, ' ');
    const compact = language === 'zh' ? text.replaceAll(' ', '') : text;
    expect(compact).toContain(language === 'es' ? WORDS.en : WORDS[language]);
    for (const words of ['panic()', 'ITU-T', 'www.itu.int', 'ABC-1', 'ABC-2']) expect(compact).toContain(words);
    expect(compact.includes('Este texto está en inglés')).toBe(language === 'es');
    expect(text.match(/long/gu)).toHaveLength(900);
  });

  it('is tagged as what it is: a list with its items, a link, nothing beside', () => {
    const { tags, untaggedPaint, fontsNotEmbedded } = structureOf(file);
    expect(tags).toMatchObject({ '/L': 1, '/LI': 2, '/Link': 1 });
    expect({ untaggedPaint, fontsNotEmbedded }).toEqual({ untaggedPaint: 0, fontsNotEmbedded: 0 });
  });
});
