import { DomainError } from '@resolute/domain';
import { writeXlsx } from 'hucre/xlsx';
import { archiveOf, workbookOf } from '../../../../test/support/workbooks';
import { WorkbookReader } from './workbook-reader';

jest.setTimeout(60_000);

const reader = new WorkbookReader();
const ROW = ['I-1', 'SG13', '2025', null, 80.5];
const problemOf = (bytes: Buffer, by = reader): Promise<string> =>
  by.read(bytes).then(
    () => 'none',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );
const WORKBOOK = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') };

describe('a workbook', () => {
  it('is read with the place of each row', async () => {
    const bytes = await workbookOf([
      ROW,
      [],
      ['I-2', 'SG13', '2025', null, true, null, null, null, null, 'yes', null, "'=1+1"],
    ]);
    expect(await reader.read(bytes)).toEqual({
      language: 'en',
      rows: [
        { sheet: 'SG13', row: 3, cells: { indicator: 'I-1', unit: 'SG13', period: '2025', value: 80.5 } },
        {
          sheet: 'SG13',
          row: 5,
          cells: { indicator: 'I-2', unit: 'SG13', period: '2025', value: true, estimate: 'yes', remark: "'=1+1" },
        },
      ],
      refusals: [],
    });
  });

  it('is refused cell by cell where it computes or merges', async () => {
    const cells = new Map([['2,4', { formula: 'SUM(A1:A9)', formulaResult: 3 }]]);
    const merges = [{ startRow: 2, endRow: 3, startCol: 4, endCol: 4 }];
    const { refusals } = await reader.read(await workbookOf([ROW, ROW], { cells, merges }));
    expect(refusals).toEqual([
      { sheet: 'SG13', row: 3, column: 'value', code: 'formula', value: '=SUM(A1:A9)' },
      { sheet: 'SG13', row: 3, column: 'value', code: 'merged-cell', value: '' },
    ]);
  });

  it('is refused as a whole when it is not the template', async () => {
    const other = Buffer.from(await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['Indicator', 'Value']] }] }));
    expect(await problemOf(other)).toBe('import/other-template');
    expect(await problemOf(await workbookOf([ROW], { rows: [['indicator', 'value']] }))).toBe('import/other-template');
    expect(await problemOf(await workbookOf([ROW], { language: 'de' }))).toBe('import/other-template');
  });

  it.each([
    ['text', Buffer.from('indicator,unit')],
    ['nothing', Buffer.alloc(0)],
    ['half a workbook', 'half'],
    ['an archive of something else', archiveOf([{ name: 'a.txt', content: Buffer.from('a') }])],
    ['an archive that climbs out', archiveOf([WORKBOOK, { name: '../../etc/passwd', content: Buffer.from('a') }])],
  ])('is refused when it is %s', async (_, content) => {
    const bytes = typeof content === 'string' ? (await workbookOf([ROW])).subarray(0, 900) : content;
    expect(await problemOf(bytes)).toBe('import/not-a-workbook');
  });

  it.each([
    ['macros', 'xl/vbaProject.bin', 'import/macros'],
    ['old macros', 'xl/macrosheets/sheet1.xml', 'import/macros'],
    ['links to other files', 'xl/externalLinks/externalLink1.xml', 'import/external-links'],
  ])('is refused with %s', async (_, name, problem) => {
    expect(await problemOf(archiveOf([WORKBOOK, { name, content: Buffer.from('a') }]))).toBe(problem);
  });

  it('is refused with macros that a real program put in', async () => {
    const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'A', rows: [] }], vbaProject: new Uint8Array(9) }));
    expect(await problemOf(bytes)).toBe('import/macros');
  });

  it('is refused before it fills the memory: 300 MB unpacked, whatever it says of itself', async () => {
    const content = Buffer.alloc(300_000_000, 0x20);
    const bomb = archiveOf([WORKBOOK, { name: 'xl/worksheets/sheet1.xml', content }]);
    const liar = archiveOf([WORKBOOK, { name: 'xl/worksheets/sheet1.xml', content, claims: 1000 }]);
    const before = process.memoryUsage().rss;
    const began = performance.now();
    expect(await problemOf(bomb)).toBe('import/too-large-unpacked');
    // An archive that lies about its sizes is no workbook: unpacking stops where it said that it ends.
    expect(['import/too-large-unpacked', 'import/not-a-workbook']).toContain(await problemOf(liar));
    expect(performance.now() - began).toBeLessThan(2000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it('is refused when a part is packed a hundredfold, or there are too many', async () => {
    const dense = archiveOf([WORKBOOK, { name: 'xl/sharedStrings.xml', content: Buffer.alloc(5_000_000, 0x20) }]);
    expect(await problemOf(dense)).toBe('import/too-large-unpacked');
    const many = Array.from({ length: 201 }, (_, at) => ({ name: `xl/${at}.xml`, content: Buffer.from('a') }));
    expect(await problemOf(archiveOf(many))).toBe('import/too-large-unpacked');
  });

  it('is refused with more rows than a workbook may have', async () => {
    const rows = Array.from({ length: 10_001 }, () => ROW);
    expect(await problemOf(await workbookOf(rows))).toBe('import/too-many-rows');
    expect(await problemOf(await workbookOf(rows.slice(1)))).toBe('none');
  });

  it('is given up when reading takes too long', async () => {
    const rows = Array.from({ length: 9000 }, () => ROW);
    expect(await problemOf(await workbookOf(rows), new WorkbookReader(1))).toBe('import/too-heavy');
  });
});
