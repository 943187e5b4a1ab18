import type { ControlLevel, Language } from '@resolute/domain';
import type { Plan } from '../../api/plans';
import type { Result } from '../../api/results';
import type { components } from '../../api/schema';
import { translationsOf, translationValues } from '../../ui/form/translation-values';

type Schemas = components['schemas'];

/** What the form holds; an empty text stands for none. A form takes no interface. */
export type ResultValues = {
  kind: string;
  code: string;
  title: Record<Language, string>;
  description: Record<Language, string>;
  controlLevel: ControlLevel;
  sdgs: string[];
  source: string;
  retiredOn: string;
};

/** A result as the form shows it. */
export const valuesOf = (result: Result): ResultValues => ({
  kind: result.kind.code,
  code: result.code,
  title: translationValues(result.title),
  description: translationValues(result.description),
  controlLevel: result.controlLevel,
  sdgs: result.sdgs.map(String),
  source: result.source ?? '',
  retiredOn: result.retiredOn ?? '',
});

/** A form to begin with, for a result of a plan. */
export const newValues = (plan: Plan | undefined): ResultValues => ({
  kind: plan?.kinds.at(0)?.code ?? '',
  code: '',
  title: translationValues(null),
  description: translationValues(null),
  controlLevel: 'full',
  sdgs: [],
  source: '',
  retiredOn: '',
});

/** What is sent to enter one. */
export const wishOf = (values: ResultValues, plan: Plan): Schemas['CreateResultDto'] => ({
  ...sharedOf(values),
  frameworkId: plan.id,
  kind: values.kind,
});

/** What is sent to change one. */
export const changesOf = (values: ResultValues): Schemas['ChangeResultDto'] => ({
  ...sharedOf(values),
  retiredOn: values.retiredOn === '' ? null : values.retiredOn,
});

function sharedOf({ code, title, description, controlLevel, sdgs, source }: ResultValues) {
  const described = translationsOf(description);
  return {
    code,
    title: translationsOf(title),
    description: Object.keys(described).length === 0 ? null : described,
    controlLevel,
    sdgs: sdgs.map(Number),
    source: source.trim() === '' ? null : source,
  };
}
