import { cellNumber, IMPORT_COLUMNS, textOf } from '@resolute/domain';
import { csvRows } from '../csv/csv-rows';
import { markedCsv } from './marked-csv';

const HEAD = IMPORT_COLUMNS.join(',');
const ROWS = [
  `=I-1,@SG13,+2025,-age/old,"=HYPERLINK(""http://x.example"",""y"")","-1 234,5",-12.5,＝1,\t=1,+yes,@SUM(A1),-2+3`,
  `'=I-1,''@x,'quoted,,'=1,,,,'-x,,plain,"'=1"`,
];
const read = async (bytes: Buffer | string) => {
  const rows = [];
  for await (const row of csvRows(Buffer.from(bytes))) rows.push(row);
  return rows;
};

describe('a marked copy', () => {
  const copy = markedCsv(Buffer.from(`${HEAD}\n${ROWS.join('\n')}\n`), [
    { row: 2, column: 'indicator', reason: '=why' },
  ]);

  it('starts no formula in any cell, whoever wrote it', () => {
    const cells = copy
      .toString('utf8')
      .replace('\uFEFF', '')
      .split(/\r\n|,/u);
    expect(cells.filter((cell) => /^"?[=+\-@\t＝]/u.test(cell))).toEqual(['-12.5']);
  });

  it('says what the file said when it is brought again', async () => {
    const before = await read(`${HEAD}\n${ROWS.join('\n')}\n`);
    const after = await read(copy);
    const said = (rows: typeof before) =>
      rows.map(({ cells }) => IMPORT_COLUMNS.map((column) => textOf(cells[column])));
    expect(said(after)).toEqual(said(before));
    expect(cellNumber(after[0]?.cells.numerator, 'fr')).toMatchObject({ value: '-1234.5' });
    // A copy of the copy is the same copy: no guard grows.
    expect(markedCsv(copy, [{ row: 2, column: 'indicator', reason: '=why' }])).toEqual(copy);
  });
});
