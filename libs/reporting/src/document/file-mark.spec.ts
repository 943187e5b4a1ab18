import { LANGUAGES } from '@resolute/domain';
import { strToU8, zipSync } from 'fflate';
import { fileMark, marksIn } from './file-mark';

const ID = '01999999-1111-7111-8111-123456789abc';
const MARK = { reportId: ID, revision: 2, language: 'ar' } as const;
const TEXT = `resolute/${ID}/2/ar`;
const OTHER = `resolute/${ID}/1/ar`;

const pdf = (...parts: readonly string[]): Buffer =>
  Buffer.from(`%PDF-1.7\n${parts.join('\n')}\n\u00FF\u00D8%%EOF`, 'latin1');
const info = (text: string): string => `1 0 obj\n<<\n  /Title (x)\n  /Keywords (${text})\n>>`;
const xmp = (text: string): string => `<rdf:Description><pdf:Keywords>${text}</pdf:Keywords></rdf:Description>`;

const CORE = 'docProps/core.xml';
const zip = (parts: Record<string, string>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
const core = (inside: string): string => `<cp:coreProperties>${inside}</cp:coreProperties>`;
const keywords = (text: string): string => `<cp:keywords>${text}</cp:keywords>`;
const identifier = (text: string): string => `<dc:identifier>${text}</dc:identifier>`;
const office = (inside: string): Buffer => zip({ 'word/document.xml': '<w:document/>', [CORE]: core(inside) });

const OWN = { form: 'issued-report/1', language: 'ar', reportId: ID, revision: 2, snapshot: { language: 'en' } };
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

it.each(LANGUAGES)('the mark of a file in %s is found again', (language) => {
  const mark = { ...MARK, language };
  expect(marksIn(json({ mark: fileMark(mark) }))).toEqual([mark]);
  expect(fileMark(MARK)).toBe(TEXT);
});

describe('the mark is found in', () => {
  const whole = office(keywords(TEXT) + identifier(TEXT));
  const stored = Buffer.from(zipSync({ [CORE]: [strToU8(core(keywords(TEXT) + identifier(TEXT))), { level: 0 }] }));
  it.each<[string, Buffer]>([
    ['a PDF', pdf(info(TEXT), xmp(TEXT))],
    ['a PDF whose list of objects was packed by another program', pdf(xmp(TEXT))],
    ['a PDF that has lost its XMP', pdf(info(TEXT))],
    ['a PDF with its XMP in attributes', pdf(`<rdf:Description pdf:Keywords="${TEXT}"/>`)],
    ['a PDF of which one place was made unreadable', pdf(info(TEXT), xmp(`#${TEXT}`))],
    ['a PDF that begins late', Buffer.concat([Buffer.from('\n\n'), pdf(info(TEXT))])],
    ['a PDF to which something was added', Buffer.concat([pdf(info(TEXT)), pdf('2 0 obj')])],
    ['a PDF that was cut off behind it', pdf(info(TEXT)).subarray(0, 110)],
    ['an Office document', whole],
    ['one with keywords alone', office(keywords(TEXT))],
    ['one with an identifier alone', office(identifier(TEXT))],
    ['one to which something was added', Buffer.concat([whole, Buffer.from('end')])],
    ['one whose first bytes were changed', Buffer.concat([Buffer.from('QK'), stored.subarray(2)])],
    ['one whose list of parts was changed', Buffer.concat([stored.subarray(0, -40), Buffer.alloc(40)])],
    ['a PDF that no longer says that it is one', pdf(info(TEXT)).subarray(5)],
    ['a file of JSON', json({ form: 'issued-report/1', mark: TEXT })],
    ['one whose mark is gone', json({ ...OWN, mark: '' })],
    ['one that was set in lines', Buffer.from(`\uFEFF \n{\n  "mark" : "${TEXT}"\n}`)],
    ['one that was cut off', Buffer.from(`{"language":"ar","mark":"${TEXT}","nar`)],
  ])('%s', (_, bytes) => {
    expect(marksIn(bytes)).toEqual([MARK]);
  });
});

describe('the mark and the one that it was changed into are found in', () => {
  it.each<[string, Buffer]>([
    ['a PDF', pdf(info(TEXT), xmp(OTHER))],
    ['an Office document', office(keywords(TEXT) + identifier(OTHER))],
    ['a file of JSON', json({ ...OWN, mark: TEXT, revision: 1 })],
  ])('%s', (_, bytes) => {
    expect(marksIn(bytes)).toEqual([MARK, { ...MARK, revision: 1 }]);
  });

  it('a file with more of them than anybody would change, up to three', () => {
    expect(marksIn(pdf(...Array.from({ length: 9 }, (_, at) => info(`resolute/${ID}/${at}/ar`))))).toHaveLength(3);
  });
});

describe('no mark is in', () => {
  const whole = office(keywords(TEXT));
  const big = `${core(keywords(TEXT))}${' '.repeat(1 << 20)}`;
  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['random bytes', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251))],
    ['a text that is no document', Buffer.from(TEXT)],
    ['a draft', pdf('1 0 obj << /Title (x) >>')],
    ['a PDF that names it elsewhere', pdf(`/URI (https://itu.int/${TEXT})`)],
    ['a PDF with a longer word', pdf(info(`${TEXT}x`))],
    ['a PDF with other keywords', pdf(info('itu, council'))],
    ['a mark that names no report', pdf(info('resolute/1/2/ar'))],
    ['a mark in capitals', pdf(info(TEXT.toUpperCase()))],
    ['a mark of a language that there is not', pdf(info(`resolute/${ID}/2/de`))],
    ['a mark without a revision', pdf(info(`resolute/${ID}/ar`))],
    ['a mark with a revision below zero', pdf(info(`resolute/${ID}/-1/ar`))],
    ['a mark with a revision of two ways to write', pdf(info(`resolute/${ID}/02/ar`))],
    ['an archive that was cut off', whole.subarray(0, whole.length - 30)],
    ['the beginning of an archive', Buffer.from('PK\u0003\u0004')],
    ['an archive without the entry', zip({ 'word/document.xml': TEXT })],
    ['an archive with it in another place', zip({ 'core.xml': core(keywords(TEXT)) })],
    ['an archive with a part that would grow too large', zip({ [CORE]: big })],
    ['JSON of another form', json({ ...OWN, form: 'issue-manifest/1' })],
    ['a text inside JSON', json({ narrative: `"mark":"${TEXT}"` })],
  ])('%s', (_, bytes) => {
    expect(marksIn(bytes)).toEqual([]);
  });

  it('an archive that was cut off or changed at any place, and never throws', () => {
    const without = office('');
    for (let at = 0; at < without.length; at += 1) {
      expect(marksIn(without.subarray(0, at))).toEqual([]);
      const changed = Buffer.from(without);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(marksIn(changed)).toEqual([]);
    }
  });
});

/** An archive of one entry whose list names it as often as this. */
function listedAgain(archive: Buffer, times: number): Buffer {
  const end = Buffer.from(archive.subarray(-22));
  const list = end.readUInt32LE(16);
  end.writeUInt16LE(times, 10);
  end.writeUInt16LE(times, 8);
  const entry = archive.subarray(list, -22);
  return Buffer.concat([archive.subarray(0, list), ...Array.from({ length: times }, () => entry), end]);
}

describe('a file that means harm costs no more than its size allows', () => {
  const MILLISECONDS = 2000;
  const quick = (bytes: Buffer): void => {
    const begin = performance.now();
    expect(marksIn(bytes)).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(MILLISECONDS);
  };

  it('with patterns that begin and never end', () => {
    const many = 60_000;
    quick(pdf('/Keywords ('.repeat(many), '<pdf:Keywords>'.repeat(many), `/Keywords${' '.repeat(many)}`));
    quick(Buffer.from(`{${'"mark":"'.repeat(many)}${'"mark"'.repeat(many)}`));
    quick(office('<cp:keywords>'.repeat(many)));
    quick(Buffer.from(`${' '.repeat(many * 10)}{`));
  });

  it('with billions of entries', () => {
    const end = Buffer.alloc(98);
    // The list of entries of an archive of 64 bits, which claims 4294967295 of them.
    end.writeUInt32LE(0x6064b50, 0);
    end.writeUInt32LE(0xffffffff, 32);
    end.writeUInt32LE(0x7064b50, 56);
    end.writeUInt32LE(4, 64);
    end.writeUInt32LE(0x6054b50, 76);
    end.writeUInt16LE(0xffff, 84);
    quick(Buffer.concat([Buffer.from('PK\u0003\u0004'), end]));
  });

  it('with the same entry many times over', () => {
    const one = zip({ [CORE]: `${core(keywords(TEXT))}${' '.repeat(900_000)}` });
    const begin = performance.now();
    // All of them unpacked would be eight gigabytes.
    expect(marksIn(listedAgain(one, 9000))).toEqual([MARK]);
    expect(performance.now() - begin).toBeLessThan(MILLISECONDS);
    quick(listedAgain(one, 20_000));
  });
});
