import type { LocalDate, NotificationKind, Page, Translations } from '@resolute/domain';
import type { UnitName } from '@resolute/identity';

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

/** One thing that somebody was told: of a value of an indicator, of a report, or of a file. */
export interface NotificationView {
  readonly id: string;
  readonly kind: NotificationKind;
  /** Null for a file. */
  readonly unit: UnitName | null;
  /** Null where it is about a report or a file. */
  readonly indicator: ToldName | null;
  /** Null where it is about a value or a file. */
  readonly report: ToldReport | null;
  /** Null where it is about a value or a report. */
  readonly file: ToldFile | null;
  /** Null for a file. */
  readonly period: string | null;
  /** Null for what was sent back. */
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
