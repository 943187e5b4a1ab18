import type { AcceptanceState, Language, NoteField, Page, Translations } from '@resolute/domain';
import type { CheckedView } from '../checks/checked.view';

export type NoteTexts = Readonly<Record<NoteField, Translations | null>>;

/** What counts until another revision is accepted. */
export interface AcceptedNote extends NoteTexts {
  readonly id: string;
  readonly revision: number;
  readonly language: Language;
  readonly acceptedAt: Date;
}

/** One revision of what a unit says of a result for a period. */
export interface ResultNoteView extends CheckedView, NoteTexts {
  /** The revision that counts until this one is accepted; null when this one counts, or none does. */
  readonly accepted: AcceptedNote | null;
}

/** What an author writes; a text that is not given is taken away. */
export type NoteContent = Partial<NoteTexts>;

export interface ResultNoteWish extends NoteContent {
  /** The result in any edition of its plan. */
  readonly resultId: string;
  readonly unitId: string;
  /** A calendar period by its id, `2026-H1`, or a meeting by its code. */
  readonly period: string;
  /** In which it is written first. */
  readonly language: Language;
}

export interface ResultNotesFilter {
  readonly result?: string;
  readonly unit?: string;
  readonly period?: string;
  /** Without one, the newest revision that the reader sees. */
  readonly state?: AcceptanceState;
}

export type ResultNotesPage = Page<ResultNoteView>;
