import { guardedText, isDecimal } from '@resolute/domain';

const BYTE_ORDER_MARK = '\uFEFF';
const NEEDS_QUOTES = /[",\r\n]/u;

/**
 * Rows as a CSV file by RFC 4180, with the mark by which spreadsheets know UTF-8. A text that a spreadsheet would take for a
 * formula is led by an apostrophe: `=1+1` becomes `'=1+1`, while the decimal `-7` stays what it is.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = isDecimal(text) ? text : guardedText(text);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
