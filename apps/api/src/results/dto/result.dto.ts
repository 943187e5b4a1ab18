import { CONTROL_LEVELS, type ControlLevel, SDG_COUNT, SUCCESSION_KINDS, type SuccessionKind } from '@resolute/domain';
import type {
  LinkWish,
  ResultChanges,
  ResultsFilter,
  ResultWish,
  SuccessionWish,
  YearEntryWish,
} from '@resolute/planning';
import { OneOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Uuid } from '../../http/fields/identifiers';
import { Nested } from '../../http/fields/nested';
import { DecimalText, WholeNumber, WholeNumbers } from '../../http/fields/numbers';
import { Text } from '../../http/fields/text';
import { TimedPageQuery } from '../../http/time.query';
import { ProseDto, TitleDto } from '../../http/translations/translations.dto';

export class ListResultsQuery extends TimedPageQuery implements ResultsFilter {
  @Uuid({ optional: true, description: 'Those of this framework version' })
  framework?: string;

  @Text({ max: 40, optional: true, description: 'The code of a kind, such as output' })
  kind?: string;

  @OneOf(CONTROL_LEVELS, 'ControlLevel', { optional: true })
  controlLevel?: ControlLevel;

  @WholeNumber({ min: 1, max: SDG_COUNT, optional: true, inQuery: true, description: 'Those tagged with this SDG' })
  sdg?: number;

  @Text({ max: 200, optional: true, description: 'A part of the code or of the title in any language' })
  text?: string;
}

const Sdgs = (): PropertyDecorator => WholeNumbers({ min: 1, max: SDG_COUNT, most: SDG_COUNT, optional: true });

export class CreateResultDto implements ResultWish {
  @Uuid()
  frameworkId: string;

  @Text({ max: 40, description: 'The code of a kind that the framework version has' })
  kind: string;

  @Text({ max: 40, description: 'Like no other of its kind in its framework version' })
  code: string;

  @Nested(() => TitleDto, { description: 'In one language at least' })
  title: TitleDto;

  @Nested(() => ProseDto, { optional: true, nullable: true })
  description?: ProseDto | null;

  @OneOf(CONTROL_LEVELS, 'ControlLevel')
  controlLevel: ControlLevel;

  @Sdgs()
  sdgs?: number[];

  @Text({ max: 400, optional: true, nullable: true, description: 'Where it was published' })
  source?: string | null;
}

export class ChangeResultDto implements ResultChanges {
  @Text({ max: 40, optional: true })
  code?: string;

  @Nested(() => TitleDto, { optional: true, description: 'Replaces the title in every language' })
  title?: TitleDto;

  @Nested(() => ProseDto, { optional: true, nullable: true })
  description?: ProseDto | null;

  @OneOf(CONTROL_LEVELS, 'ControlLevel', { optional: true })
  controlLevel?: ControlLevel;

  @Sdgs()
  sdgs?: number[];

  @Text({ max: 400, optional: true, nullable: true })
  source?: string | null;

  @Day({ optional: true, nullable: true, description: 'Its last day; null when it goes on' })
  retiredOn?: string | null;
}

export class LinkResultDto implements LinkWish {
  @Uuid({ description: 'The result that this one contributes to' })
  parentId: string;

  @DecimalText({ optional: true, nullable: true, description: 'Above 0 and at most 1; null when nothing is counted' })
  share?: string | null;

  @Day({ optional: true, description: 'The first day; today if not given' })
  from?: string;

  @Day({ optional: true, nullable: true, description: 'The last day' })
  until?: string | null;
}

export class EndLinkDto {
  @Day({ nullable: true, description: 'The last day; null when the link should never have stood' })
  until: string | null;
}

export class RecordSuccessionDto implements SuccessionWish {
  @Uuid({ optional: true, nullable: true, description: 'The successor; none when the result was dropped' })
  toId?: string | null;

  @OneOf(SUCCESSION_KINDS, 'SuccessionKind')
  kind: SuccessionKind;

  @Text({ max: 1000, min: 0, multiline: true, optional: true })
  note?: string;
}

export class PlanYearDto implements YearEntryWish {
  @WholeNumber({ min: 1865, max: 2999 })
  year: number;

  @Nested(() => ProseDto, { description: 'What is planned, in one language at least' })
  planned: ProseDto;

  @DecimalText({ optional: true, nullable: true, description: 'The part that supports regional offices' })
  regionalSupportShare?: string | null;
}

export class ChangeYearDto implements Partial<Omit<YearEntryWish, 'year'>> {
  @Nested(() => ProseDto, { optional: true })
  planned?: ProseDto;

  @DecimalText({ optional: true, nullable: true })
  regionalSupportShare?: string | null;
}
