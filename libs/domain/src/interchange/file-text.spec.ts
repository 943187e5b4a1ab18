import fc from 'fast-check';
import { fileText, textReader } from './file-text';

const utf16 = (text: string, isBig = false): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from('café,数,قيمة'), 'café,数,قيمة'],
    ['UTF-8 with its mark', Buffer.from('\uFEFFcafé'), 'café'],
    ['UTF-16 little end first', utf16('café,数'), 'café,数'],
    ['UTF-16 big end first', utf16('café,数', true), 'café,数'],
    ['nothing', Buffer.from(''), ''],
    ['Windows-1252', Buffer.from([0x63, 0x61, 0x66, 0xe9]), undefined],
    ['Windows-1251', Buffer.from([0xcf, 0xf0, 0xe8]), undefined],
    ['UTF-16 without its mark', Buffer.from('abc', 'utf16le'), undefined],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), undefined],
    ['UTF-16 that breaks off', utf16('ab').subarray(0, 5), undefined],
    ['half a surrogate pair', Buffer.from([0xff, 0xfe, 0x3d, 0xd8]), undefined],
    ['overlong UTF-8', Buffer.from([0xc0, 0xaf]), undefined],
  ])('%s', (_, bytes, text) => {
    expect(fileText(bytes)).toBe(text);
  });

  it('is the same wherever the parts are cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.boolean(), (text, at, isWide) => {
        const plain = text.replaceAll(/[\0\uFEFF]/gu, '');
        const bytes = isWide ? utf16(plain) : Buffer.from(plain);
        const read = textReader(bytes);
        const cut = bytes.length === 0 ? 0 : at % bytes.length;
        const parts = [read(bytes.subarray(0, cut)), read(bytes.subarray(cut)), read()];
        expect(parts.join('')).toBe(plain);
      }),
    );
  });
});
