import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { evidenceType } from '@resolute/domain';
import { contentTypes, docx, pdf, zipFile } from '../../../../test/support/evidence';
import { foundContent } from './found-content';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

describe('what is found in a file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-found-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<[string, Buffer, string, string]>([
    ['a PDF', pdf(), 'a.pdf', 'pdf'],
    ['a document', docx(), 'a.docx', 'docx'],
    ['a workbook', zipFile({ '[Content_Types].xml': contentTypes(EXCEL) }), 'a.xlsx', 'xlsx'],
    ['a table in UTF-8', Buffer.from('unité;valeur\r\n'), 'a.csv', 'csv'],
    ['a table of an old program', Buffer.from('unit\xe9;valeur\r\n', 'latin1'), 'a.csv', 'csv'],
    ['a long text', Buffer.from('line\n'.repeat(50_000)), 'a.txt', 'txt'],
    ['a text that begins as a program does', Buffer.from('MZ'), 'a.txt', 'txt'],
  ])('%s is taken', async (_, content, name, type) =>
    expect(await verdict(content, name)).toEqual({ kind: 'taken', type }),
  );

  it.each<[string, Buffer, string, string]>([
    ['a program', Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), 'a.pdf', 'exe'],
    ['a picture of another kind', Buffer.from('GIF89a\x00\x00', 'latin1'), 'a.png', 'gif'],
    ['a text with a NUL far behind', Buffer.concat([Buffer.alloc(70_000, 'a'), Buffer.alloc(1)]), 'a.txt', 'binary'],
    ['a ZIP file of anything', zipFile({ 'a.txt': 'a' }), 'a.docx', 'zip'],
    ['an empty ZIP file', zipFile({}), 'a.docx', 'zip'],
    ['a document with macros', docx({ 'word/vbaProject.bin': 'x' }), 'a.docx', 'macros'],
    ['a document with two lists', docx({ '[content_types].xml': contentTypes(EXCEL) }), 'a.docx', 'zip'],
    ['a document that is cut off', docx().subarray(0, 100), 'a.docx', 'zip'],
    ['a list of gigabytes', zipFile({ '[Content_Types].xml': 'a'.repeat(2_000_000) }), 'a.docx', 'zip'],
    ['nothing', Buffer.alloc(0), 'a.pdf', 'text'],
  ])('%s is refused', async (_, content, name, found) =>
    expect(await verdict(content, name)).toEqual({ kind: 'refused', found }),
  );

  it('does not believe a document that says less than it holds', async () => {
    const list = contentTypes(EXCEL);
    const file = zipFile({ '[Content_Types].xml': list });
    file.writeUInt32LE(10, file.indexOf('PK\u0001\u0002') + 24);
    expect(await verdict(file, 'a.xlsx')).toEqual({ kind: 'refused', found: 'zip' });
  });

  async function verdict(content: Buffer, name: string) {
    const place = path.join(folder, 'file');
    writeFileSync(place, content);
    return evidenceType(await foundContent(place), name);
  }
});
