/** What a column holds: numbers stand raw in files and as the reader writes them on screen. */
export type ColumnKind = 'text' | 'number';

/** The numbers behind a chart, to be read and to be taken away; its columns are named by whoever shows it. */
export interface ChartTable<Key extends string = string> {
  readonly columns: readonly { readonly key: Key; readonly kind: ColumnKind }[];
  /** An empty text where there is nothing: never 0. */
  readonly rows: readonly Readonly<Record<Key, string>>[];
}
