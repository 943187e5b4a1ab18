import type { AcceptedValue, DatedValue, LocalDate, RatingInput, RatingResult, Translations } from '@resolute/domain';

/** Who stands behind an accepted value. Ids only: a report that leaves the house names nobody. */
export interface Provenance {
  readonly actualId: string;
  readonly partId: string;
  readonly revision: number;
  readonly isEstimate: boolean;
  readonly authorId: string;
  readonly verifierId: string;
  readonly acceptorId: string;
  /** UTC. */
  readonly acceptedAt: string;
}

/** The accepted value of one reporting unit. */
export interface PartFigure extends Provenance {
  /** Absent when what was entered does not suit the kind of the indicator. */
  readonly value?: AcceptedValue;
}

/** Where the value of a period comes from. */
export interface PeriodFigure {
  /** Whether any part of it is an estimate. */
  readonly isEstimate: boolean;
  /** One for each unit that has an accepted value. */
  readonly parts: readonly PartFigure[];
  /** Parts that report for the period and have no accepted value. */
  readonly missingPartIds: readonly string[];
}

/** A target that held before the one in force. */
export interface EarlierTarget extends DatedValue {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** One indicator with all that its rating follows from: `rate(input)` gives `result` again, on any day. */
export interface IndicatorFigure {
  readonly id: string;
  readonly versionId: string;
  readonly code: string;
  readonly title: Translations;
  /** The unit of measure, such as "days". */
  readonly unit: Translations;
  readonly isSample: boolean;
  readonly input: RatingInput;
  readonly result: RatingResult;
  /** By the id of the period; only for periods that have an accepted value. */
  readonly provenance: Readonly<Record<string, PeriodFigure>>;
  /** In the order in which they held; absent where there are none, and no part of the rating. */
  readonly earlierTargets?: readonly EarlierTarget[];
}
