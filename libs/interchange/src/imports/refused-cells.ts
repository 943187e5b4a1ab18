import type { ImportColumn, ImportRow, Refusal } from '@resolute/domain';

/** Cells that were refused before anything was asked of them. Each goes with the value that its row is of, which is refused once. */
export class RefusedCells<C extends string = ImportColumn> {
  private readonly byRow = new Map<string, Refusal<C>[]>();

  constructor(refusals: readonly Refusal<C>[]) {
    for (const refusal of refusals) {
      const key = placeOf(refusal);
      this.byRow.set(key, [...(this.byRow.get(key) ?? []), refusal]);
    }
  }

  /** Those of some rows. They are not given out again. */
  take(rows: readonly ImportRow<C>[]): Refusal<C>[] {
    return rows.flatMap((row) => {
      const found = this.byRow.get(placeOf(row)) ?? [];
      this.byRow.delete(placeOf(row));
      return found;
    });
  }

  /** Those of rows that hold nothing else, row by row. */
  rest(): Refusal<C>[][] {
    return [...this.byRow.values()];
  }
}

const placeOf = ({ sheet, row }: Pick<ImportRow, 'sheet' | 'row'>): string => `${row} ${sheet}`;
