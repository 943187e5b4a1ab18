import type { Language } from '@resolute/domain';
import type { Plan } from '../../api/plans';
import type { components } from '../../api/schema';
import { sentNumber } from '../../ui/form/sent-number';
import { translationsOf, translationValues } from '../../ui/form/translation-values';

/** What a plan is called, which years it covers and where it was published, as a form holds it. A form takes no interface. */
export type PlanValues = {
  code: string;
  title: Record<Language, string>;
  firstYear: string;
  lastYear: string;
  source: string;
};

/** A plan as the form shows it; without one, a form to begin with. */
export const planValues = (plan: Plan | undefined): PlanValues => ({
  code: plan?.code ?? '',
  title: translationValues(plan?.title),
  firstYear: plan ? String(plan.firstYear) : '',
  lastYear: plan ? String(plan.lastYear) : '',
  source: plan?.source ?? '',
});

/** What is sent; a year that was not filled in is left out, so that the server says that it is missing. */
export const planWish = ({ code, title, firstYear, lastYear, source }: PlanValues) =>
  ({
    code,
    title: translationsOf(title),
    firstYear: sentNumber(firstYear),
    lastYear: sentNumber(lastYear),
    source: source.trim() === '' ? null : source,
  }) as Omit<components['schemas']['CreateFrameworkDto'], 'kind' | 'kinds'>;
