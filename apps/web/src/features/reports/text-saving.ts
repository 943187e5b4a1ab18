import type { SaveState } from '../../api/autosave/save-state';
import type { ReportText } from '../../api/reports';

/** How far a text has got on its way to the server. */
export type TextSaving = SaveState<ReportText>;
