/** A place in the grid, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in sight. */
  readonly page: number;
  readonly direction: 'ltr' | 'rtl';
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey?: boolean;
}

/**
 * Where a key leads from a place, as the ARIA grid pattern has it; undefined for a key that does not move. In Arabic the arrow
 * to the left leads to the next column, as it lies there. Nothing leads out of the grid.
 */
export function movedBy(
  { key, ctrlKey, metaKey = false }: Pressed,
  at: GridPlace,
  size: GridSize,
): GridPlace | undefined {
  const toEnd = ctrlKey || metaKey;
  const move = MOVES[mirrored(key, size.direction)];
  if (!move) return undefined;
  const { row, column } = move(at, size, toEnd);
  return { row: within(row, size.rows), column: within(column, size.columns) };
}

const within = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));

const OTHER_SIDE: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
const mirrored = (key: string, direction: 'ltr' | 'rtl'): string =>
  direction === 'rtl' ? (OTHER_SIDE[key] ?? key) : key;

type Move = (at: GridPlace, size: GridSize, toEnd: boolean) => GridPlace;

const MOVES: Readonly<Record<string, Move | undefined>> = {
  ArrowLeft: ({ row, column }, _, toEnd) => ({ row, column: toEnd ? 0 : column - 1 }),
  ArrowRight: ({ row, column }, { columns }, toEnd) => ({ row, column: toEnd ? columns - 1 : column + 1 }),
  ArrowUp: ({ row, column }, _, toEnd) => ({ row: toEnd ? 0 : row - 1, column }),
  ArrowDown: ({ row, column }, { rows }, toEnd) => ({ row: toEnd ? rows - 1 : row + 1, column }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }, _, toEnd) => ({ row: toEnd ? 0 : row, column: 0 }),
  End: ({ row }, { rows, columns }, toEnd) => ({ row: toEnd ? rows - 1 : row, column: columns - 1 }),
};
