import type { BudgetWish } from '@resolute/planning';
import { Day } from '../../http/fields/day';
import { WholeNumber } from '../../http/fields/numbers';
import { Text } from '../../http/fields/text';

const FIRST_YEAR = 1865;
const LAST_YEAR = 2999;

export class CreateBudgetDto implements BudgetWish {
  @Text({ max: 40, description: 'A short name that no other budget has' })
  code: string;

  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR })
  firstYear: number;

  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR })
  lastYear: number;

  @Day()
  approvedOn: string;

  @Text({ max: 200, description: 'Where the approval stands, such as a Council resolution' })
  document: string;

  @Text({ max: 400, optional: true, nullable: true, description: 'Where it was published' })
  source?: string | null;
}

export class ChangeBudgetDto implements Partial<BudgetWish> {
  @Text({ max: 40, optional: true })
  code?: string;

  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR, optional: true })
  firstYear?: number;

  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR, optional: true })
  lastYear?: number;

  @Day({ optional: true })
  approvedOn?: string;

  @Text({ max: 200, optional: true })
  document?: string;

  @Text({ max: 400, optional: true, nullable: true })
  source?: string | null;
}
