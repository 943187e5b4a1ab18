import type { Language, Response, TreatmentState } from '@resolute/domain';
import type { RiskTreatment, TreatmentWish } from '../../api/risks';
import { sentNumber } from '../../ui/form/sent-number';
import { translationsOf, translationValues } from '../../ui/form/translation-values';
import { typedDecimal } from '../../ui/form/typed-decimal';

/** A treatment as a form holds it. A form takes no interface. */
export type TreatmentValues = {
  response: Response;
  title: Record<Language, string>;
  ownerId: string;
  startsOn: string;
  dueOn: string;
  costChf: string;
  expectedLikelihood: string;
  expectedImpact: string;
  effect: string;
  state: TreatmentState;
  progress: string;
};

const typedStep = (step: number | null): string => (step === null ? '' : String(step));

/** A treatment as the form shows it. */
export const treatmentValues = (treatment: RiskTreatment): TreatmentValues => ({
  response: treatment.response,
  title: translationValues(treatment.title),
  ownerId: treatment.owner?.id ?? '',
  startsOn: treatment.startsOn ?? '',
  dueOn: treatment.dueOn,
  costChf: treatment.costChf ?? '',
  expectedLikelihood: typedStep(treatment.expectedLikelihood),
  expectedImpact: typedStep(treatment.expectedImpact),
  effect: treatment.effect ?? '',
  state: treatment.state,
  progress: String(treatment.progress),
});

/** A form to begin with, where none is planned yet. */
export const plannedValues = (response: Response): TreatmentValues => ({
  response,
  title: translationValues(null),
  ownerId: '',
  startsOn: '',
  dueOn: '',
  costChf: '',
  expectedLikelihood: '',
  expectedImpact: '',
  effect: '',
  state: 'planned',
  progress: '0',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** What is sent when one is planned; a day that was not chosen is left out, so that the server says that it is missing. */
export const treatmentWish = (values: TreatmentValues, language: Language): TreatmentWish =>
  ({
    response: values.response,
    title: translationsOf(values.title),
    ownerId: orNull(values.ownerId),
    startsOn: orNull(values.startsOn),
    ...(values.dueOn !== '' && { dueOn: values.dueOn }),
    costChf: orNull(typedDecimal(values.costChf, language)),
    expectedLikelihood: sentNumber(values.expectedLikelihood) ?? null,
    expectedImpact: sentNumber(values.expectedImpact) ?? null,
    effect: orNull(values.effect),
  }) as TreatmentWish;

/** How it goes; what is done is done in full, and what is planned or cancelled has no progress of its own to tell. */
export const progressWish = ({ state, progress }: TreatmentValues) => {
  const percent = sentNumber(progress);
  return { state, ...(state === 'underway' && percent !== undefined && { progress: percent }) };
};
