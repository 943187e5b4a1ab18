export {
  ACTION_FIELDS,
  ACTION_STATUSES,
  ACTION_TEXTS,
  type ActionDraft,
  type ActionField,
  type ActionStatus,
  type ActionText,
  ENDED_STATUSES,
  isOverdue,
  missingInAction,
  promisedDay,
  STATUS_RULES,
  type StatusRule,
} from './action';
export { missingInNote, NOTE_FIELDS, type NoteDraft, type NoteField } from './result-note';
