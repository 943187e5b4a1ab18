import { execFileSync } from 'node:child_process';

/** A table as its tags tell it: rows of cells, head rows first. */
export type ReadTable = readonly (readonly string[])[];

/** The tables of a PDF as a screen reader is given them, from the tag tree, not from where words stand on the page (seen by pdfinfo). */
export function tablesIn(file: string): ReadTable[] {
  const told = execFileSync('pdfinfo', ['-struct-text', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const tables: TaggedTable[] = [];
  for (const line of told.split('\n')) readLine(tables, line);
  return tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell.trim())));
}

interface TaggedTable {
  readonly indent: number;
  readonly rows: string[][];
  isOver: boolean;
}

/** A table lasts until something stands as far to the left as it does. */
function readLine(tables: TaggedTable[], line: string): void {
  const tag = line.trimStart();
  const indent = line.length - tag.length;
  if (/^Table\b/u.test(tag)) tables.push({ indent, rows: [], isOver: false });
  const table = tables.at(-1);
  if (!table) return;
  if (tag !== '' && indent <= table.indent && !tag.startsWith('Table')) table.isOver = true;
  if (!table.isOver) readInto(table.rows, tag);
}

/** A line of the tag tree: a row, a cell, or a piece of the text of the cell before. */
function readInto(rows: string[][], line: string): void {
  const row = rows.at(-1);
  if (/^TR\b/u.test(line)) rows.push([]);
  else if (/^T[HD]\b/u.test(line)) row?.push('');
  else if (/^".*"$/u.test(line) && row && row.length > 0) row[row.length - 1] += line.slice(1, -1);
}
