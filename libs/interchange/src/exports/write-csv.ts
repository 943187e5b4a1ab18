import { guardedText, IMPORT_COLUMNS } from '@resolute/domain';
import { stringify } from 'csv-stringify/sync';
import type { ValueRow } from './value-row';

/** The values as CSV in UTF-8 with its mark, which Excel needs; a text that would start a formula is guarded, a number is not. */
export function writeCsv(rows: readonly ValueRow[]): Buffer {
  const records = rows.map(({ cells }) =>
    IMPORT_COLUMNS.map((column) => {
      const cell = cells[column];
      if (!cell) return '';
      return 'decimal' in cell ? cell.decimal : guardedText(cell.text);
    }),
  );
  return Buffer.from(stringify([[...IMPORT_COLUMNS], ...records], { bom: true, record_delimiter: '\r\n' }));
}
