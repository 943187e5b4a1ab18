import { guardedText, isDecimal, unguardedText } from '@resolute/domain';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { delimiterOf, SKIPPED } from '../csv/csv-rows';
import { fileTextOf } from '../csv/file-text-of';
import type { RefusalView } from './import.view';

/**
 * The file as it came, with the reasons at the end of each refused line, so that it can be mended and brought again. Whoever opens
 * it is not always who wrote it: whatever would start a formula is guarded, and read back without the guard.
 */
export function markedCsv(bytes: Buffer, refusals: readonly Pick<RefusalView, 'row' | 'column' | 'reason'>[]): Buffer {
  const delimiter = delimiterOf(bytes);
  const records = parse(fileTextOf(bytes), { delimiter, relax_column_count: true });
  const [names = [], ...rows] = records;
  const place = names.findIndex((name) => name.trim().toLowerCase() === SKIPPED);
  const reasons = new Map<number, string[]>();
  for (const { row, column, reason } of refusals)
    reasons.set(row, [...(reasons.get(row) ?? []), `${column}: ${reason}`]);
  const marked = rows.map((record, at) => {
    const isEmpty = record.every((cell) => cell === '');
    const plain = (place < 0 ? record : record.toSpliced(place, 1)).map(guardedCell);
    return isEmpty ? plain : [...plain, guardedText((reasons.get(at + 2) ?? []).join(' | '))];
  });
  const head = [...(place < 0 ? names : names.toSpliced(place, 1)), SKIPPED];
  return Buffer.from(stringify([head, ...marked], { bom: true, delimiter, record_delimiter: '\r\n' }));
}

/** A cell may be guarded already, as an export writes it; a second guard would become part of its text. */
const guardedCell = (cell: string): string => (isDecimal(cell) ? cell : guardedText(unguardedText(cell)));
