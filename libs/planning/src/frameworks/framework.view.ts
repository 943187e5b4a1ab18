import type {
  DecidingBody,
  DecisionVerb,
  FrameworkKind,
  LocalDate,
  Translations,
  YearSpan,
  YearStanding,
} from '@resolute/domain';

/** What a framework version is called. */
export interface FrameworkName {
  readonly id: string;
  readonly code: string;
  readonly kind: FrameworkKind;
  readonly title: Translations;
}

export interface ResultKindView {
  readonly id: string;
  readonly code: string;
  /** 1 is the highest. */
  readonly level: number;
  readonly title: Translations;
  /** How many results of this kind count on the day that was asked for. */
  readonly results: number;
  readonly version: number;
}

export interface PlanDecisionView {
  readonly id: string;
  readonly body: DecidingBody;
  readonly verb: DecisionVerb;
  readonly years: readonly number[];
  readonly decidedOn: LocalDate;
  readonly document: string;
  readonly source: string | null;
  readonly isSample: boolean;
  readonly revokedAt: Date | null;
  readonly revocationReason: string | null;
}

export interface FrameworkView extends FrameworkName, YearSpan {
  readonly source: string | null;
  readonly previousId: string | null;
  /** The edition that was rolled over from this one. */
  readonly nextId: string | null;
  readonly frozenAt: Date | null;
  readonly isSample: boolean;
  readonly version: number;
  readonly kinds: readonly ResultKindView[];
  /** By day, those that were struck out as well. */
  readonly decisions: readonly PlanDecisionView[];
  /** The id of the weightiest decision, which gives the plan its status; null while nothing is decided. */
  readonly standingDecisionId: string | null;
  readonly years: readonly (Omit<YearStanding, 'decision'> & { readonly decisionId: string | null })[];
}

export interface ResultKindWish {
  readonly code: string;
  readonly level: number;
  readonly title: Translations;
}

export interface FrameworkWish extends YearSpan {
  readonly code: string;
  readonly kind: FrameworkKind;
  readonly title: Translations;
  readonly source?: string | null;
  readonly kinds: readonly ResultKindWish[];
}

export type FrameworkChanges = Partial<Pick<FrameworkWish, 'code' | 'title' | 'source' | 'firstYear' | 'lastYear'>>;

export interface EditionWish {
  readonly code: string;
  readonly title: Translations;
}

export interface DecisionWish {
  readonly body: DecidingBody;
  readonly verb: DecisionVerb;
  readonly years: readonly number[];
  readonly decidedOn: string;
  readonly document: string;
  readonly source?: string | null;
}
