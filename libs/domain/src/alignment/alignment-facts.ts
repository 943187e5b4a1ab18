import type { LocalDate } from '../calendar/local-date';
import type { FrameworkKind } from '../planning/framework';
import type { RiskClass } from '../risk/words';

/** A result that counts today, of the operational plan that is checked or of a strategic plan. */
export interface AlignedResult {
  readonly id: string;
  /** Its identity through the editions; indicators and risks hang on that. */
  readonly originId: string;
  readonly plan: FrameworkKind;
  /** The code of its kind. */
  readonly kind: string;
  /** Whether no kind of its plan is higher: there the money of an operational plan counts, each franc once. */
  readonly isHighest: boolean;
  /** Whether its plan is the one in force; always so of the operational plan that is checked. */
  readonly isInForce: boolean;
  readonly lastYear: number;
}

/** That a result contributes to another today. */
export interface AlignedLink {
  readonly childId: string;
  readonly parentId: string;
  readonly share: string | null;
}

/** What is planned for a result in a year of the operational plan. */
export interface PlannedLine {
  readonly resultId: string;
  readonly year: number;
  /** Whole francs. */
  readonly francs: string;
  /** Staff months of all grade groups. */
  readonly staffMonths: string;
}

/** An indicator that is not retired. */
export interface AlignedIndicator {
  readonly id: string;
  readonly hasOwner: boolean;
  readonly hasSource: boolean;
  /** The due days of the targets in force. */
  readonly targetsDue: readonly LocalDate[];
  /** The identities of the results that it measures. */
  readonly measures: readonly string[];
}

/** A risk that is watched. */
export interface AlignedRisk {
  readonly id: string;
  readonly class: RiskClass;
  readonly isAboveAppetite: boolean;
  /** The identities of the results that it bears upon. */
  readonly resultOrigins: readonly string[];
  readonly indicatorIds: readonly string[];
  readonly clauses: readonly string[];
}

/** All that the rules read. */
export interface AlignmentFacts {
  readonly results: readonly AlignedResult[];
  readonly links: readonly AlignedLink[];
  /** The results for which a year entry says what is planned. */
  readonly withEntries: readonly string[];
  readonly planned: readonly PlannedLine[];
  readonly indicators: readonly AlignedIndicator[];
  readonly risks: readonly AlignedRisk[];
}
