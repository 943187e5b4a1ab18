import type { Translations } from '@resolute/domain';

/** What a value of the sample says, with parts by the codes of dimensions and categories. Decimals are text. */
export interface SampleContent {
  readonly value?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly choice?: boolean | string;
  readonly notApplicable?: string;
  readonly isEstimate?: boolean;
  readonly narrative?: Translations;
  readonly remark?: string;
  readonly breakdown?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A value for a period, by codes. */
export interface SampleValue {
  readonly indicator: string;
  /** The unit that reports it; where an indicator has one alone, that one. */
  readonly unit?: string;
  /** A calendar period or the code of a meeting. */
  readonly period: string;
  readonly content: SampleContent;
}

/** Values that three people decide on at once. Each contributor's are a batch of their own. */
export interface SampleBatch {
  readonly values: readonly SampleValue[];
  /** Published values are no sample: each says in its remark where it was published. */
  readonly isSample: boolean;
  /** The days of submission, verification and acceptance; without the last two it still waits. */
  readonly days: readonly [string, string?, string?];
}

export type ReportedState = 'draft' | 'submitted' | 'verified' | 'accepted' | 'sent-back' | 'withdrawn';

/** A value that was typed in, and how far it came. */
export interface SampleReport extends SampleValue {
  /** Accepted when absent. */
  readonly state?: ReportedState;
  /** Handed in after it was due. */
  readonly isLate?: boolean;
  /** Why it was sent back. */
  readonly reasons?: readonly { readonly field: string; readonly reason: string }[];
  /** What took its place when it was corrected. */
  readonly correction?: { readonly content: SampleContent; readonly reason: string };
}
