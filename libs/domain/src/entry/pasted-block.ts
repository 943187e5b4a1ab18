import { DomainError } from '../kernel/domain-error';

/** The bounds of what is pasted at once: every indicator of the Sector by the months of a plan fits well within. */
export const LARGEST_BLOCK = { rows: 1000, columns: 100, characters: 1_000_000 } as const;

/**
 * The cells of a block as Excel puts it on the clipboard: tabs between cells, one line for each row, and quotes around a cell
 * that holds a tab or a line break, with its own quotes doubled. `1⇥2⏎3` gives [['1', '2'], ['3', '']]: a short row is filled up.
 * The line break at the end is no row. Throws `request/invalid` for a block beyond the bounds.
 */
export function pastedBlock(text: string): string[][] {
  requireAtMost(text.length, LARGEST_BLOCK.characters, 'field/too-long');
  const rows = rowsOf(text.replace(/^\uFEFF/u, ''));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    at = readRow(text, at, row);
    rows.push(row);
    requireAtMost(rows.length, LARGEST_BLOCK.rows);
  }
  return rows;
}

/** Reads the cells of a row, and says where the next row begins. */
function readRow(text: string, start: number, row: string[]): number {
  for (let at = start; ; at += 1) {
    const { cell, end } = quotedCell(text, at) ?? plainCell(text, at);
    row.push(cell);
    requireAtMost(row.length, LARGEST_BLOCK.columns);
    if (text[end] !== '\t') return end + (text.startsWith('\r\n', end) ? 2 : 1);
    at = end;
  }
}

interface Cell {
  readonly cell: string;
  readonly end: number;
}

const END_OF_CELL = /[\t\r\n]|$/g;

function plainCell(text: string, start: number): Cell {
  END_OF_CELL.lastIndex = start;
  const end = END_OF_CELL.exec(text)?.index ?? text.length;
  return { cell: text.slice(start, end), end };
}

/** A cell in quotes up to the first that is not doubled; undefined when more follows it, as in `"A" series`, typed like that. */
function quotedCell(text: string, start: number): Cell | undefined {
  if (text[start] !== '"') return undefined;
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const end = close + 1;
  if (close < 0 || (end < text.length && !'\t\r\n'.includes(text.charAt(end)))) return undefined;
  return { cell: text.slice(start + 1, close).replaceAll('""', '"'), end };
}

function requireAtMost(count: number, max: number, code: 'field/too-many' | 'field/too-long' = 'field/too-many'): void {
  if (count > max) throw new DomainError('request/invalid', { errors: [{ field: 'block', code, params: { max } }] });
}
