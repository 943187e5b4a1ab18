import { Panel } from './panel';
import { Failed } from './states/failed';
import type { RowsSoFar } from './states/rows-so-far';
import { type Column, DataTable } from './table/data-table';

interface WaitingPanelProps<T> {
  readonly title: string;
  readonly note: string;
  readonly of: RowsSoFar<T>;
  readonly columns: readonly [Column<T>, ...Column<T>[]];
}

/** What waits for the reader, or why that is not known; nothing for none. */
export function WaitingPanel<T extends { readonly id: string }>({ title, note, of, columns }: WaitingPanelProps<T>) {
  const { rows, failure } = of;
  if (rows.length === 0 && !failure) return null;
  return (
    <Panel title={title} note={note} flush>
      {failure ? (
        <Failed {...failure} />
      ) : (
        <DataTable caption={title} columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}
