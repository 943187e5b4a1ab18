export { AccountabilityModule } from './accountability.module';
export type {
  AcceptedAction,
  ActionContent,
  ActionsFilter,
  ActionsPage,
  ActionView,
  ActionWish,
} from './actions/action.view';
export { ActionStepsService } from './actions/action-steps.service';
export { ActionsQueries } from './actions/actions.queries';
export { ActionsService } from './actions/actions.service';
export type { CheckedView, ReturnView } from './checks/checked.view';
export type { ReturnReason } from './checks/checked-kind';
export type { ReturnedReport } from './checks/returned-report';
export { StepsService } from './checks/steps.service';
export type {
  AcceptedNote,
  NoteContent,
  ResultNotesFilter,
  ResultNotesPage,
  ResultNoteView,
  ResultNoteWish,
} from './notes/result-note.view';
export { ResultNoteStepsService } from './notes/result-note-steps.service';
export { ResultNotesQueries } from './notes/result-notes.queries';
export { ResultNotesService } from './notes/result-notes.service';
export { loadSampleNotesAndActions } from './sample/load-sample-notes-and-actions';
export {
  REPORT_KINDS,
  type ReportKind,
  type WaitingReport,
  type WaitingReports,
} from './waiting/waiting-report.view';
export { WaitingReportsQueries } from './waiting/waiting-reports.queries';
