import { compareDays, type LocalDate } from '../calendar/local-date';
import type { FieldProblem } from '../kernel/domain-error';
import type { Language } from '../kernel/languages';
import type { Translations } from '../kernel/translations';
import { lackingOriginal } from './lacking-original';

/** How an action stands, in the words of its unit. */
export const ACTION_STATUSES = ['planned', 'under-way', 'done', 'postponed', 'dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** What a word asks of the two halves that Resolution 108 wants: the action planned and the action taken. */
export interface StatusRule {
  /** Whether something was done already: it must be said, may be said, or contradicts the word. */
  readonly taken: 'owed' | 'open' | 'none';
  /** Whether the word needs a reason. */
  readonly reason: boolean;
  /** Whether the day must be later than the one that was promised. */
  readonly laterDay: boolean;
  /** Whether nothing is due any more. */
  readonly isEnd: boolean;
}

/** The words and what they ask for. What was planned, the title, the owner and the day are asked for by each. */
export const STATUS_RULES: Readonly<Record<ActionStatus, StatusRule>> = {
  planned: { taken: 'none', reason: false, laterDay: false, isEnd: false },
  'under-way': { taken: 'open', reason: false, laterDay: false, isEnd: false },
  done: { taken: 'owed', reason: false, laterDay: false, isEnd: true },
  postponed: { taken: 'open', reason: true, laterDay: true, isEnd: false },
  dropped: { taken: 'open', reason: true, laterDay: false, isEnd: true },
};

/** The words after which nothing is due any more. */
export const ENDED_STATUSES: readonly ActionStatus[] = ACTION_STATUSES.filter((status) => STATUS_RULES[status].isEnd);

/** The texts of an action, each in several languages. */
export const ACTION_TEXTS = ['title', 'planned', 'taken', 'statusReason'] as const;
export type ActionText = (typeof ACTION_TEXTS)[number];

/** What a return may point at. */
export const ACTION_FIELDS = [...ACTION_TEXTS, 'status', 'owner', 'dueDay', 'period'] as const;
export type ActionField = (typeof ACTION_FIELDS)[number];

/** An action as it is worked on; `promisedDay` is the accepted day that a postponement counts from, if there is one. */
export interface ActionDraft extends Readonly<Record<ActionText, Translations | null>> {
  readonly language: Language;
  readonly hasOwner: boolean;
  readonly dueDay: LocalDate | null;
  readonly promisedDay: LocalDate | null;
  readonly status: ActionStatus;
}

/**
 * Everything that an action lacks before it may be submitted: one that is done lacks `taken` until it says what was done, and
 * one that is postponed from 30 June to 30 June lacks a later day.
 */
export function missingInAction(action: ActionDraft): readonly FieldProblem[] {
  const rule = STATUS_RULES[action.status];
  return [
    ...owed('title', action.title),
    ...owed('planned', action.planned),
    ...(action.hasOwner ? [] : missing('owner')),
    ...dayProblems(action, rule),
    ...takenProblems(action, rule),
    ...(rule.reason ? owed('statusReason', action.statusReason) : []),
    ...ACTION_TEXTS.flatMap((field) => {
      const text = action[field];
      return text === null ? [] : lackingOriginal(field, text, action.language);
    }),
  ];
}

const missing = (field: ActionField): FieldProblem[] => [{ field, code: 'field/missing' }];
const owed = (field: ActionField, text: Translations | null): FieldProblem[] => (text === null ? missing(field) : []);

function takenProblems({ taken }: ActionDraft, rule: StatusRule): FieldProblem[] {
  if (rule.taken === 'owed') return owed('taken', taken);
  return rule.taken === 'none' && taken !== null ? [{ field: 'taken', code: 'field/contradicts-status' }] : [];
}

/** What was never promised cannot be put off: an action that has no accepted day is planned for another one instead. */
function dayProblems({ dueDay, promisedDay }: ActionDraft, { laterDay }: StatusRule): FieldProblem[] {
  if (dueDay === null) return missing('dueDay');
  if (!laterDay) return [];
  if (promisedDay === null) return [{ field: 'status', code: 'field/never-promised' }];
  return compareDays(dueDay, promisedDay) > 0 ? [] : [{ field: 'dueDay', code: 'field/not-later' }];
}

/**
 * The day that a revision counts a postponement from, by the accepted one before it. What was put off from June to September
 * and is corrected, or put off again, was still promised for June.
 */
export const promisedDay = (
  before: { readonly status: ActionStatus } & Readonly<Record<'dueDay' | 'promisedDay', LocalDate | null>>,
): LocalDate | null => (before.status === 'postponed' ? before.promisedDay : before.dueDay);

/** Whether the day has passed in Geneva and something is still due: due on 30 June, an action is late from 1 July on. */
export const isOverdue = (
  { dueDay, status }: { readonly dueDay: LocalDate | null; readonly status: ActionStatus },
  today: LocalDate,
): boolean => dueDay !== null && compareDays(dueDay, today) < 0 && !STATUS_RULES[status].isEnd;
