import type { RatingInput, RatingResult, Translations } from '@resolute/domain';

/** Who stands behind an accepted value. Ids only: a report that leaves the house names nobody. */
export interface Provenance {
  readonly actualId: string;
  readonly revision: number;
  readonly isEstimate: boolean;
  readonly authorId: string;
  readonly verifierId: string;
  readonly acceptorId: string;
  /** UTC. */
  readonly acceptedAt: string;
}

/** One indicator with all that its rating follows from: `rate(input)` gives `result` again, on any day. */
export interface IndicatorFigure {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  /** The unit of measure, such as "days". */
  readonly unit: Translations;
  readonly isSample: boolean;
  readonly input: RatingInput;
  readonly result: RatingResult;
  /** By the id of the period. */
  readonly provenance: Readonly<Record<string, Provenance>>;
}
