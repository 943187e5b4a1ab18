import type { ActualState } from '@resolute/domain';
import type { Actual } from '../../api/actuals';
import type { SaveState as StateOf } from '../../api/autosave/save-state';

/** The field without which nothing can be saved yet. */
export type Lacking = 'reason' | 'numerator' | 'denominator';

/** How far a cell's value has got on its way to the server. */
export type SaveState = StateOf<Actual, Lacking>;

/** The states in which a value may be saved over. */
export const UNSAVED: readonly ActualState[] = ['draft', 'sent-back', 'withdrawn'];
