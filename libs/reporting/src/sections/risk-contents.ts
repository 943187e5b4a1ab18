import type {
  Appetite,
  LocalDate,
  RiskClass,
  RiskLevel,
  RiskMatrix,
  Score,
  Standing,
  Translations,
} from '@resolute/domain';
import type { Named } from './section-contents';

/** Likelihood and impact with the level that a matrix gave them. */
export interface RiskStand extends Score {
  readonly level: RiskLevel;
  readonly matrixVersion: number;
}

/** Where a risk stands on the matrix. */
export interface MappedFact extends Named {
  /** Null where nobody has assessed it yet. */
  readonly residual: (RiskStand & { readonly isOnMatrix: boolean }) | null;
  readonly isAboveAppetite: boolean;
}

/** The matrix, and every risk that was watched, by priority. */
export interface RiskMapContent {
  readonly matrix: RiskMatrix & { readonly version: number };
  readonly risks: readonly MappedFact[];
}

/** A risk in a line. Who is accountable for it is told by unit: what is issued names nobody. */
export interface RiskFact extends Named {
  readonly class: RiskClass;
  readonly category: Translations;
  readonly unit: string;
  readonly residual: RiskStand;
  /** Null where none was decided on for its category. */
  readonly appetite: Appetite | null;
  readonly standing: Standing | null;
  readonly acceptedUntil: LocalDate | null;
}

export interface TopRisksContent {
  readonly risks: readonly RiskFact[];
  /** How many are watched and assessed; the risks are the first of them. */
  readonly total: number;
}

export interface BreachesContent {
  readonly risks: readonly RiskFact[];
  /** How many are above the appetite of their category, and on how many of them nothing is decided. */
  readonly total: number;
  readonly undecided: number;
  /** How many are watched: none is above appetite where none is watched, and that is not said. */
  readonly watched: number;
}

/** A risk that stands elsewhere than before; null where it was not watched or not assessed. */
export interface RiskMove extends Named {
  readonly before: RiskStand | null;
  readonly now: RiskStand | null;
}

/** With what the register is compared. */
export interface RisksSince {
  readonly meeting: Translations;
  /** On which the data of the report before ended, or at whose end the register was read. */
  readonly day: LocalDate;
  /** Whether the report to that meeting says how it stood; otherwise the register does. */
  readonly isFromReport: boolean;
}

export interface RiskMovementContent {
  /** Null where there was neither a report nor a risk before. */
  readonly since: RisksSince | null;
  /** Those that moved alone, by priority now; what is no longer watched comes last. */
  readonly moves: readonly RiskMove[];
}

export interface OverdueTreatmentFact {
  readonly risk: Named;
  readonly title: Translations;
  readonly unit: string;
  readonly dueOn: LocalDate;
  /** In hundredths. */
  readonly progress: number;
}

export interface TreatmentsOverdueContent {
  readonly items: readonly OverdueTreatmentFact[];
  /** How many there are; the items are the first of them. */
  readonly total: number;
  /** How many risks are watched. */
  readonly watched: number;
}
