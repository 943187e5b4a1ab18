import type { Language } from '@resolute/domain';
import { strFromU8, unzipSync } from 'fflate';
import type { Block } from '../document/block';
import { reportDocx } from './report-docx';

/** What Word reads of a document with these blocks. */
async function xmlOf(language: Language, ...blocks: readonly Block[]): Promise<string> {
  const head = {
    occasion: 'C26',
    placeAndDays: '',
    date: '',
    original: '',
    source: '',
    title: '',
    fields: [],
    box: [],
  };
  const document = { language, head, footer: '', pageOf: '#/##', createdAt: '2026-03-20T10:00:00.000Z' };
  const bytes = await reportDocx({ ...document, sections: [{ id: 'goals', blocks }] }, {});
  return strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array());
}

/** The properties of the run with a text. */
function runOf(xml: string, text: string): string {
  const run = xml.split('<w:r>').find((each) => each.includes(`>${text}<`));
  return run?.slice(0, run.indexOf('</w:rPr>')) ?? '';
}

describe('a text in a Word document', () => {
  it.each<[Language, Language | undefined, boolean, string | null]>([
    ['ar', undefined, true, null],
    ['ar', 'en', false, 'en-GB'],
    ['ar', 'fr', false, 'fr-CH'],
    ['ar', 'ar', true, 'en-GB'],
    ['en', undefined, false, null],
    ['en', 'ar', true, 'en-GB'],
    ['en', 'ru', false, 'ru-RU'],
  ])('of a document in %s goes the way of its own language: %s', async (language, own, isRightToLeft, spelling) => {
    const told = { text: 'Told', ...(own && { language: own }) };
    const run = runOf(await xmlOf(language, { kind: 'paragraph', text: told }), 'Told');
    expect(/<w:rtl(?: w:val="true")?\/>/u.test(run)).toBe(isRightToLeft);
    expect(/<w:lang w:val="([^"]+)"/u.exec(run)?.[1] ?? null).toBe(spelling);
    // By which rules Arabic is spelt where a run goes from right to left.
    if (spelling !== null) expect(run).toContain('w:bidi="ar-SA"');
  });

  it('begins a line where its author did, in a list, a cell and a paragraph', async () => {
    const text = { text: 'one\r\ntwo\n\nfour' };
    const xml = await xmlOf(
      'en',
      { kind: 'paragraph', text },
      { kind: 'list', items: [{ text }] },
      { kind: 'table', columns: [{ head: 'Head' }], rows: [[{ text, note: 'five\rsix' }]] },
    );
    const lines = [...xml.matchAll(/<w:t[ >].*?<\/w:r>/gu)].map(([run]) =>
      run.replaceAll(/<\/?w:[tr](?: [^>]*)?\/?>/gu, ''),
    );
    expect(lines.filter((run) => run === 'one<w:br/>two<w:br/><w:br/>four')).toHaveLength(3);
    expect(lines).toContain('five<w:br/>six');
  });
});
