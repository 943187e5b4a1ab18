import { DomainError, type ImportRow } from '@resolute/domain';
import { csvRows } from './csv-rows';

async function rowsOf(content: string | Buffer): Promise<ImportRow[]> {
  const rows: ImportRow[] = [];
  for await (const row of csvRows(Buffer.from(content))) rows.push(row);
  return rows;
}
const problemOf = (content: string | Buffer): Promise<object | string> =>
  rowsOf(content).then(
    () => 'none',
    (error: unknown) => (error instanceof DomainError ? { code: error.code, ...error.params } : String(error)),
  );
const HEAD = 'indicator,unit,period,value,remark';
const ROW = { sheet: '', row: 2, cells: { indicator: 'I-1', unit: 'SG13', period: '2025', value: '80', remark: 'é' } };

describe('a CSV file', () => {
  it.each([
    ['commas', `${HEAD}\r\nI-1,SG13,2025,80,é\r\n`],
    ['semicolons', `${HEAD.replaceAll(',', ';')}\nI-1;SG13;2025;80;é`],
    ['tabs', `${HEAD.replaceAll(',', '\t')}\nI-1\tSG13\t2025\t80\té`],
    ['the mark of UTF-8', `\uFEFF${HEAD}\nI-1,SG13,2025,80,é\n`],
    ['UTF-16', Buffer.from(`\uFEFF${HEAD}\nI-1,SG13,2025,80,é\n`, 'utf16le')],
    ['other names of the columns', `Indicator , UNIT,period,value,remark\nI-1,SG13,2025,80,é`],
    ['quotes', `${HEAD}\n"I-1","SG13","2025","80","é"`],
  ])('is read with %s', async (_, content) => {
    expect(await rowsOf(content)).toEqual([ROW]);
  });

  it('counts rows as a spreadsheet does, lines within cells and empty rows too', async () => {
    const rows = await rowsOf(`${HEAD}\nI-1,SG13,2025,1,"a\nb"\n,,,,\nI-2,SG13,2025,2,"say ""x"""\n`);
    expect(rows.map(({ row, cells }) => [row, cells.remark])).toEqual([
      [2, 'a\nb'],
      [4, 'say "x"'],
    ]);
  });

  it.each<[string, string | Buffer, object]>([
    ['nothing', '', { code: 'import/wrong-columns', columns: 'indicator, unit, period' }],
    ['other columns', 'code,unit,period\n', { code: 'import/wrong-columns', columns: 'code, indicator' }],
    ['a column twice', `${HEAD},unit\n`, { code: 'import/wrong-columns', columns: 'unit' }],
    ['another encoding', Buffer.from(`${HEAD}\nI-1,SG13,2025,80,\xe9\n`, 'latin1'), { code: 'import/undecodable' }],
    ['UTF-16 without its mark', Buffer.from(`${HEAD}\n`, 'utf16le'), { code: 'import/undecodable' }],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), { code: 'import/undecodable' }],
    ['an open quote', `${HEAD}\nI-1,"SG13,2025,80,\n`, { code: 'import/malformed-csv' }],
    ['too many cells', `${HEAD}\nI-1,SG13,2025,1,x,y\n`, { code: 'import/malformed-csv', line: 2 }],
    ['too few cells', `${HEAD}\n\nI-1,SG13\n`, { code: 'import/malformed-csv', line: 3 }],
    ['a cell without an end', `${HEAD}\nI-1,SG13,2025,1,${'x'.repeat(100_001)}`, { code: 'import/malformed-csv' }],
  ])('is refused with %s', async (_, content, problem) => {
    expect(await problemOf(content)).toMatchObject(problem);
  });

  it('is refused in the middle, wherever its letters break off', async () => {
    const good = Buffer.from(`${HEAD}\n${'I-1,SG13,2025,80,é\n'.repeat(9000)}`);
    expect(await problemOf(Buffer.concat([good, Buffer.from([0xe9, 0x0a])]))).toEqual({ code: 'import/undecodable' });
  });

  it('has at most so many rows', async () => {
    expect(await problemOf(`${HEAD}\n${'I-1,SG13,2025,80,\n'.repeat(100_001)}`)).toMatchObject({
      code: 'import/too-many-rows',
    });
  });
});
