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

/** One thing that somebody was told: of a value of an indicator, or of a report. */
export interface NotificationView {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly unit: UnitName;
  /** Null where it is about a report. */
  readonly indicator: ToldName | null;
  /** Null where it is about a value. */
  readonly report: ToldReport | null;
  readonly period: string;
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
