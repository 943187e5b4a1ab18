import { type ImportRow, textOf } from './cell';
import { bareCode } from './known-code';
import type { ValueRows } from './value-reading';

/** A value whose rows have all come, or a row of a category that stands below no value. */
export type GroupedRows =
  | { readonly kind: 'value'; readonly rows: ValueRows }
  | { readonly kind: 'orphan'; readonly row: ImportRow };

/** What tells one value from another in a file. */
export const identityOf = ({ cells }: ImportRow): string =>
  [cells.indicator, cells.unit, cells.period].map((cell) => bareCode(textOf(cell))).join('\t');

/**
 * Puts the rows of one value together as they come: a row with a category belongs to the value above it, if that is of the same
 * indicator, unit and period. `next` gives what is complete by then, `end` the rest; one value is held at a time.
 */
export class ValueGroups {
  private head: ImportRow | undefined;
  private parts: ImportRow[] = [];

  next(row: ImportRow): GroupedRows[] {
    if (textOf(row.cells.category) === '') {
      const done = this.end();
      this.head = row;
      return done;
    }
    if (this.head && identityOf(this.head) === identityOf(row)) {
      this.parts.push(row);
      return [];
    }
    return [...this.end(), { kind: 'orphan', row }];
  }

  end(): GroupedRows[] {
    const { head, parts } = this;
    this.head = undefined;
    this.parts = [];
    return head ? [{ kind: 'value', rows: { head, parts } }] : [];
  }
}
