import { type Money, RESOURCE_USES, type ResourceUse, type StaffMonths } from '@resolute/domain';
import type {
  CeilingRevisionWish,
  CeilingWish,
  ResourceRevisionWish,
  ResourcesWish,
  ResourceWish,
  WithdrawalWish,
} from '@resolute/planning';
import { OneOf } from '../../http/fields/choices';
import { Uuid } from '../../http/fields/identifiers';
import { Nested } from '../../http/fields/nested';
import { DecimalText, WholeNumber } from '../../http/fields/numbers';
import { Text } from '../../http/fields/text';
import { TimeQuery } from '../../http/time.query';

const FIRST_YEAR = 1865;
const LAST_YEAR = 2999;

export class ListResourcesQuery extends TimeQuery implements ResourcesWish {
  @Uuid({ description: 'An operational plan' })
  framework: string;

  @Text({
    max: 40,
    optional: true,
    description: 'The results of this kind, by its code; those of the highest if not given',
  })
  kind?: string;

  @WholeNumber({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    inQuery: true,
    optional: true,
    description: 'Only this year of the plan; all its years if not given',
  })
  year?: number;
}

export class MoneyDto implements Money {
  @DecimalText({ description: 'Whole francs: digits only, without a point' })
  amount: string;

  @Text({ max: 3, description: 'CHF, as plans of the Union are made in Swiss francs' })
  currency: string;
}

const MONTHS = 'Whole months or tenths; left out when nothing is said about this group';

export class StaffMonthsDto implements StaffMonths {
  @DecimalText({ optional: true, description: MONTHS })
  director?: string;

  @DecimalText({ optional: true, description: MONTHS })
  professional?: string;

  @DecimalText({ optional: true, description: MONTHS })
  'general-service'?: string;
}

class ResourceContentDto {
  @Nested(() => MoneyDto)
  money: MoneyDto;

  @Nested(() => StaffMonthsDto, { optional: true })
  staffMonths?: StaffMonthsDto;
}

export class PutResourceDto extends ResourceContentDto implements ResourceWish {
  @Uuid({ description: 'A result of an operational plan' })
  resultId: string;

  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR })
  year: number;

  @OneOf(RESOURCE_USES, 'ResourceUse')
  use: ResourceUse;
}

export class ReviseResourceDto extends ResourceContentDto implements ResourceRevisionWish {
  @Text({ max: 400, description: 'Why it changes' })
  reason: string;
}

export class WithdrawResourceDto implements WithdrawalWish {
  @Text({ max: 400, description: 'Why nothing is recorded any more' })
  reason: string;
}

class CeilingContentDto {
  @Nested(() => MoneyDto)
  money: MoneyDto;

  @Text({ max: 200, description: 'Where it stands, such as a decision on the financial plan' })
  document: string;
}

export class SetCeilingDto extends CeilingContentDto implements CeilingWish {
  @Uuid({ description: 'An operational plan' })
  frameworkId: string;

  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR })
  year: number;
}

export class ReviseCeilingDto extends CeilingContentDto implements CeilingRevisionWish {
  @Text({ max: 400, description: 'Why it changes' })
  reason: string;
}
