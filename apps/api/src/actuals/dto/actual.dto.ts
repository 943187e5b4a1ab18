import { ACTUAL_STATES, type ActualState, type AsOf, LONGEST_REMARK, RATINGS, type Rating } from '@resolute/domain';
import type { ActualContent, ActualsFilter, ActualWish, BreakdownEntry, ReturnReason } from '@resolute/measurement';
import { Choice } from '../../http/fields/choice';
import { Flag, OneOf } from '../../http/fields/choices';
import { Uuid } from '../../http/fields/identifiers';
import { ListOf, Nested } from '../../http/fields/nested';
import { DecimalText } from '../../http/fields/numbers';
import { RecordedBy } from '../../http/fields/recorded-by';
import { Text } from '../../http/fields/text';
import { PageQuery } from '../../http/page.query';
import { ProseDto } from '../../http/translations/translations.dto';

const none = { optional: true, nullable: true } as const;
const MOST_CATEGORIES = 2000;

export class BreakdownEntryDto implements BreakdownEntry {
  @Uuid()
  breakdownId: string;

  @Uuid()
  categoryId: string;

  @DecimalText()
  value: string;
}

/** What an author enters; which of the forms is asked for depends on the indicator. */
export class ActualContentDto implements ActualContent {
  @DecimalText(none)
  value?: string | null;

  @DecimalText({ ...none, description: 'Of a ratio, with its denominator' })
  numerator?: string | null;

  @DecimalText(none)
  denominator?: string | null;

  @Choice({ ...none, description: 'True or false, the code of a step, or the codes of the stages that are reached' })
  choice?: boolean | string | string[] | null;

  @OneOf(RATINGS, 'Rating', { ...none, description: 'Of a qualitative indicator; wants a narrative' })
  judgement?: Rating | null;

  @Text({ ...none, max: LONGEST_REMARK, multiline: true, description: 'Why there is no value, and none is missing' })
  notApplicable?: string | null;

  @Flag({ optional: true })
  isEstimate?: boolean;

  @Nested(() => ProseDto, none)
  narrative?: ProseDto | null;

  @Text({ ...none, max: LONGEST_REMARK, multiline: true, description: 'What the author says to a warning' })
  remark?: string | null;

  @ListOf(() => BreakdownEntryDto, { max: MOST_CATEGORIES, optional: true, description: 'Replaces the breakdown' })
  breakdown?: BreakdownEntryDto[];
}

export class CreateActualDto extends ActualContentDto implements ActualWish {
  @Uuid()
  indicatorId: string;

  @Uuid({ description: 'The part of the indicator that the unit reports' })
  partId: string;

  @Text({ max: 40, description: 'A calendar period such as 2026-Q1, or the code of a meeting' })
  period: string;
}

export class CorrectActualDto {
  @Text({ max: 2000, multiline: true })
  reason: string;
}

export class ReturnReasonDto implements ReturnReason {
  @Text({ max: 100, description: 'The field that it is about' })
  field: string;

  @Text({ max: 2000, multiline: true })
  reason: string;
}

export class ReturnActualDto {
  @ListOf(() => ReturnReasonDto, { max: 50 })
  reasons: ReturnReasonDto[];
}

export class ListActualsQuery extends PageQuery implements ActualsFilter {
  @Uuid({ optional: true })
  indicator?: string;

  @Uuid({ optional: true })
  unit?: string;

  @Text({ max: 40, optional: true })
  period?: string;

  @OneOf(ACTUAL_STATES, 'ActualState', { optional: true })
  state?: ActualState;

  @RecordedBy({
    optional: true,
    description: 'As they were known at the end of this day in Geneva, or at this moment; now if not given',
  })
  asOf?: AsOf;
}
