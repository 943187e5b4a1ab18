import type { StaffMonths, Translations } from '@resolute/domain';
import type { FrameworkName } from '@resolute/planning';

export interface MatrixResult {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
}

export interface MatrixOutcome extends MatrixResult {
  /** The goals that it leads to. */
  readonly goals: readonly { readonly id: string; readonly code: string }[];
}

export interface MatrixCell {
  readonly outcomeId: string;
  /** Of the contribution itself; null where it carries none, or where something stands between. */
  readonly share: string | null;
}

export interface MatrixRow {
  readonly output: MatrixResult;
  readonly francs: string;
  readonly staffMonths: StaffMonths;
  /** The outcomes that it leads to. */
  readonly cells: readonly MatrixCell[];
  /** Which of the three plans speak of it. */
  readonly has: { readonly money: boolean; readonly operations: boolean; readonly people: boolean };
  /** How many findings about it are not mended. */
  readonly findings: number;
}

/** Outputs by outcomes. */
export interface AlignmentMatrix {
  readonly framework: FrameworkName;
  readonly outcomes: readonly MatrixOutcome[];
  readonly rows: readonly MatrixRow[];
}
