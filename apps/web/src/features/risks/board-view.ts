import { TREATMENT_STATES } from '@resolute/domain';
import type { TreatmentCounts } from '../../api/risks';

/** What of the board is shown: all by their states, those that are late, or those of one state. */
export const BOARD_VIEWS = ['all', 'overdue', ...TREATMENT_STATES] as const;
export type BoardView = (typeof BOARD_VIEWS)[number];

/** What goes on comes before what is to come and what has ended. */
export const STATES_ON_BOARD = ['underway', 'planned', 'done', 'cancelled'] as const;

/** How many rows a view opens. */
export const countOf = (counts: TreatmentCounts, view: BoardView): number =>
  view === 'all' ? STATES_ON_BOARD.reduce((sum, state) => sum + counts[state], 0) : counts[view];
