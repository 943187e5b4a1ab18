import type {
  AlignmentRule,
  AlignmentSubject,
  FindingDetail,
  FindingStanding,
  LocalDate,
  Translations,
} from '@resolute/domain';

/** What a finding is about, by name. */
export interface FindingPlace {
  readonly kind: AlignmentSubject;
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  /** Of a result: what its kind is called. */
  readonly resultKind?: Translations;
}

export interface AcknowledgementView {
  readonly id: string;
  readonly reason: string;
  /** The last day on which it holds. */
  readonly untilOn: LocalDate;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
}

export interface FindingView {
  readonly id: string;
  readonly rule: AlignmentRule;
  readonly place: FindingPlace;
  readonly detail: FindingDetail;
  readonly standing: FindingStanding;
  readonly foundAt: Date;
  readonly mendedAt: Date | null;
  /** The last one that was not withdrawn, which may have ended. */
  readonly acknowledgement: AcknowledgementView | null;
}

export interface FindingsFilter {
  /** The code of an operational plan; the one in force if not given. */
  readonly framework?: string;
  readonly rule?: AlignmentRule;
  readonly standing?: FindingStanding;
}

export interface FindingsPage {
  readonly items: readonly FindingView[];
  readonly next: string | null;
  /** How many there are on all pages. */
  readonly total: number;
}

export interface AcknowledgementWish {
  readonly reason: string;
  readonly untilOn: LocalDate;
}
