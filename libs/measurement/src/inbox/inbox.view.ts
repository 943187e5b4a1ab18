import { CHECKED_TASKS, type Warning } from '@resolute/domain';
import type { ActualContent, ActualView } from '../actuals/actual.view';
import type { CellIndicator, CellPrevious, CellTarget } from '../cells/cell.view';

/**
 * What waits for somebody: to verify, to accept, to change what came back; `stuck` is what nobody at all can go on with, which
 * a planner has to solve by giving a role.
 */
export const INBOX_TASKS = [...CHECKED_TASKS, 'stuck'] as const;
export type InboxTask = (typeof INBOX_TASKS)[number];

/** What a value was before: at its last submission, or in the accepted revision that it would take the place of. */
export interface InboxBefore {
  readonly what: 'submission' | 'accepted';
  readonly at: Date;
  readonly content: Required<ActualContent>;
}

export interface InboxEntry {
  readonly task: InboxTask;
  readonly actual: ActualView;
  readonly indicator: CellIndicator;
  readonly previous: CellPrevious | null;
  readonly target: CellTarget | null;
  readonly warnings: readonly Warning[];
  readonly before: InboxBefore | null;
}

export interface InboxView {
  /** By unit, indicator and period; of each thing to do the first that were submitted. */
  readonly items: readonly InboxEntry[];
  /** How many there are in all, which may be more than are among the items. */
  readonly counts: Readonly<Record<InboxTask, number>>;
}
