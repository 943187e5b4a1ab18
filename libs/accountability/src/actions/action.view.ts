import type {
  AcceptanceState,
  ActionStatus,
  ActionText,
  Language,
  LocalDate,
  Page,
  Translations,
} from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';
import type { CheckedView } from '../checks/checked.view';

export type ActionTexts = Readonly<Record<ActionText, Translations | null>>;

interface ActionSubstance extends ActionTexts {
  readonly status: ActionStatus;
  /** The last day on which it is not late. */
  readonly dueDay: LocalDate | null;
}

/** What counts until another revision is accepted. */
export interface AcceptedAction extends ActionSubstance {
  readonly id: string;
  readonly revision: number;
  readonly period: string;
  readonly language: Language;
  readonly acceptedAt: Date;
}

/** One revision of an action: what was planned, and what was taken. */
export interface ActionView extends CheckedView, ActionSubstance {
  /** The action in all its revisions. */
  readonly actionId: string;
  /** A person or a unit; both are null in a draft that names nobody yet. */
  readonly ownerPerson: PersonName | null;
  readonly ownerUnit: UnitName | null;
  /** The accepted day that a postponement counts from. */
  readonly promisedDay: LocalDate | null;
  /** Whether the day has passed in Geneva and something is still due; never stored. */
  readonly isOverdue: boolean;
  /** The revision that counts until this one is accepted; null when this one counts, or none does. */
  readonly accepted: AcceptedAction | null;
}

/** What an author writes; what is not given is taken away. */
export interface ActionContent extends Partial<ActionTexts> {
  readonly status: ActionStatus;
  readonly ownerPersonId?: string | null;
  readonly ownerUnitId?: string | null;
  readonly dueDay?: string | null;
  /** For which it is reported: a calendar period by its id, `2026-H1`, or a meeting by its code. */
  readonly period: string;
}

export interface ActionWish extends ActionContent {
  /** The result in any edition of its plan. */
  readonly resultId: string;
  readonly unitId: string;
  /** In which it is written first. */
  readonly language: Language;
}

export interface ActionsFilter {
  readonly result?: string;
  readonly unit?: string;
  readonly period?: string;
  /** Without one, the newest revision that the reader sees. */
  readonly state?: AcceptanceState;
  readonly status?: ActionStatus;
  /** A person or a unit. */
  readonly owner?: string;
  /** Only those that are late, or only those that are not. */
  readonly overdue?: boolean;
}

export type ActionsPage = Page<ActionView>;
