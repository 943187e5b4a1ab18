import { guardedText } from '@resolute/domain';
import { stringify } from 'csv-stringify/sync';
import type { ListRow } from './write-lists';

/** A list as CSV in UTF-8 with its mark; a text that would start a formula is guarded, a number is not. */
export function listCsv(columns: readonly string[], rows: readonly ListRow[]): Buffer {
  const records = rows.map((row) =>
    columns.map((column) => {
      const cell = row[column];
      if (!cell) return '';
      return 'decimal' in cell ? cell.decimal : guardedText(cell.text);
    }),
  );
  return Buffer.from(stringify([[...columns], ...records], { bom: true, record_delimiter: '\r\n' }));
}
