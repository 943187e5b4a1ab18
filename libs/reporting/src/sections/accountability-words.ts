import type { ActionStatus, NoteField } from '@resolute/domain';
import type { ReportWord } from '../text/report-words';

/** How the status of an action is said. */
export const STATUS_WORDS: Readonly<Record<ActionStatus, ReportWord>> = {
  planned: 'status-planned',
  'under-way': 'status-under-way',
  done: 'status-done',
  postponed: 'status-postponed',
  dropped: 'status-dropped',
};

/** What each half of a note is called. */
export const NOTE_WORDS: Readonly<Record<NoteField, ReportWord>> = {
  achieved: 'note-achieved',
  obstacles: 'note-obstacles',
  next: 'note-next',
};
