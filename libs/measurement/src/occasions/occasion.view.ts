import type { LocalDate, Translations } from '@resolute/domain';

/** A meeting that values are reported for, or that a report goes to. */
export interface OccasionView {
  readonly id: string;
  /** Like no other, such as `TSAG-2026-05`; values are known by it. */
  readonly code: string;
  /** Which meetings it is one of: `TSAG`, `COUNCIL`. */
  readonly series: string;
  readonly title: Translations;
  readonly place: Translations;
  readonly fromDay: LocalDate;
  readonly toDay: LocalDate;
  /** Of the item under which its documents are taken, such as `PL 1.4`. */
  readonly agendaItem: string | null;
  /** By when documents are handed in; null while it is not known. */
  readonly submissionDay: LocalDate | null;
  /** By when they are with those who translate them. */
  readonly translationDay: LocalDate | null;
  readonly source: string | null;
  /** When somebody said that it does not take place, and why; both or neither. */
  readonly cancelledAt: Date | null;
  readonly cancellationReason: string | null;
  readonly isSample: boolean;
  readonly version: number;
}

export interface OccasionWish {
  readonly code: string;
  readonly series: string;
  readonly title: Translations;
  readonly place: Translations;
  readonly fromDay: string;
  readonly toDay: string;
  readonly agendaItem?: string | null;
  readonly submissionDay?: string | null;
  readonly translationDay?: string | null;
  readonly source?: string | null;
}

export type OccasionChanges = Partial<Omit<OccasionWish, 'code'>>;

export interface OccasionsFilter {
  readonly series?: string;
  readonly year?: number;
}
