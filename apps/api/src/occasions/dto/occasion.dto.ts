import type { OccasionChanges, OccasionsFilter, OccasionWish } from '@resolute/measurement';
import { Day } from '../../http/fields/day';
import { Nested } from '../../http/fields/nested';
import { WholeNumber } from '../../http/fields/numbers';
import { Text } from '../../http/fields/text';
import { PageQuery } from '../../http/page.query';
import { TitleDto } from '../../http/translations/translations.dto';

export class ListOccasionsQuery extends PageQuery implements OccasionsFilter {
  @Text({ max: 40, optional: true, description: 'Those of this series, such as TSAG' })
  series?: string;

  @WholeNumber({ min: 1865, max: 2999, optional: true, inQuery: true, description: 'Those of this year' })
  year?: number;
}

export class CreateOccasionDto implements OccasionWish {
  @Text({ max: 40, description: 'Like no other, such as TSAG-2026-05; values are known by it' })
  code: string;

  @Text({ max: 40, description: 'Which meetings it is one of: TSAG, COUNCIL' })
  series: string;

  @Nested(() => TitleDto)
  title: TitleDto;

  @Nested(() => TitleDto)
  place: TitleDto;

  @Day()
  fromDay: string;

  @Day()
  toDay: string;

  @Text({ max: 40, optional: true, nullable: true, description: 'Under which its documents are taken, such as PL 1.4' })
  agendaItem?: string | null;

  @Day({ optional: true, nullable: true, description: 'By when documents are handed in' })
  submissionDay?: string | null;

  @Day({ optional: true, nullable: true, description: 'By when they are with those who translate them' })
  translationDay?: string | null;

  @Text({ max: 400, optional: true, nullable: true, description: 'Where it was published' })
  source?: string | null;
}

export class CancelOccasionDto {
  @Text({ max: 400, description: 'Why it does not take place; stays on record' })
  reason: string;
}

export class ChangeOccasionDto implements OccasionChanges {
  @Text({ max: 40, optional: true })
  series?: string;

  @Nested(() => TitleDto, { optional: true })
  title?: TitleDto;

  @Nested(() => TitleDto, { optional: true })
  place?: TitleDto;

  @Day({ optional: true })
  fromDay?: string;

  @Day({ optional: true })
  toDay?: string;

  @Text({ max: 40, optional: true, nullable: true })
  agendaItem?: string | null;

  @Day({ optional: true, nullable: true })
  submissionDay?: string | null;

  @Day({ optional: true, nullable: true })
  translationDay?: string | null;

  @Text({ max: 400, optional: true, nullable: true })
  source?: string | null;
}
