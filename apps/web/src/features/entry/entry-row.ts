import { type Actor, type FieldProblem, mayEnter, maySubmit, type Warning } from '@resolute/domain';
import { type ActualContent, contentOf, NO_CONTENT, sameContent } from '../../api/actuals';
import { type Cell, cellKey } from '../../api/cells';
import type { MarkedState } from '../../ui/values/state-mark';
import type { CellAutosaveSnapshot } from './cell-autosave';
import { type Categories, missingOf, warningsFor } from './entry-checks';
import type { RefusedWhy } from './paste-plan';
import { type SaveState, UNSAVED } from './save-state';

/** A cell with what it holds now, whether or not the server has it yet. */
export interface EntryRow {
  readonly key: string;
  readonly cell: Cell;
  readonly content: ActualContent;
  readonly save: SaveState | undefined;
  /** Why nothing can be entered; absent where it can. */
  readonly closed?: RefusedWhy;
  readonly warnings: readonly Warning[];
  /** All that it lacks before it may be handed on. */
  readonly missing: readonly FieldProblem[];
  readonly isEmpty: boolean;
  /** Somebody else saved it last, and nothing was typed here since: it is theirs to submit, unless it is taken over. */
  readonly isOthers: boolean;
}

interface About {
  readonly actor: Actor;
  readonly snapshot: CellAutosaveSnapshot;
  readonly categories: Categories;
}

/** The cells of a page as rows, each with what was typed last. */
export const entryRows = (cells: readonly Cell[], about: About): EntryRow[] =>
  cells.map((cell) => entryRow(cell, about));

function entryRow(cell: Cell, { actor, snapshot, categories }: About): EntryRow {
  const key = cellKey(cell);
  const held = cell.current ? contentOf(cell.current) : NO_CONTENT;
  const content = snapshot.drafts.get(key)?.content ?? held;
  const closed = closedBy(cell, actor);
  return {
    key,
    cell,
    content,
    save: snapshot.states.get(key),
    ...(closed && { closed }),
    warnings: warningsFor(cell, content),
    missing: missingOf(cell, content, { categories, evidenceCount: cell.current?.evidenceCount ?? 0 }),
    isEmpty: sameContent(content, NO_CONTENT),
    isOthers: !closed && !snapshot.drafts.has(key) && isOthers(cell, actor),
  };
}

function isOthers({ current, part }: Cell, actor: Actor): boolean {
  if (!current || !UNSAVED.includes(current.state)) return false;
  const hands = { unitId: part.unit.id, authorId: current.author.id, state: current.state };
  return !maySubmit(actor, hands).allowed;
}

/** Why a value cannot be entered: it is on its way or has arrived, its window is closed, or it is another unit's. */
function closedBy({ current, window, part }: Cell, actor: Actor): RefusedWhy | undefined {
  if (current && !UNSAVED.includes(current.state)) return current.state === 'accepted' ? 'accepted' : 'on-its-way';
  if (window.kind === 'locked') return 'locked';
  const authorId = actor.kind === 'person' ? actor.id : '';
  return mayEnter(actor, { unitId: part.unit.id, authorId }).allowed ? undefined : 'not-yours';
}

/** What the sign before the row says. */
export function markedState({ cell: { current, window }, isEmpty }: EntryRow): MarkedState {
  if (current && !(current.state === 'draft' && isEmpty)) return current.state;
  if (!isEmpty) return 'draft';
  return window.kind === 'locked' ? 'locked' : 'empty';
}

/** Whether a row can be handed on as it is. */
export const isReady = ({ closed, isEmpty, isOthers: others, missing, save }: EntryRow): boolean =>
  !closed && !isEmpty && !others && missing.length === 0 && save?.kind !== 'conflict';
