import type { CheckedTask } from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';
import type { ResultName } from '@resolute/planning';

export const REPORT_KINDS = ['note', 'action'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A note or an action that waits for the reader, and what to do with it. */
export interface WaitingReport {
  readonly kind: ReportKind;
  readonly task: CheckedTask;
  /** Of the revision. */
  readonly id: string;
  readonly result: ResultName;
  readonly unit: UnitName;
  readonly period: string;
  readonly author: PersonName;
  /** Null for what was sent back. */
  readonly submittedAt: Date | null;
}

/** All of them: what is to be done is never cut off. */
export interface WaitingReports {
  readonly items: readonly WaitingReport[];
}
