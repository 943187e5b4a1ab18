import { type CellFault, type ImportOutcome, type ImportRow, type Refusal, refusalOf } from '@resolute/domain';

/** What a line changes in a column, in the reader's language; null is empty. */
export interface JudgedChange<C extends string> {
  readonly column: C;
  readonly before: string | null;
  readonly after: string | null;
}

/** What becomes of a line. `standing` names what it was held against, as it stood. */
export interface JudgedLine<C extends string> {
  readonly row: ImportRow<C>;
  readonly subject: string;
  readonly outcome: ImportOutcome;
  readonly changes: readonly JudgedChange<C>[];
  readonly refusals: readonly Refusal<C>[];
  readonly standing: string | null;
}

/** Something that a cell says, or what is wrong with it. */
export type Found<T, C extends string> = { readonly found: T } | { readonly fault: CellFault<C> };

/** A line that is refused, with everything that is wrong with it. */
export const refusedLine = <C extends string>(
  row: ImportRow<C>,
  subject: string,
  refusals: readonly (Refusal<C> | CellFault<C>)[],
): JudgedLine<C> => ({
  row,
  subject,
  outcome: 'refused',
  changes: [],
  refusals: refusals.map((each) => ('row' in each ? each : refusalOf(row, each))),
  standing: null,
});
