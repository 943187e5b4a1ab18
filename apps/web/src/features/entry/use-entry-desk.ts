import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Actual, ActualContent } from '../../api/actuals';
import { type Cell, type CellsWish, cellKey, cellsQuery, withRevision } from '../../api/cells';
import { DraftJournal } from '../../api/draft-journal';
import { dimensionsQuery } from '../../api/indicators';
import { NoAnswerError, ProblemError } from '../../api/problem';
import { sessionQuery, useSession } from '../../api/session';
import { useSignedIn } from '../../api/signed-in';
import { Autosave, type BegunCell } from './autosave';
import { type EntryRow, entryRows } from './entry-row';

/** One thing that was done, and how to take it back. */
type Step = ReadonlyMap<string, ActualContent>;

export interface EntryDesk {
  readonly rowsOf: (cells: readonly Cell[]) => EntryRow[];
  /** Changes several cells as one step. */
  readonly change: (changes: readonly { readonly row: EntryRow; readonly content: ActualContent }[]) => void;
  /** Takes the last step back; says how many cells that was. */
  readonly undo: (rows: readonly EntryRow[]) => number;
  readonly autosave: Autosave;
  /** The newest version of a cell's revision that the server has. Throws when nothing of it was saved. */
  readonly latest: (key: string) => { readonly id: string; readonly version: number };
  /** The server has answered with a revision. */
  readonly took: (key: string, actual: Actual) => void;
  /** A file was added or removed: the value has a new version, from which what is typed meanwhile goes on. */
  readonly tookEvidence: (key: string, actual: Actual) => void;
}

/** All that whoever enters values works with: what was typed, on its way to the server, and back again step by step. */
export function useEntryDesk(): EntryDesk {
  const { actor, person } = useSignedIn();
  const { data: dimensions } = useQuery(dimensionsQuery);
  const took = useTook();
  const autosave = useAutosave(person.id, took);
  const snapshot = useSyncExternalStore(autosave.subscribe, autosave.current);
  const steps = useRef<Step[]>([]);
  const categories = useMemo(
    () => new Map((dimensions ?? []).map((dimension) => [dimension.id, dimension.categories.map(({ id }) => id)])),
    [dimensions],
  );
  const rowsOf = useCallback(
    (cells: readonly Cell[]) => entryRows(cells, { actor, snapshot, categories }),
    [actor, snapshot, categories],
  );
  const change: EntryDesk['change'] = (changes) => {
    if (changes.length === 0) return;
    steps.current.push(new Map(changes.map(({ row: { key, content } }) => [key, content])));
    for (const { row, content } of changes) autosave.change(begun(row), content);
  };
  const undo: EntryDesk['undo'] = (rows) => {
    const step = steps.current.pop();
    const back = rows.filter(({ key, closed }) => step?.has(key) && !closed);
    for (const row of back) autosave.change(begun(row), step?.get(row.key) ?? row.content);
    return back.length;
  };
  const latest = useLatest(autosave);
  const tookEvidence: EntryDesk['tookEvidence'] = (key, actual) => {
    took(key, actual);
    autosave.moved(key, actual);
  };
  return { rowsOf, change, undo, autosave, took, tookEvidence, latest };
}

function useLatest(autosave: Autosave): EntryDesk['latest'] {
  const queries = useQueryClient();
  return (key) => {
    const state = autosave.current().states.get(key);
    if (state?.kind === 'refused' && state.problem) throw new ProblemError(state.problem);
    const lists = queries.getQueriesData<readonly Cell[]>({ queryKey: ['cells'] });
    const found = lists.flatMap(([, cells]) => cells ?? []).find((cell) => cellKey(cell) === key)?.current;
    if (!found || autosave.current().drafts.has(key)) throw new NoAnswerError();
    return found;
  };
}

const begun = ({ key, cell: { indicator, part, period, current } }: EntryRow): BegunCell => ({
  key,
  place: { indicatorId: indicator.id, partId: part.id, period: period.id },
  actual: current,
});

/** Puts what the server has answered into every list of cells that shows it. */
function useTook(): EntryDesk['took'] {
  const queries = useQueryClient();
  return useCallback(
    (key, actual) =>
      void queries.setQueriesData<readonly Cell[]>({ queryKey: ['cells'] }, (cells) =>
        cells?.map((cell) => (cellKey(cell) === key ? withRevision(cell, actual) : cell)),
      ),
    [queries],
  );
}

/** The autosave of this person; it goes on when there is a network again, and when they have signed in again. */
function useAutosave(personId: string, onSaved: EntryDesk['took']): Autosave {
  const queries = useQueryClient();
  const { data: session } = useSession();
  const isIn = session === undefined || (session.stage === 'complete' && session.person?.id === personId);
  const [autosave] = useState(
    () =>
      new Autosave(new DraftJournal(personId), {
        onSaved,
        onSignedOut: () => void queries.invalidateQueries(sessionQuery),
      }),
  );
  useEffect(() => {
    if (isIn) void autosave.sendAll();
  }, [isIn, autosave]);
  useEffect(() => {
    const goOn = (): void => void autosave.sendAll();
    globalThis.addEventListener('online', goOn);
    return () => {
      globalThis.removeEventListener('online', goOn);
      autosave.leave();
    };
  }, [autosave]);
  return autosave;
}

/** The cells of a unit for a span, asked for once a unit is chosen. */
export const useCells = (wish: CellsWish) => useQuery({ ...cellsQuery(wish), enabled: wish.unit !== '' });
