import type { IndicatorKind } from '../progress/indicator-kind';
import type { Rating } from '../rating/rating';
import type { AcceptedValue } from '../rating/rating-input';

/** What was entered for a period; which of the forms is there depends on the indicator. Decimals are text. */
export interface EnteredValue {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** True or false, the code of a step, or the codes of the stages that are reached. */
  readonly choice: boolean | string | readonly string[] | null;
  readonly judgement: Rating | null;
  readonly notApplicable: string | null;
  /** The text beside it, in whichever language it was written. */
  readonly narrative: string;
}

/**
 * What was entered in the form that the rating rule reads: a ratio with its numerator, a step by its code. Undefined for what
 * does not suit the kind, such as a number for a yes or no; the rule then has no value, and never a wrong one.
 */
export function acceptedValue(kind: IndicatorKind, entered: EnteredValue): AcceptedValue | undefined {
  if (entered.notApplicable !== null) return { kind: 'not-applicable', reason: entered.notApplicable };
  return (FORMS[kind] ?? numberOf)(entered);
}

type Form = (entered: EnteredValue) => AcceptedValue | undefined;

function numberOf({ value, numerator, denominator }: EnteredValue): AcceptedValue | undefined {
  if (numerator !== null && denominator !== null) return { kind: 'ratio', numerator, denominator };
  return value === null ? undefined : { kind: 'number', value };
}

const FORMS: Readonly<Partial<Record<IndicatorKind, Form>>> = {
  'yes-no': ({ choice }) => (typeof choice === 'boolean' ? { kind: 'yes-no', value: choice } : undefined),
  ordinal: ({ choice }) => (typeof choice === 'string' ? { kind: 'step', value: choice } : undefined),
  'milestone-list': ({ choice }) => (Array.isArray(choice) ? { kind: 'stages', accepted: choice } : undefined),
  qualitative: ({ judgement, narrative }) =>
    judgement === null ? undefined : { kind: 'judgement', rating: judgement, narrative },
};
