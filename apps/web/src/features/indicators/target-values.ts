import { dayOf, GENEVA, type Language } from '@resolute/domain';
import type { components } from '../../api/schema';
import { filledIn } from '../../ui/form/filled-in';
import { typedDecimal } from '../../ui/form/typed-decimal';

/** What the form holds; an empty text stands for none. A form takes no interface. */
export type TargetValues = {
  categoryId: string;
  value: string;
  low: string;
  high: string;
  step: string;
  onDay: string;
  effectiveFrom: string;
  rationale: string;
  decisionReference: string;
  milestones: { key: string; onDay: string; value: string }[];
};

/** A form to begin with. */
export const newTarget = (): TargetValues => ({
  categoryId: '',
  value: '',
  low: '',
  high: '',
  step: '',
  onDay: '',
  effectiveFrom: dayOf(new Date(), GENEVA),
  rationale: '',
  decisionReference: '',
  milestones: [],
});

/** A row of the list of milestones to begin with. */
export const newMilestone = (): TargetValues['milestones'][number] => ({
  key: crypto.randomUUID(),
  onDay: '',
  value: '',
});

/** What is sent. */
export const targetWish = (
  { milestones, ...values }: TargetValues,
  language: Language,
): components['schemas']['SetTargetDto'] => ({
  ...filledIn({
    ...values,
    value: typedDecimal(values.value, language),
    low: typedDecimal(values.low, language),
    high: typedDecimal(values.high, language),
  }),
  milestones: milestones.map(({ onDay, value }) => filledIn({ onDay, value: typedDecimal(value, language) })),
});
