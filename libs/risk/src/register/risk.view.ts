import type {
  Appetite,
  AssessmentKind,
  LocalDate,
  Movement,
  Proximity,
  RiskClass,
  RiskLevel,
  RiskLinkKind,
  RiskNature,
  RiskState,
  Rung,
  Standing,
  Translations,
} from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';

/** Likelihood and impact with the level that the matrix of that day gave them. */
export interface AssessedView {
  readonly likelihood: number;
  readonly impact: number;
  readonly level: RiskLevel;
  readonly assessedOn: LocalDate;
  readonly matrixId: string;
  readonly matrixVersion: number;
}

export interface CategoryName {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
}

/** How many treatments there are, cancelled ones left out. */
export interface TreatmentTally {
  readonly all: number;
  readonly done: number;
  readonly overdue: number;
}

/** A risk as the register lists it. */
export interface RiskSummary {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  readonly cause: Translations;
  readonly event: Translations;
  readonly consequence: Translations;
  readonly class: RiskClass;
  readonly nature: RiskNature;
  readonly category: CategoryName;
  readonly unit: UnitName;
  readonly owner: PersonName | null;
  readonly proximity: Proximity;
  readonly state: RiskState;
  readonly rung: Rung;
  readonly inherent: AssessedView | null;
  readonly residual: AssessedView | null;
  readonly target: AssessedView | null;
  /** Since the day that was asked for; null without one, or where there was no residual assessment then or now. */
  readonly movement: Movement | null;
  /** Of its category today; null where none was decided on. */
  readonly appetite: Appetite | null;
  /** Null for what is not watched, has no residual assessment, or no appetite to stand to. */
  readonly standing: Standing | null;
  readonly lastReviewedOn: LocalDate | null;
  readonly reviewDueOn: LocalDate | null;
  readonly isReviewOverdue: boolean;
  readonly treatmentTally: TreatmentTally;
  readonly isSample: boolean;
  readonly version: number;
}

/** What a risk bears upon by its code; a result with its plan, in its newest edition. */
export interface LinkCode {
  readonly riskId: string;
  readonly kind: RiskLinkKind;
  readonly code: string;
  readonly plan: string | null;
}

/** A risk as the register lists it, with what a list leaves out. */
export interface WholeRisk extends RiskSummary {
  readonly links: readonly LinkCode[];
  readonly rationales: Readonly<Partial<Record<AssessmentKind, string>>>;
}

/** How many risks a register holds, for tiles that open as many rows. */
export interface RegisterCounts {
  readonly all: number;
  readonly strategic: number;
  readonly operational: number;
  readonly aboveAppetite: number;
  readonly reviewOverdue: number;
}

export interface RegisterPage {
  readonly items: readonly RiskSummary[];
  readonly next: string | null;
  /** How many fit the filter, on all pages. */
  readonly total: number;
  /** Over what is watched: open, monitored and materialised. */
  readonly counts: RegisterCounts;
}

export const REGISTER_ORDERS = ['priority', 'code', 'review-due'] as const;
export type RegisterOrder = (typeof REGISTER_ORDERS)[number];

export interface RegisterFilter {
  readonly class?: RiskClass;
  readonly category?: string;
  readonly unit?: string;
  readonly owner?: string;
  readonly state?: RiskState;
  readonly level?: RiskLevel;
  readonly standing?: Standing;
  readonly aboveAppetite?: boolean;
  readonly reviewOverdue?: boolean;
  /** Those that bear upon this indicator, or upon this result in any of its editions. */
  readonly indicator?: string;
  readonly result?: string;
  readonly text?: string;
  readonly since?: LocalDate;
  readonly sort?: RegisterOrder;
}

/** What a risk bears upon, as somebody wishes it: exactly one of the three. */
export interface RiskLinkWish {
  readonly kind: RiskLinkKind;
  readonly resultId?: string;
  readonly indicatorId?: string;
  readonly clauseKey?: string;
}

export interface RiskContent {
  readonly title: Translations;
  readonly cause: Translations;
  readonly event: Translations;
  readonly consequence: Translations;
  readonly nature: RiskNature;
  readonly categoryId: string;
  readonly ownerId?: string | null;
  readonly proximity: Proximity;
}

export interface RiskWish extends RiskContent {
  readonly class: RiskClass;
  readonly unitId: string;
  readonly links?: readonly RiskLinkWish[];
}

export interface RiskChanges extends Partial<RiskContent> {
  /** As a whole: those that are not named end. */
  readonly links?: readonly RiskLinkWish[];
}

export type AssessedByKind = Readonly<Partial<Record<AssessmentKind, AssessedView>>>;
