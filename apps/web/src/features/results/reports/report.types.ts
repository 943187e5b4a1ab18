import type { Action, ReportSteps, ResultNote } from '../../../api/accountability';

/** A note or an action, as far as its way goes. */
export type Report = ResultNote | Action;

/** What the parts of the page that notes and actions share need to know of each. */
export interface ReportKind {
  readonly kind: 'note' | 'action';
  readonly steps: ReportSteps;
  /** What a return may point at, and what its fields are called. */
  readonly fields: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}
