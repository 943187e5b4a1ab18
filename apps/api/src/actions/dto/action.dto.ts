import type { ActionContent, ActionsFilter, ActionWish, ReturnReason } from '@resolute/accountability';
import {
  ACCEPTANCE_STATES,
  ACTION_FIELDS,
  ACTION_STATUSES,
  type AcceptanceState,
  type ActionField,
  type ActionStatus,
  type AsOf,
  LANGUAGES,
  type Language,
  type LocalDate,
} from '@resolute/domain';
import { Flag, OneOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Uuid } from '../../http/fields/identifiers';
import { ListOf, Nested } from '../../http/fields/nested';
import { RecordedBy } from '../../http/fields/recorded-by';
import { Text } from '../../http/fields/text';
import { PageQuery } from '../../http/page.query';
import { ProseDto, TitleDto } from '../../http/translations/translations.dto';

const none = { optional: true, nullable: true } as const;

/** What an author writes, as a whole. */
export class ActionContentDto implements ActionContent {
  @Nested(() => TitleDto, none)
  title?: TitleDto | null;

  @Nested(() => ProseDto, { ...none, description: 'What is to be done' })
  planned?: ProseDto | null;

  @Nested(() => ProseDto, { ...none, description: 'What was done so far; an action that is done must say it' })
  taken?: ProseDto | null;

  @OneOf(ACTION_STATUSES, 'ActionStatus')
  status: ActionStatus;

  @Nested(() => ProseDto, { ...none, description: 'Why it was postponed or dropped' })
  statusReason?: ProseDto | null;

  @Uuid({ ...none, description: 'The owner, unless it is a unit' })
  ownerPersonId?: string | null;

  @Uuid({ ...none, description: 'The owner, unless it is a person' })
  ownerUnitId?: string | null;

  @Day(none)
  dueDay?: LocalDate | null;

  @Text({
    max: 40,
    description: 'For which it is reported: a calendar period such as 2026-H1, or the code of a meeting',
  })
  period: string;
}

export class CreateActionDto extends ActionContentDto implements ActionWish {
  @Uuid({ description: 'The result in any edition of its plan' })
  resultId: string;

  @Uuid({ description: 'The unit that reports on it' })
  unitId: string;

  @OneOf(LANGUAGES, 'Language', { description: 'In which it is written first; other languages hold translations' })
  language: Language;
}

export class ActionReturnReasonDto implements ReturnReason {
  @OneOf(ACTION_FIELDS, 'ActionField', { description: 'The field that it is about' })
  field: ActionField;

  @Text({ max: 2000, multiline: true })
  reason: string;
}

export class ReturnActionDto {
  @ListOf(() => ActionReturnReasonDto, { max: 20 })
  reasons: ActionReturnReasonDto[];
}

export class ListActionsQuery extends PageQuery implements ActionsFilter {
  @Uuid({ optional: true, description: 'A result in any edition of its plan' })
  result?: string;

  @Uuid({ optional: true })
  unit?: string;

  @Text({ max: 40, optional: true })
  period?: string;

  @OneOf(ACCEPTANCE_STATES, 'AcceptanceState', {
    optional: true,
    description: 'Without one, each action in its newest revision that the reader sees',
  })
  state?: AcceptanceState;

  @OneOf(ACTION_STATUSES, 'ActionStatus', { optional: true })
  status?: ActionStatus;

  @Uuid({ optional: true, description: 'A person or a unit' })
  owner?: string;

  @Flag({ optional: true, inQuery: true, description: 'Only those that are late, or only those that are not' })
  overdue?: boolean;

  @RecordedBy({ optional: true, description: 'Only what counted at the end of this day in Geneva, or at this moment' })
  asOf?: AsOf;
}
