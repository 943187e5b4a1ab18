import type { BreakdownPart, BreakdownRule } from './breakdown-check';
import type { Choices } from './choice-check';
import type { Warning } from './warnings';

/** How a value is entered: one number, two for a ratio, a choice (yes or no, a step, stages), or an assessor's judgement. */
export const VALUE_FORMS = ['number', 'ratio', 'choice', 'judgement'] as const;
export type ValueForm = (typeof VALUE_FORMS)[number];

/** What an indicator asks of every value. */
export interface EntryNeeds {
  readonly form: ValueForm;
  readonly choices: Choices;
  readonly evidence: boolean;
  readonly breakdowns: readonly BreakdownNeeds[];
}

export interface BreakdownNeeds {
  readonly id: string;
  readonly rule: BreakdownRule;
  /** The ids of the categories that there are in the period. */
  readonly categories: readonly string[];
  readonly isRequired: boolean;
}

/** What the author has entered so far; empty fields are absent or blank. */
export interface DraftEntry {
  readonly value?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly choice?: string | boolean | readonly string[];
  readonly narrative?: string;
  readonly notApplicable?: { readonly reason?: string };
  readonly comment?: string;
  readonly warnings: readonly Warning[];
  readonly evidenceCount: number;
  /** The parts of each breakdown, by its id. */
  readonly parts: Readonly<Record<string, readonly BreakdownPart[]>>;
}
