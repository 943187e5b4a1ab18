import type {
  AssessmentKind,
  EarlyWarning,
  FoundInRisk,
  LocalDate,
  Response,
  RiskAction,
  RiskLinkKind,
  RiskState,
  Rung,
  Translations,
  TreatmentState,
} from '@resolute/domain';
import type { PersonName } from '@resolute/identity';
import type { AssessedView, RiskSummary } from './risk.view';

/** What a risk bears upon, with its name; a clause is named by its key alone. */
export interface RiskLinkView {
  readonly id: string;
  readonly kind: RiskLinkKind;
  /** Of the newest edition, for a result. */
  readonly targetId: string | null;
  readonly code: string;
  readonly title: Translations | null;
}

export interface AssessmentView extends AssessedView {
  readonly id: string;
  readonly kind: AssessmentKind;
  readonly rationale: string;
  readonly assessor: PersonName;
  readonly recordedAt: Date;
  readonly supersededAt: Date | null;
}

export interface ControlView {
  readonly id: string;
  readonly title: Translations;
  readonly sinceOn: LocalDate;
  readonly untilOn: LocalDate | null;
  readonly version: number;
}

export interface TreatmentView {
  readonly id: string;
  readonly response: Response;
  readonly title: Translations;
  readonly owner: PersonName | null;
  readonly startsOn: LocalDate | null;
  readonly dueOn: LocalDate;
  /** Whole Swiss francs. */
  readonly costChf: string | null;
  readonly expectedLikelihood: number | null;
  readonly expectedImpact: number | null;
  readonly effect: string | null;
  readonly progress: number;
  readonly state: TreatmentState;
  readonly doneOn: LocalDate | null;
  readonly isOverdue: boolean;
  readonly version: number;
}

export interface EscalationView {
  readonly id: string;
  readonly fromRung: Rung;
  readonly toRung: Rung;
  readonly reason: string;
  readonly escalatedBy: PersonName;
  readonly recordedAt: Date;
}

export interface AcceptanceView {
  readonly id: string;
  readonly reason: string;
  readonly untilOn: LocalDate;
  readonly acceptedBy: PersonName;
  /** In whose place; null where nobody's. */
  readonly acceptedFor: PersonName | null;
  readonly recordedAt: Date;
}

export interface IncidentView {
  readonly id: string;
  readonly happenedOn: LocalDate;
  readonly what: string;
  readonly recordedBy: PersonName;
  readonly recordedAt: Date;
}

export interface ReviewView {
  readonly id: string;
  readonly reviewedOn: LocalDate;
  readonly note: string | null;
  readonly reviewedBy: PersonName;
  readonly recordedAt: Date;
}

export interface MoveView {
  readonly id: string;
  readonly action: RiskAction;
  readonly fromState: RiskState;
  readonly toState: RiskState;
  readonly reason: string | null;
  readonly movedBy: PersonName;
  readonly recordedAt: Date;
}

/** All that was recorded of a risk beside what it says, the latest first; controls and treatments by their days. */
export interface RiskHistory {
  readonly links: readonly RiskLinkView[];
  readonly assessments: readonly AssessmentView[];
  readonly controls: readonly ControlView[];
  readonly treatments: readonly TreatmentView[];
  readonly escalations: readonly EscalationView[];
  readonly acceptances: readonly AcceptanceView[];
  readonly incidents: readonly IncidentView[];
  readonly reviews: readonly ReviewView[];
  readonly moves: readonly MoveView[];
}

/** One risk with its history and what is wrong with it today. */
export interface RiskView extends RiskSummary, RiskHistory {
  readonly findings: readonly FoundInRisk[];
  readonly earlyWarnings: readonly EarlyWarning[];
  readonly raisedBy: PersonName;
  readonly createdAt: Date;
  readonly changedAt: Date;
}
