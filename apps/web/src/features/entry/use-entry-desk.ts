import type { Period } from '@resolute/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type Actual, type ActualContent, sameContent } from '../../api/actuals';
import { useGoingOn } from '../../api/autosave/use-going-on';
import { type Cell, type CellRevision, cellKey, cellsQuery, openCellsQuery, withRevision } from '../../api/cells';
import type { JournalEntry } from '../../api/draft-journal';
import { dimensionsQuery } from '../../api/indicators';
import { NoAnswerError, ProblemError } from '../../api/problem';
import { sessionQuery } from '../../api/session';
import { useSignedIn } from '../../api/signed-in';
import { begunEntry, type CellAutosave, type CellAutosaveSnapshot, cellAutosave } from './cell-autosave';
import { type EntryRow, entryRows } from './entry-row';

/** One thing that was done, and how to take it back: what each cell held before it and after it. */
export type Step = ReadonlyMap<string, { readonly before: ActualContent; readonly after: ActualContent }>;

export interface EntryDesk {
  readonly rowsOf: (cells: readonly Cell[]) => EntryRow[];
  /** Changes several cells as one step. */
  readonly change: (changes: readonly { readonly row: EntryRow; readonly content: ActualContent }[]) => Step;
  /** Takes the last step back, or an earlier one in the cells that nothing was done to since; says how many cells that was. */
  readonly undo: (rows: readonly EntryRow[], step?: Step) => number;
  /** Whether a step was not taken back. */
  readonly isStanding: (step: Step) => boolean;
  readonly autosave: CellAutosave;
  readonly snapshot: CellAutosaveSnapshot;
  /** The newest version of a cell's revision that the server has. Throws when nothing of it was saved. */
  readonly latest: (key: string) => { readonly id: string; readonly version: number };
  /** Sends what waits of a cell, and says which version of its revision the server has then. */
  readonly sentVersion: (key: string) => Promise<number | undefined>;
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
  const { change, undo, isStanding } = useSteps(autosave);
  const categories = useMemo(
    () => new Map((dimensions ?? []).map((dimension) => [dimension.id, dimension.categories])),
    [dimensions],
  );
  const rowsOf = useCallback(
    (cells: readonly Cell[]) => entryRows(cells, { actor, snapshot, categories }),
    [actor, snapshot, categories],
  );
  const held = useHeld();
  const latest: EntryDesk['latest'] = (key) => {
    const { states, drafts } = autosave.current();
    const state = states.get(key);
    if (state?.kind === 'refused' && state.problem) throw new ProblemError(state.problem);
    const found = held(key);
    if (!found || drafts.has(key)) throw new NoAnswerError();
    return found;
  };
  const sentVersion: EntryDesk['sentVersion'] = async (key) => {
    await autosave.send(key);
    return held(key)?.version;
  };
  const tookEvidence: EntryDesk['tookEvidence'] = (key, actual) => {
    took(key, actual);
    autosave.moved(key, actual);
  };
  return { rowsOf, change, undo, isStanding, autosave, snapshot, took, tookEvidence, latest, sentVersion };
}

/** What was done, step by step, and how it is taken back. */
function useSteps(autosave: CellAutosave): Pick<EntryDesk, 'change' | 'undo' | 'isStanding'> {
  const steps = useRef<Step[]>([]);
  const change: EntryDesk['change'] = (changes) => {
    const step: Step = new Map(changes.map(({ row, content }) => [row.key, { before: row.content, after: content }]));
    if (step.size > 0) steps.current.push(step);
    for (const { row, content } of changes) autosave.change(begun(row), content);
    return step;
  };
  const undo: EntryDesk['undo'] = (rows, step = steps.current.at(-1)) => {
    const isLast = step === steps.current.at(-1);
    steps.current = steps.current.filter((each) => each !== step);
    const back = rows.flatMap((row) => {
      const done = row.closed ? undefined : step?.get(row.key);
      return done && (isLast || sameContent(row.content, done.after)) ? [{ row, content: done.before }] : [];
    });
    for (const { row, content } of back) autosave.change(begun(row), content);
    return back.length;
  };
  return { change, undo, isStanding: (step) => steps.current.includes(step) };
}

/** The newest that the server was seen to hold of a cell, whichever list it came with. */
function useHeld(): (key: string) => CellRevision | undefined {
  const queries = useQueryClient();
  return (key) => {
    const lists = queries.getQueriesData<readonly Cell[]>({ queryKey: ['cells'] });
    const found = lists.flatMap(([, cells]) => cells ?? []).filter((cell) => cellKey(cell) === key);
    return found
      .flatMap(({ current }) => current ?? [])
      .toSorted((a, b) => b.revision - a.revision || b.version - a.version)[0];
  };
}

const begun = ({ key, cell: { indicator, part, period, current } }: EntryRow): JournalEntry =>
  begunEntry({ key, place: { indicatorId: indicator.id, partId: part.id, period: period.id }, actual: current });

/** Puts what the server has answered into every list of cells that shows it. */
function useTook(): EntryDesk['took'] {
  const queries = useQueryClient();
  return useCallback(
    (key, actual) => {
      queries.setQueriesData<readonly Cell[]>({ queryKey: ['cells'] }, (cells) =>
        cells?.map((cell) => (cellKey(cell) === key ? withRevision(cell, actual) : cell)),
      );
      // What is being read at this moment may have been read before the save, and would put the old value back: read it anew.
      void queries.refetchQueries({
        queryKey: ['cells'],
        predicate: ({ state }) => state.fetchStatus === 'fetching' && state.data !== undefined,
      });
    },
    [queries],
  );
}

/** The autosave of this person. */
function useAutosave(personId: string, onSaved: EntryDesk['took']): CellAutosave {
  const queries = useQueryClient();
  const [autosave] = useState(() =>
    cellAutosave(personId, {
      onSaved: ({ key }, actual) => onSaved(key, actual),
      onSignedOut: () => void queries.invalidateQueries(sessionQuery),
    }),
  );
  useGoingOn(autosave, personId);
  return autosave;
}

/** The cells of a unit for the days of a period, or those that are open now; asked for once a unit is chosen. */
export function useCells(unit: string, period: Period | undefined) {
  const enabled = unit !== '';
  const open = useQuery({ ...openCellsQuery(unit), enabled: enabled && period === undefined });
  const { from, to } = period ?? { from: '', to: '' };
  const ending = useQuery({ ...cellsQuery({ unit, from, to }), enabled: enabled && period !== undefined });
  return period ? ending : open;
}
