import type { LocalDate, NotificationKind, Page, Translations } from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';

/** What something is called: an indicator, or a result. */
export interface ToldName {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
}

/** A note or an action of a unit that came back, by the result that it is about. */
export interface ToldReport {
  readonly kind: 'result-note' | 'action';
  readonly result: ToldName;
}

/** A file of history that came back; it may bring values of several units. */
export interface ToldFile {
  /** Of the import. */
  readonly id: string;
  readonly name: string;
  /** By their codes. */
  readonly units: readonly UnitName[];
}

/** A version of a report that one is asked to review, or that a comment names one in. */
export interface ToldReview {
  readonly reportId: string;
  /** Of the version. */
  readonly number: number;
  /** Of its definition. */
  readonly title: Translations;
  /** The code of the meeting that receives it. */
  readonly occasion: string;
  /** Who names one in a comment; null otherwise. */
  readonly author: PersonName | null;
}

/** A risk to review, or of which a treatment is to be done. */
export interface ToldRisk extends ToldName {
  /** What is to be done; null where the risk itself is to be reviewed. */
  readonly treatment: Translations | null;
}

/** One thing that somebody was told: of a value of an indicator, of a note or an action, of a file, of a report to review, or of a risk. */
export interface NotificationView {
  readonly id: string;
  readonly kind: NotificationKind;
  /** Null for a file or a review. */
  readonly unit: UnitName | null;
  /** Null where it is about anything else. */
  readonly indicator: ToldName | null;
  /** Null where it is about anything else. */
  readonly report: ToldReport | null;
  /** Null where it is about anything else. */
  readonly file: ToldFile | null;
  /** Null where it is about anything else. */
  readonly review: ToldReview | null;
  /** Null where it is about anything else. */
  readonly risk: ToldRisk | null;
  /** Null for a file, a review or a risk. */
  readonly period: string | null;
  /** Null for what was sent back, and for a comment. */
  readonly dueOn: LocalDate | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export interface NotificationsPage extends Page<NotificationView> {
  /** How many there are in all that were not read. */
  readonly unread: number;
}

export interface NotificationsFilter {
  /** Only those that were not read. */
  readonly unread?: boolean;
}
