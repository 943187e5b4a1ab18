import type { LocalDate, NotificationKind, Page, Translations } from '@resolute/domain';
import type { UnitName } from '@resolute/identity';

/** One thing that somebody was told. */
export interface NotificationView {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly unit: UnitName;
  readonly indicator: { readonly id: string; readonly code: string; readonly title: Translations };
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
