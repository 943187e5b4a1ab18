import type { CheckedRow, Tx } from '@resolute/database';
import type { FieldProblem } from '@resolute/domain';

/** Why something was sent back, field by field. */
export interface ReturnReason {
  readonly field: string;
  readonly reason: string;
}

/** That a revision was sent back, as it is stored. */
export interface KeptReturn {
  readonly id: string;
  readonly returnedById: string;
  readonly fromState: string;
  readonly reasons: { field: string; reason: string }[];
  readonly createdAt: Date;
}

/** The unit of a revision, and everybody who ever saved it. */
export interface Writers {
  readonly unitId: string;
  readonly authorIds: readonly string[];
}

/** What the steps need to know of a kind of thing that three people let pass; all else they know themselves. */
export interface CheckedKind<E extends CheckedRow> {
  /** In the audit trail. */
  readonly subjectType: 'result-note' | 'action';
  /** The revision, locked. Throws `row/not-found` or `row/stale`. */
  load(tx: Tx, id: string, version?: number): Promise<E>;
  update(tx: Tx, row: E, changes: Partial<CheckedRow>): Promise<number>;
  writers(tx: Tx, row: E): Promise<Writers>;
  /** The revision that counts until this one is accepted, locked. */
  counting(tx: Tx, row: E): Promise<E | null>;
  keepReturn(tx: Tx, row: E, kept: KeptReturn): Promise<void>;
  /** All that it lacks before it may be submitted. */
  missing(row: E): readonly FieldProblem[];
}
