import type { LocalDate } from '@resolute/domain';
import type { ClosureWish, ExceptionsFilter, ExceptionWish } from '@resolute/measurement';
import { Day } from '../../http/fields/day';
import { Uuid } from '../../http/fields/identifiers';
import { Text } from '../../http/fields/text';
import { PageQuery } from '../../http/page.query';

const none = { optional: true, nullable: true } as const;

export class ClosePeriodDto implements ClosureWish {
  @Day({ description: 'Periods that end on this day or later' })
  from: LocalDate;

  @Day({ description: 'Periods that end on this day or earlier' })
  to: LocalDate;

  @Day({ optional: true, description: 'The first day on which they are closed; today if not given' })
  since?: LocalDate;

  @Text({ max: 200, description: 'What decided it, such as C26/DEC/1' })
  decision: string;
}

export class GrantExceptionDto implements ExceptionWish {
  @Uuid({ ...none, description: 'For this unit; for every unit if not given' })
  unitId?: string | null;

  @Uuid({ ...none, description: 'For this indicator; for every indicator if not given' })
  indicatorId?: string | null;

  @Text({ max: 40, description: 'A calendar period such as 2026-Q1, or the code of a meeting' })
  period: string;

  @Text({ max: 2000, multiline: true })
  reason: string;

  @Day({ description: 'The last day, on the calendar of Geneva' })
  until: LocalDate;
}

export class ListExceptionsQuery extends PageQuery implements ExceptionsFilter {
  @Uuid({ optional: true, description: 'Those that hold for this unit' })
  unit?: string;

  @Text({ max: 40, optional: true })
  period?: string;
}
