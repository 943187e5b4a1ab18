import type { ReactNode } from 'react';
import classes from './data-table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand physically right in both directions, so that units stand under units. */
  readonly isNumeric?: boolean;
}

interface DataTableProps<Row> {
  /** What the table lists; read aloud, and shown unless a heading above says it already. */
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** Rows by hairlines; on a phone each row is a stack of its cells with their headings. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProps<Row>) {
  const [first, ...others] = columns;
  return (
    <table aria-label={caption} className={classes.table}>
      <thead>
        <tr>
          {columns.map(({ key, head, isNumeric }) => (
            <th key={key} scope="col" className={isNumeric ? classes.number : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{first.cell(row)}</th>
            {others.map(({ key, head, cell, isNumeric }) => (
              <td key={key} className={isNumeric ? classes.number : undefined}>
                <span aria-hidden className={classes.head}>
                  {head}
                </span>
                <span className={classes.value}>{cell(row)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
