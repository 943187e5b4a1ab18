import type { AcceptanceState, ActionStatus, ActionText, Language, NoteField, Translations } from '@resolute/domain';

/** A text of the sample is held in every language. */
export type Words = Readonly<Record<Language, string>>;

interface SampleRevision {
  readonly state: AcceptanceState;
  /** Why a revision after the first one was opened. */
  readonly correctionReason?: string;
  /** Why the verifier sent it back. */
  readonly returned?: readonly { readonly field: string; readonly reason: string }[];
}

export interface SampleNoteRevision extends SampleRevision, Partial<Readonly<Record<NoteField, Translations>>> {}

/** What the unit says of an output of the plan 2026-2029. */
export interface SampleNote {
  readonly output: string;
  readonly period: string;
  readonly revisions: readonly SampleNoteRevision[];
}

export interface SampleActionRevision extends SampleRevision, Partial<Readonly<Record<ActionText, Translations>>> {
  readonly status: ActionStatus;
  readonly dueDay: string;
  readonly period: string;
  /** The contributor of the sample, or the unit. */
  readonly owner: 'unit' | 'contributor';
}

/** An action for an output of the plan 2026-2029. */
export interface SampleAction {
  readonly output: string;
  readonly revisions: readonly SampleActionRevision[];
}
