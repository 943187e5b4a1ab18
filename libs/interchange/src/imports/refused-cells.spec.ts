import type { Refusal } from '@resolute/domain';
import { RefusedCells } from './refused-cells';

const refusal = (sheet: string, row: number, column: Refusal['column']): Refusal => ({
  sheet,
  row,
  column,
  code: 'formula',
  value: '=1',
});
const row = (sheet: string, number: number) => ({ sheet, row: number, cells: {} });

it('cells that are refused already go with their rows, once, and those of no row are left', () => {
  const [first, second, third] = [refusal('A', 3, 'value'), refusal('A', 3, 'remark'), refusal('B', 3, 'value')];
  const other = refusal('A', 9, 'value');
  const cells = new RefusedCells([first, second, third, other]);
  expect(cells.take([row('A', 3), row('A', 4)])).toEqual([first, second]);
  expect(cells.take([row('A', 3)])).toEqual([]);
  expect(cells.take([row('B', 3)])).toEqual([third]);
  expect(cells.rest()).toEqual([[other]]);
});
