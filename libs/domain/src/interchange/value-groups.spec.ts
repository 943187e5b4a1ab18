import type { ImportRow } from './cell';
import { ValueGroups } from './value-groups';

const row = (number: number, indicator: string, category = ''): ImportRow => ({
  sheet: '',
  row: number,
  cells: { indicator, unit: 'SG13', period: '2025', ...(category && { category }) },
});

/** Each group as `2+3,4`, an orphan as `!5`. */
function groupsOf(rows: ImportRow[]): string[] {
  const groups = new ValueGroups();
  return [...rows.flatMap((each) => groups.next(each)), ...groups.end()].map((group) =>
    group.kind === 'orphan'
      ? `!${group.row.row}`
      : `${group.rows.head.row}+${group.rows.parts.map((part) => part.row).join()}`,
  );
}

it.each([
  ['values alone', [row(2, 'A'), row(3, 'B')], ['2+', '3+']],
  ['a value with its categories', [row(2, 'A'), row(3, 'A', 'x/y'), row(4, 'A', 'x/z'), row(5, 'B')], ['2+3,4', '5+']],
  ['a category without a value', [row(2, 'A', 'x/y'), row(3, 'A')], ['!2', '3+']],
  ['a category of another value', [row(2, 'A'), row(3, 'B', 'x/y'), row(4, 'A', 'x/y')], ['2+', '!3', '!4']],
  ['nothing', [], []],
])('rows are put together: %s', (_, rows, groups) => {
  expect(groupsOf(rows)).toEqual(groups);
});
