import type { ChartTable } from '@resolute/charts';
import { useFigures } from '../ui/ratings/use-figures';
import { type Column, DataTable } from '../ui/table/data-table';
import { useColumnName } from './use-column-name';

interface TableTwinProps<Key extends string> {
  readonly caption: string;
  readonly table: ChartTable<Key>;
  readonly wordOf?: (key: Key, text: string) => string;
}

/** The numbers of a chart as a table, for whoever would rather read than look. */
export function TableTwin<Key extends string>({ caption, table: { columns, rows }, wordOf }: TableTwinProps<Key>) {
  const columnName = useColumnName();
  const { exact } = useFigures();
  const [first, ...others] = columns.map(
    ({ key, kind }): Column<readonly [string, Readonly<Record<Key, string>>]> => ({
      key,
      head: columnName(key),
      ...(kind === 'number' && { isNumeric: true }),
      cell: ([, row]) => {
        const text = row[key];
        if (text === '') return '–';
        return <bdi>{kind === 'number' ? exact(text) : (wordOf?.(key, text) ?? text)}</bdi>;
      },
    }),
  );
  if (!first) return null;
  const numbered = rows.map((row, at) => [String(at), row] as const);
  return <DataTable caption={caption} columns={[first, ...others]} rows={numbered} keyOf={([at]) => at} />;
}
