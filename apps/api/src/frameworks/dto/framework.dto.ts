import {
  DECIDING_BODIES,
  DECISION_VERBS,
  type DecidingBody,
  type DecisionVerb,
  FRAMEWORK_KINDS,
  type FrameworkKind,
} from '@resolute/domain';
import type { DecisionWish, EditionWish, FrameworkChanges, FrameworkWish, ResultKindWish } from '@resolute/planning';
import { OneOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { ListOf, Nested } from '../../http/fields/nested';
import { WholeNumber, WholeNumbers } from '../../http/fields/numbers';
import { Text } from '../../http/fields/text';
import { TitleDto } from '../../http/translations/translations.dto';

/** The Union was founded in 1865. */
const FIRST_YEAR = 1865;
const LAST_YEAR = 2999;
const LONGEST_PLAN = 20;
const LOWEST_LEVEL = 20;

export class ResultKindDto implements ResultKindWish {
  @Text({ max: 40, description: 'Small letters and hyphens, such as thematic-priority' })
  code: string;

  @WholeNumber({ min: 1, max: LOWEST_LEVEL, description: '1 is the highest; a result contributes to a higher one' })
  level: number;

  @Nested(() => TitleDto, { description: 'In the plural, in one language at least' })
  title: TitleDto;
}

export class CreateFrameworkDto implements FrameworkWish {
  @Text({ max: 40, description: 'A short name that no other plan has, such as SP-2024-2027' })
  code: string;

  @OneOf(FRAMEWORK_KINDS, 'FrameworkKind')
  kind: FrameworkKind;

  @Nested(() => TitleDto, { description: 'In one language at least' })
  title: TitleDto;

  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR })
  firstYear: number;

  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR })
  lastYear: number;

  @Text({ max: 400, optional: true, nullable: true, description: 'Where it was published' })
  source?: string | null;

  @ListOf(() => ResultKindDto, { max: 20, description: 'The kinds of results that it has' })
  kinds: ResultKindDto[];
}

export class ChangeFrameworkDto implements FrameworkChanges {
  @Text({ max: 40, optional: true })
  code?: string;

  @Nested(() => TitleDto, { optional: true, description: 'Replaces the title in every language' })
  title?: TitleDto;

  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR, optional: true })
  firstYear?: number;

  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR, optional: true })
  lastYear?: number;

  @Text({ max: 400, optional: true, nullable: true })
  source?: string | null;
}

export class RollOverDto implements EditionWish {
  @Text({ max: 40, description: 'The code of the next edition' })
  code: string;

  @Nested(() => TitleDto, { description: 'In one language at least' })
  title: TitleDto;
}

export class RecordDecisionDto implements DecisionWish {
  @OneOf(DECIDING_BODIES, 'DecidingBody')
  body: DecidingBody;

  @OneOf(DECISION_VERBS, 'DecisionVerb')
  verb: DecisionVerb;

  @WholeNumbers({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    most: LONGEST_PLAN,
    description: 'The years of the plan that it is on',
  })
  years: number[];

  @Day()
  decidedOn: string;

  @Text({ max: 200, description: 'Where the decision stands, such as C25/126' })
  document: string;

  @Text({ max: 400, optional: true, nullable: true, description: 'Where it was published' })
  source?: string | null;
}

export class RevokeDecisionDto {
  @Text({ max: 1000, multiline: true })
  reason: string;
}
