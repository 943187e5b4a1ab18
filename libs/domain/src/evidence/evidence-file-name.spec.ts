import fc from 'fast-check';
import { evidenceFileName, LONGEST_FILE_NAME } from './evidence-file-name';

describe('the name of a file of evidence', () => {
  it.each([
    ['as it is', 'Minutes of SG13.pdf', 'Minutes of SG13.pdf'],
    ['in Arabic', 'محضر الاجتماع.pdf', 'محضر الاجتماع.pdf'],
    ['in Chinese', '会议记录.docx', '会议记录.docx'],
    ['composed', 'proce\u0300s.pdf', 'procès.pdf'],
    ['without the folders of a browser', 'C:\\fakepath\\a.pdf', 'a.pdf'],
    ['without a way out', '../../etc/passwd', 'passwd'],
    ['without a mark that turns the writing', 'invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['without marks of direction', '\u2067a\u2069\u200f.pdf', 'a.pdf'],
    ['without line breaks', 'a\r\nX-Evil: 1.pdf', 'aX-Evil: 1.pdf'],
    ['without a NUL', 'a.pdf\0.exe', 'a.pdf.exe'],
    ['without dots at its ends', '..a.pdf. ', 'a.pdf'],
    ['with the joiner that Persian needs', 'می\u200cخواهم.txt', 'می\u200cخواهم.txt'],
    ['without half a character', 'a\ud800.pdf', 'a\ufffd.pdf'],
    ['of nothing but dots', '...', ''],
    ['of nothing', '', ''],
  ])('is kept %s', (_, given, kept) => expect(evidenceFileName(given)).toBe(kept));

  it('keeps its ending when it is too long', () => {
    const name = evidenceFileName(`${'é'.repeat(300)}.docx`);
    expect([Array.from(name).length, name.endsWith('é.docx')]).toEqual([LONGEST_FILE_NAME, true]);
    expect(Array.from(evidenceFileName('x'.repeat(300))).length).toBe(LONGEST_FILE_NAME);
  });

  it('never holds what could leave its folder or its header, and is kept again as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (given) => {
        const name = evidenceFileName(given);
        expect(name).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(evidenceFileName(name)).toBe(name);
      }),
    );
  });
});
