import type {
  ControlLevel,
  DecidingBody,
  DecisionVerb,
  FrameworkKind,
  SuccessionKind,
  Translations,
} from '@resolute/domain';

/** Names one result of the sample by framework version, kind and code, as a code alone may be held by two kinds. */
export interface SampleResultName {
  readonly framework: string;
  readonly kind: string;
  readonly code: string;
}

export interface SampleContribution extends SampleResultName {
  /** The part of the child that counts towards this parent, as a decimal such as `0.5`. */
  readonly share?: string;
}

export interface SampleYearEntry {
  readonly year: number;
  readonly planned: Translations;
  /** The part of the work that supports regional offices, as a decimal such as `0.15`. */
  readonly regionalSupportShare?: string;
}

export interface SampleResult {
  readonly kind: string;
  readonly code: string;
  readonly title: Translations;
  readonly description?: Translations;
  readonly controlLevel: ControlLevel;
  readonly sdgs?: readonly number[];
  /** Where it was published; what has no public source is marked as sample. */
  readonly source?: string;
  readonly contributesTo?: readonly SampleContribution[];
  /** Of results of an operational plan. */
  readonly years?: readonly SampleYearEntry[];
}

export interface SampleDecision {
  readonly body: DecidingBody;
  readonly verb: DecisionVerb;
  readonly years: readonly number[];
  readonly decidedOn: string;
  readonly document: string;
  readonly source?: string;
}

export interface SampleFramework {
  readonly code: string;
  readonly kind: FrameworkKind;
  readonly title: Translations;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly source?: string;
  /** A result contributes only to one of a lower level number of its own framework version, or to a strategic plan. */
  readonly kinds: readonly { readonly code: string; readonly level: number; readonly title: Translations }[];
  readonly decisions: readonly SampleDecision[];
  readonly results: readonly SampleResult[];
}

export interface SampleSuccession {
  readonly from: SampleResultName;
  /** Absent when it was dropped. */
  readonly to?: SampleResultName;
  readonly kind: SuccessionKind;
  readonly note: string;
  readonly source?: string;
}

export interface SampleBudget {
  readonly code: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly approvedOn: string;
  readonly document: string;
  readonly source?: string;
}
