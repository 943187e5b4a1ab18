import fc from 'fast-check';
import { guardedText, unguardedText } from './guarded-text';

describe('a text in a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+41 22 730 5111', "'+41 22 730 5111"],
    ['-2 and more', "'-2 and more"],
    ['@SUM(A1:A9)', "'@SUM(A1:A9)"],
    ['\t=cmd', "'\t=cmd"],
    ['\r=cmd', "'\r=cmd"],
    ['\n=cmd', "'\n=cmd"],
    ['\0=cmd', "'\0=cmd"],
    ['＝1+1', "'＝1+1"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['=HYPERLINK("http://x.example","y")', '\'=HYPERLINK("http://x.example","y")'],
    ["'=1+1", "''=1+1"],
    ["'quoted'", "'quoted'"],
    ['plain = text', 'plain = text'],
    ['', ''],
  ])('%j is written as %j, and read back', (text, cell) => {
    expect(guardedText(text)).toBe(cell);
    expect(unguardedText(cell)).toBe(text);
  });

  it('comes back as it was, whatever it is, and never starts a formula', () => {
    const start = fc.constantFrom('', "'", "''", '=', "'=", '\t', '@', '-');
    fc.assert(
      fc.property(start, fc.string(), (head, tail) => {
        const cell = guardedText(head + tail);
        expect(unguardedText(cell)).toBe(head + tail);
        expect('=+-@\t\r\n\0').not.toContain(cell.charAt(0) || 'x');
      }),
    );
  });
});
