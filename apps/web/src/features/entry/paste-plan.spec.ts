import { cellOf } from '../../../testing/cells';
import { NO_CONTENT } from '../../api/actuals';
import { type PasteRow, pastePlan } from './paste-plan';
import { pastedCells } from './pasted-text';
import { ENTRY_COLUMNS } from './typed-entry';

const row = (code: string, about: Partial<PasteRow> = {}): PasteRow => {
  const cell = cellOf(code, about.cell);
  return { key: code, cell, content: NO_CONTENT, ...about };
};
const rows = [
  row('A'),
  row('B', { cell: cellOf('B', { indicator: { form: 'ratio' } }) }),
  row('C', { closed: 'locked' }),
  row('D', { content: { ...NO_CONTENT, value: '7' } }),
];

const plan = (text: string, from = 0) => {
  const block = pastedCells({ getData: () => text });
  const { planned, unchanged, refused } = pastePlan({
    block,
    rows: rows.slice(from),
    columns: ENTRY_COLUMNS,
    language: 'en',
  });
  return {
    planned: planned.map(({ row: { key }, content, columns }) => `${key} ${columns.join('+')} ${summary(content)}`),
    unchanged,
    refused: refused.map(({ row: at, text: typed, why }) => `${at?.key ?? '–'} ${typed} ${why}`),
  };
};

const summary = ({ value, numerator, denominator, remark }: typeof NO_CONTENT) =>
  [value, numerator, denominator, remark].filter((each) => each !== null).join(',');

describe('a pasted block', () => {
  it('is laid over the grid from where one is', () => {
    expect(plan('1 234\r\n38\t512\tcounted twice\r\n')).toEqual({
      planned: ['A value 1234', 'B value+denominator+remark 38,512,counted twice'],
      unchanged: 0,
      refused: [],
    });
  });

  it('names each cell that it refuses, and fills the others', () => {
    expect(plan('1.234\t5\n9\nx\n8\n1\n')).toEqual({
      planned: ['B value 9', 'D value 8'],
      unchanged: 0,
      refused: ['A 1.234 ambiguous', 'A 5 no-half', 'C x locked', '– 1 outside'],
    });
  });

  it('is outside when it is wider than the columns', () => {
    expect(plan('1\t\ta\tb').refused).toEqual(['A b outside']);
  });

  it('leaves alone what an empty cell stands over, and counts what says the same', () => {
    expect(plan('\t\n7', 2)).toEqual({ planned: [], unchanged: 1, refused: [] });
  });
});

it('takes a table of a page where there is no text', () => {
  const html = '<table><tr><td>1</td><td>"a"</td></tr><tr><td>2</td><td></td></tr></table>';
  const getData = (type: string) => (type === 'text/html' ? html : '');
  expect(pastedCells({ getData })).toEqual([
    ['1', '"a"'],
    ['2', ''],
  ]);
});
