import { compareDays, type LocalDate } from '../calendar/local-date';
import { isDecimal, parseDecimal, signOf } from '../kernel/decimal';
import type { FieldProblem } from '../kernel/domain-error';
import type { Lifecycle } from '../workflow';

/** Where a planned action on a risk stands. What is in place already is a control and no treatment. */
export const TREATMENT_STATES = ['planned', 'underway', 'done', 'cancelled'] as const;
export type TreatmentState = (typeof TREATMENT_STATES)[number];

export const TREATMENT_ACTIONS = ['start', 'finish', 'cancel', 'resume'] as const;
export type TreatmentAction = (typeof TREATMENT_ACTIONS)[number];

/** What was done turns out not to be done, and is resumed; what was cancelled is planned anew as a treatment of its own. */
export const treatmentLifecycle: Lifecycle<TreatmentState, TreatmentAction> = {
  planned: { start: 'underway', finish: 'done', cancel: 'cancelled' },
  underway: { finish: 'done', cancel: 'cancelled' },
  done: { resume: 'underway' },
  cancelled: {},
};

/** Those in which something is still to be done. */
export const OPEN_TREATMENT_STATES = ['planned', 'underway'] as const satisfies readonly TreatmentState[];

export const isOpenTreatment = (state: TreatmentState): boolean =>
  (OPEN_TREATMENT_STATES as readonly TreatmentState[]).includes(state);

/** Due on 30 June, a treatment that is open is late from 1 July on. */
export const isTreatmentOverdue = (
  { state, dueOn }: { readonly state: TreatmentState; readonly dueOn: LocalDate },
  today: LocalDate,
): boolean => isOpenTreatment(state) && compareDays(dueOn, today) < 0;

export interface TreatmentDraft {
  readonly startsOn?: LocalDate;
  readonly dueOn: LocalDate;
  /** In whole per cent. */
  readonly progress: number;
  /** In whole Swiss francs, as digits. */
  readonly cost?: string;
}

/** What is wrong with a treatment before it may be saved: due before it starts, 101 per cent done, or a cost with centimes. */
export const checkTreatment = ({ startsOn, dueOn, progress, cost }: TreatmentDraft): readonly FieldProblem[] => [
  ...(startsOn !== undefined && compareDays(dueOn, startsOn) < 0
    ? [{ field: 'dueOn', code: 'field/ends-before-start' } as const]
    : []),
  ...checkProgress(progress),
  ...(cost === undefined ? [] : checkCost(cost)),
];

function checkProgress(progress: number): readonly FieldProblem[] {
  const field = 'progress';
  if (!Number.isSafeInteger(progress)) return [{ field, code: 'field/not-a-whole-number' }];
  if (progress < 0) return [{ field, code: 'field/too-small', params: { min: 0 } }];
  return progress > 100 ? [{ field, code: 'field/too-great', params: { max: 100 } }] : [];
}

function checkCost(cost: string): readonly FieldProblem[] {
  const field = 'cost';
  if (!isDecimal(cost)) return [{ field, code: 'field/not-a-decimal' }];
  if (cost.includes('.')) return [{ field, code: 'field/not-a-whole-number' }];
  return signOf(parseDecimal(cost)) < 0 ? [{ field, code: 'field/too-small', params: { min: 0 } }] : [];
}
