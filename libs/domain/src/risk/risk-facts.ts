import type { LocalDate } from '../calendar/local-date';
import type { Acceptance } from './appetite';
import type { Assessed } from './priority';
import type { RiskState } from './risk-lifecycle';
import type { TreatmentState } from './treatment';
import type { Appetite, AssessmentKind, RiskNature } from './words';

/** An assessment with its day, and the matrix that it was made with. */
export interface DatedAssessment extends Assessed {
  readonly assessedOn: LocalDate;
  readonly matrixId: string;
}

/** What is in place already, on its first and its last day too. */
export interface Control {
  readonly sinceOn: LocalDate;
  readonly untilOn?: LocalDate;
}

export interface Treatment {
  readonly id: string;
  readonly state: TreatmentState;
  readonly dueOn: LocalDate;
  /** Of one that is done. */
  readonly doneOn?: LocalDate;
  readonly hasOwner: boolean;
}

/** What the register knows about a risk, as far as it can contradict itself. What is absent is not there. */
export interface RiskFacts {
  readonly state: RiskState;
  readonly nature: RiskNature;
  readonly hasOwner: boolean;
  /** Results, indicators and clauses that it is linked to. */
  readonly linkCount: number;
  /** Those in force, one of each kind. */
  readonly assessments: Readonly<Partial<Record<AssessmentKind, DatedAssessment>>>;
  /** The residual assessment that the one in force superseded. */
  readonly residualBefore?: DatedAssessment;
  /** The matrix in force. */
  readonly matrixId: string;
  /** Of its category, in force. */
  readonly appetite?: Appetite;
  readonly isEscalated: boolean;
  /** The acceptance that lasts longest, ended or not. */
  readonly acceptance?: Acceptance;
  readonly controls: readonly Control[];
  readonly treatments: readonly Treatment[];
  /** Absent while the risk was not reviewed since it opened: then its residual assessment counts. */
  readonly lastReviewedOn?: LocalDate;
}
