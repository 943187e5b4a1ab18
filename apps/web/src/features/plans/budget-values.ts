import type { Budget } from '../../api/plans';
import type { components } from '../../api/schema';
import { sentNumber } from '../../ui/form/sent-number';

/** What the form holds, all of it as typed. A form takes no interface. */
export type BudgetValues = Record<'code' | 'firstYear' | 'lastYear' | 'approvedOn' | 'document' | 'source', string>;

const EMPTY: BudgetValues = { code: '', firstYear: '', lastYear: '', approvedOn: '', document: '', source: '' };

/** A budget as the form shows it; without one, a form to begin with. */
export function budgetValues(budget: Budget | undefined): BudgetValues {
  if (!budget) return EMPTY;
  const { code, firstYear, lastYear, approvedOn, document, source } = budget;
  return {
    code,
    firstYear: String(firstYear),
    lastYear: String(lastYear),
    approvedOn,
    document,
    source: source ?? '',
  };
}

/** What is sent; what was not filled in is left out, so that the server says that it is missing. */
export const budgetWish = (values: BudgetValues): components['schemas']['CreateBudgetDto'] =>
  ({
    code: values.code,
    firstYear: sentNumber(values.firstYear),
    lastYear: sentNumber(values.lastYear),
    ...(values.approvedOn !== '' && { approvedOn: values.approvedOn }),
    document: values.document,
    source: values.source.trim() === '' ? null : values.source,
  }) as components['schemas']['CreateBudgetDto'];
