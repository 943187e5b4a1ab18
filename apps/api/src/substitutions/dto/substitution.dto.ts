import type { LocalDate } from '@resolute/domain';
import type { SubstitutionWish } from '@resolute/identity';
import { Flag } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Uuid } from '../../http/fields/identifiers';
import { PageQuery } from '../../http/page.query';

export class NameSubstituteDto implements SubstitutionWish {
  @Uuid({ optional: true, description: 'Who is away; oneself when left out' })
  absentId?: string;

  @Uuid()
  substituteId: string;

  @Day({ description: 'The first day, on the calendar of Geneva' })
  fromDay: LocalDate;

  @Day({ description: 'The last day, included' })
  toDay: LocalDate;
}

export class ListSubstitutionsQuery extends PageQuery {
  @Flag({ optional: true, inQuery: true, description: 'Only those that concern oneself' })
  mine?: boolean;
}
