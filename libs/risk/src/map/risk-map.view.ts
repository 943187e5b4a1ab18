import type { AssessmentKind, LocalDate, Movement, RiskLevel, Score, Translations } from '@resolute/domain';
import type { MatrixView } from '../matrices/matrix.view';

/** A risk on the map, named so that the map says who is meant. */
export interface MappedRisk {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  readonly isAboveAppetite: boolean;
}

/** One cell of the matrix with the risks that stand in it. */
export interface MapCell extends Score {
  readonly level: RiskLevel;
  readonly risks: readonly MappedRisk[];
}

/** A risk that was assessed by another matrix: it has a level and no cell here. */
export interface OffMapRisk extends MappedRisk, Score {
  readonly level: RiskLevel;
  readonly matrixVersion: number;
}

export interface KindMap {
  readonly kind: AssessmentKind;
  /** Every cell of the matrix, empty ones too, by likelihood and then impact. */
  readonly cells: readonly MapCell[];
  readonly otherMatrix: readonly OffMapRisk[];
  readonly unassessed: readonly MappedRisk[];
}

export interface ScoredView extends Score {
  readonly level: RiskLevel;
}

/** How a residual risk moved between two days. */
export interface MapMovement {
  readonly risk: MappedRisk;
  readonly before: ScoredView;
  readonly after: ScoredView;
  readonly movement: Movement;
}

/** Where the risks stand that are watched, or stood at the end of a day, and how they moved since another one. */
export interface RiskMapView {
  readonly matrix: MatrixView;
  readonly kinds: readonly KindMap[];
  readonly since: LocalDate | null;
  /** Null for now. */
  readonly until: LocalDate | null;
  /** Those alone that moved. */
  readonly movements: readonly MapMovement[];
}
