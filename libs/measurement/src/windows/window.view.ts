import type { LocalDate, Translations } from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';

export const CLOSURE_STATES = ['to-come', 'in-force', 'revoked'] as const;
export type ClosureState = (typeof CLOSURE_STATES)[number];

/** A stretch of the calendar that a decision closed for everybody; it holds the periods that end in it. */
export interface PeriodClosureView {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The first day on which it is closed. */
  readonly since: LocalDate;
  readonly decision: string;
  /** On the day on which it is read. */
  readonly state: ClosureState;
  readonly createdBy: PersonName;
  readonly createdAt: Date;
  readonly revokedBy: PersonName | null;
  readonly revokedAt: Date | null;
}

export interface ClosureWish {
  readonly from: string;
  readonly to: string;
  /** Today if not given. */
  readonly since?: string;
  readonly decision: string;
}

export const EXCEPTION_STATES = ['in-force', 'expired', 'revoked'] as const;
export type ExceptionState = (typeof EXCEPTION_STATES)[number];

/** Leave to enter values of one period although its window is locked, until the end of a day. */
export interface WindowExceptionView {
  readonly id: string;
  /** Null for every unit. */
  readonly unit: UnitName | null;
  /** Null for every indicator. */
  readonly indicator: { readonly id: string; readonly code: string; readonly title: Translations } | null;
  readonly period: string;
  readonly reason: string;
  readonly until: LocalDate;
  /** On the day on which it is read. */
  readonly state: ExceptionState;
  readonly grantedBy: PersonName;
  readonly grantedAt: Date;
  readonly revokedBy: PersonName | null;
  readonly revokedAt: Date | null;
}

export interface ExceptionWish {
  readonly unitId?: string | null;
  readonly indicatorId?: string | null;
  /** A calendar period by its id, `2026-Q1`, or a meeting by its code. */
  readonly period: string;
  readonly reason: string;
  readonly until: string;
}

export interface ExceptionsFilter {
  readonly unit?: string;
  readonly period?: string;
}
