import type { Cell, TableBlock } from '../document/block';

/** Twentieths of a point that a letter takes on average, and a cell around it. */
const LETTER = 118;
const AROUND = 240;
const IDEOGRAPH = /\p{Script=Han}/gu;

/**
 * How wide the columns of a table are, in twentieths of a point, together as wide as the page: those without a share as wide as
 * what stands in them, the others by their shares of what is left. Word is told, as it would else squeeze them all alike.
 */
export function columnWidths({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>, whole: number): number[] {
  const needs = columns.map(({ head, share }, at) => {
    if (share !== undefined) return 0;
    const cells = rows.map((row) => lettersOf(row[at]));
    return Math.max(...head.split(' ').map(breadth), ...cells) * LETTER + AROUND;
  });
  const left = Math.max(0, whole - needs.reduce((sum, need) => sum + need, 0));
  const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0);
  return columns.map(({ share }, at) => Math.round(share === undefined ? (needs[at] ?? 0) : (left * share) / shares));
}

/** What is not broken over lines: a figure, or the sign and the word of a rating. */
function lettersOf(cell: Cell | undefined): number {
  if (cell?.level) return Math.max(breadth(cell.level.word), breadth(cell.note ?? ''));
  if (cell?.chip) return breadth(cell.chip.word) + 3;
  return breadth(cell?.text?.text ?? '');
}

/** An ideograph is as wide as two letters. */
const breadth = (text: string): number => text.length + (text.match(IDEOGRAPH)?.length ?? 0);
