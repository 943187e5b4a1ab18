import type { ActualState, AsOf, ContentKnown, Page, Rating, Translations } from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';
import type { EvidenceView } from '../evidence/evidence.view';
import type { CategoryName } from '../targets/target.view';

/** What falls to one category. */
export interface BreakdownEntry {
  readonly breakdownId: string;
  readonly categoryId: string;
  /** An exact decimal. */
  readonly value: string;
}

/** What an author enters for a period; which of the forms is there depends on the indicator. Decimals are text. */
export interface ActualContent {
  readonly value?: string | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  /** True or false, the code of a step, or the codes of the stages that are reached. */
  readonly choice?: boolean | string | readonly string[] | null;
  readonly judgement?: Rating | null;
  /** Why there is no value, and none is missing. */
  readonly notApplicable?: string | null;
  readonly isEstimate?: boolean;
  readonly narrative?: Translations | null;
  /** What the author says to a warning. */
  readonly remark?: string | null;
  readonly breakdown?: readonly BreakdownEntry[];
}

export interface ActualWish extends ActualContent {
  readonly indicatorId: string;
  readonly partId: string;
  /** A calendar period by its id, `2026-Q1`, or a meeting by its code. */
  readonly period: string;
}

/** Why a value was sent back, field by field. */
export interface ReturnReason {
  readonly field: string;
  readonly reason: string;
}

export interface ActualReturnView {
  readonly id: string;
  readonly returnedBy: PersonName;
  readonly returnedFor: PersonName | null;
  readonly fromState: ActualState;
  readonly reasons: readonly ReturnReason[];
  readonly createdAt: Date;
}

/** One revision of what was reported for a period. */
export interface ActualView {
  readonly id: string;
  readonly indicator: {
    readonly id: string;
    readonly code: string;
    readonly title: Translations;
    readonly versionId: string;
  };
  readonly part: { readonly id: string; readonly unit: UnitName };
  readonly period: string;
  readonly revision: number;
  readonly state: ActualState;
  /** How well it is known what it held; now always exactly. Of what is not kept nothing is told, and all of it is empty. */
  readonly contentKnown: ContentKnown;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly choice: boolean | string | readonly string[] | null;
  readonly judgement: Rating | null;
  readonly notApplicable: string | null;
  readonly isEstimate: boolean;
  readonly narrative: Translations | null;
  readonly remark: string | null;
  readonly correctionReason: string | null;
  readonly breakdown: readonly (BreakdownEntry & { readonly category: CategoryName })[];
  /** How many files there are, whoever may open them. */
  readonly evidenceCount: number;
  /** Those that the reader may open, in the order in which they were added: all or none. */
  readonly evidence: readonly EvidenceView[];
  readonly author: PersonName;
  /** In whose place the author acted, null where it was their own work; likewise of the others. */
  readonly authorFor: PersonName | null;
  readonly verifier: PersonName | null;
  readonly verifierFor: PersonName | null;
  readonly acceptor: PersonName | null;
  readonly acceptorFor: PersonName | null;
  readonly submittedAt: Date | null;
  readonly verifiedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly correctedAt: Date | null;
  /** The latest first. */
  readonly returns: readonly ActualReturnView[];
  readonly isSample: boolean;
  readonly version: number;
}

export interface ActualsFilter {
  readonly indicator?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly state?: ActualState;
  /** Only what was recorded by the end of this day. */
  readonly asOf?: AsOf;
}

export type ActualsPage = Page<ActualView>;

/** A value that was sent back once. */
export interface ReturnedActual {
  readonly id: string;
  readonly authorId: string;
  readonly returnedById: string;
  readonly unitId: string;
  readonly partId: string;
  readonly versionId: string;
  readonly period: string;
}
