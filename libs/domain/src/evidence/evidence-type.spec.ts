import { evidenceType, type FoundContent } from './evidence-type';
import { EVIDENCE_EXTENSIONS } from './evidence-types';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const text = (content: string): FoundContent => ({ beginning: bytes(content), isText: true, guesses: [] });
const binary = (content: string, ...guesses: string[]): FoundContent => ({
  beginning: bytes(content),
  isText: false,
  guesses,
});
const MAIN = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
  docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
};
const types = (...contentTypes: string[]): string =>
  `<Types>${contentTypes.map((each) => `<Override PartName="/part" ContentType="${each}"/>`).join('')}</Types>`;
const zip = (contentTypes?: string, names: string[] = ['[Content_Types].xml']): FoundContent => ({
  ...binary('PK\x03\x04', 'zip'),
  archive: { names, ...(contentTypes !== undefined && { contentTypes }) },
});

const PDF = binary('%PDF-1.7\n\x00', 'pdf');
const PNG = binary('\x89PNG\r\n\x1a\n', 'png');
const JPEG = binary('\xff\xd8\xff\xe0', 'jpg');

describe('the type of a file of evidence', () => {
  it.each<[string, FoundContent, string, string]>([
    ['a PDF', PDF, 'minutes.pdf', 'pdf'],
    ['a PDF in capitals', PDF, 'MINUTES.PDF', 'pdf'],
    ['a PDF without a byte that is no text', { ...PDF, isText: true }, 'a.pdf', 'pdf'],
    ['a picture', PNG, 'a.b.png', 'png'],
    ['a photograph', JPEG, 'a.jpg', 'jpeg'],
    ['a photograph by its long name', JPEG, 'a.jpeg', 'jpeg'],
    ['a document', zip(types(MAIN.docx)), 'a.docx', 'docx'],
    ['a workbook', zip(types(MAIN.xlsx)), 'a.xlsx', 'xlsx'],
    ['slides', zip(types(MAIN.pptx)), 'a.pptx', 'pptx'],
    ['a table', text('unit;value\r\nSG13;80'), 'a.csv', 'csv'],
    ['a table with a byte order mark', text('\xef\xbb\xbfunit,value'), 'a.csv', 'csv'],
    ['a text', text('MZ is how this text begins'), 'a.txt', 'txt'],
    ['a text that speaks of markup', text('Use <html> here'), 'a.txt', 'txt'],
  ])('is told of %s', (_, content, name, type) => expect(evidenceType(content, name)).toEqual({ kind: 'taken', type }));

  it.each<[string, FoundContent, string, string]>([
    ['a PDF that is called a document', PDF, 'a.docx', 'pdf'],
    ['a PDF without an ending', PDF, 'pdf', 'pdf'],
    ['a picture that is called a photograph', PNG, 'a.jpg', 'png'],
    ['a program that is called a PDF', binary('MZ\x90\x00', 'exe'), 'a.pdf', 'exe'],
    ['a text that is called a PDF', text('%PD'), 'a.pdf', 'text'],
    ['a PDF that begins later', binary('\x00%PDF-1.7', 'x'), 'a.pdf', 'x'],
    ['what nobody knows', binary('\x00\x01'), 'a.txt', 'binary'],
    ['a picture that is called a text', PNG, 'a.txt', 'png'],
    ['a ZIP file', zip(), 'a.zip', 'zip'],
    ['a ZIP file that is called a document', zip(), 'a.docx', 'zip'],
    ['a ZIP file with a list of nothing', zip(types('text/xml')), 'a.docx', 'zip'],
    ['a workbook that is called a document', zip(types(MAIN.xlsx)), 'a.docx', 'xlsx'],
    ['a document with macros', zip(types(MAIN.docm)), 'a.docx', 'macros'],
    ['a document with macros among its parts', zip(types(MAIN.docx), ['word/VbaProject.bin']), 'a.docx', 'macros'],
    ['macros under another name', zip(types(MAIN.docx, 'application/vnd.ms-office.vbaProject')), 'a.docx', 'macros'],
    ['a workbook with a macro sheet', zip(types(MAIN.xlsx, 'x/macrosheet+xml')), 'a.xlsx', 'macros'],
    ['macros behind a character reference', zip(`${types(MAIN.docx)}&#118;baProject`), 'a.docx', 'zip'],
    ['a list with entities', zip(`<!DOCTYPE a>${types(MAIN.docx)}`), 'a.docx', 'zip'],
    ['a drawing', text('<svg xmlns="http://www.w3.org/2000/svg">'), 'a.svg', 'svg'],
    ['a drawing that is called a text', text('<?xml version="1.0"?>\n<!-- a -->\n<svg >'), 'a.txt', 'svg'],
    ['a page', text('<!DOCTYPE html><script>'), 'a.html', 'html'],
    ['a page that is called a text', text('\xef\xbb\xbf \n<!-- a --><html>'), 'a.txt', 'html'],
    ['a script that is called a table', text('<script>alert(1)'), 'a.csv', 'html'],
    ['XML', text('<?xml version="1.0"?><a/>'), 'a.txt', 'xml'],
  ])('refuses %s', (_, content, name, found) =>
    expect(evidenceType(content, name)).toEqual({ kind: 'refused', found }),
  );

  it('has nine endings', () => {
    expect(EVIDENCE_EXTENSIONS).toEqual(['pdf', 'png', 'jpg', 'jpeg', 'docx', 'xlsx', 'pptx', 'csv', 'txt']);
  });
});
