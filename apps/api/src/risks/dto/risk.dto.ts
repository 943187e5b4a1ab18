import {
  type LocalDate,
  PROXIMITIES,
  type Proximity,
  RISK_CLASSES,
  RISK_LEVELS,
  RISK_LINK_KINDS,
  RISK_NATURES,
  RISK_STATES,
  type RiskClass,
  type RiskLevel,
  type RiskLinkKind,
  type RiskNature,
  type RiskState,
  STANDINGS,
  type Standing,
} from '@resolute/domain';
import {
  REGISTER_ORDERS,
  type RegisterFilter,
  type RegisterOrder,
  type RiskChanges,
  type RiskLinkWish,
  type RiskWish,
} from '@resolute/risk';
import { Flag, OneOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Uuid } from '../../http/fields/identifiers';
import { ListOf, Nested } from '../../http/fields/nested';
import { Text } from '../../http/fields/text';
import { PageQuery } from '../../http/page.query';
import { ProseDto, TitleDto } from '../../http/translations/translations.dto';

const MOST_LINKS = 40;

export class SinceQuery {
  @Day({ optional: true, description: 'Movement is told since the end of this day' })
  since?: LocalDate;
}

export class RiskMapQuery extends SinceQuery {
  @Day({ optional: true, description: 'As it stood at the end of this day; as it stands now if not given' })
  until?: LocalDate;
}

export class ListRisksQuery extends PageQuery implements RegisterFilter {
  @OneOf(RISK_CLASSES, 'RiskClass', { optional: true })
  class?: RiskClass;

  @Uuid({ optional: true, description: 'Those of this category' })
  category?: string;

  @Uuid({ optional: true, description: 'Those of this unit' })
  unit?: string;

  @Uuid({ optional: true, description: 'Those that this person answers for' })
  owner?: string;

  @OneOf(RISK_STATES, 'RiskState', { optional: true })
  state?: RiskState;

  @OneOf(RISK_LEVELS, 'RiskLevel', { optional: true, description: 'By the residual assessment' })
  level?: RiskLevel;

  @OneOf(STANDINGS, 'Standing', { optional: true })
  standing?: Standing;

  @Flag({ optional: true, inQuery: true, description: 'Whatever was decided on them' })
  aboveAppetite?: boolean;

  @Flag({ optional: true, inQuery: true })
  reviewOverdue?: boolean;

  @Uuid({ optional: true, description: 'Those that bear upon this indicator' })
  indicator?: string;

  @Uuid({ optional: true, description: 'Those that bear upon this result, in whichever edition' })
  result?: string;

  @Text({ max: 200, optional: true, description: 'A part of the code or of the words in any language' })
  text?: string;

  @Day({ optional: true, description: 'Movement is told since the end of this day' })
  since?: LocalDate;

  @OneOf(REGISTER_ORDERS, 'RegisterOrder', { optional: true, description: 'By priority if not given' })
  sort?: RegisterOrder;
}

export class RiskLinkDto implements RiskLinkWish {
  @OneOf(RISK_LINK_KINDS, 'RiskLinkKind', { description: 'Which one of the three is given' })
  kind: RiskLinkKind;

  @Uuid({ optional: true, description: 'A result, in any of its editions' })
  resultId?: string;

  @Uuid({ optional: true })
  indicatorId?: string;

  @Text({ max: 80, optional: true, description: 'The name of a clause, such as R108/DIR/2' })
  clauseKey?: string;
}

export class RaiseRiskDto implements RiskWish {
  @Nested(() => TitleDto, { description: 'In one language at least' })
  title: TitleDto;

  @Nested(() => ProseDto, { description: 'What makes it possible' })
  cause: ProseDto;

  @Nested(() => ProseDto, { description: 'What may happen' })
  event: ProseDto;

  @Nested(() => ProseDto, { description: 'What it would do to an objective' })
  consequence: ProseDto;

  @OneOf(RISK_CLASSES, 'RiskClass')
  class: RiskClass;

  @OneOf(RISK_NATURES, 'RiskNature')
  nature: RiskNature;

  @Uuid()
  categoryId: string;

  @Uuid({ description: 'The unit that it belongs to' })
  unitId: string;

  @Uuid({ optional: true, nullable: true, description: 'Who answers for it' })
  ownerId?: string | null;

  @OneOf(PROXIMITIES, 'Proximity', { description: 'When it could happen' })
  proximity: Proximity;

  @ListOf(() => RiskLinkDto, { max: MOST_LINKS, optional: true, description: 'One at least before it opens' })
  links?: RiskLinkDto[];
}

export class ChangeRiskDto implements RiskChanges {
  @Nested(() => TitleDto, { optional: true })
  title?: TitleDto;

  @Nested(() => ProseDto, { optional: true })
  cause?: ProseDto;

  @Nested(() => ProseDto, { optional: true })
  event?: ProseDto;

  @Nested(() => ProseDto, { optional: true })
  consequence?: ProseDto;

  @OneOf(RISK_NATURES, 'RiskNature', { optional: true })
  nature?: RiskNature;

  @Uuid({ optional: true })
  categoryId?: string;

  @Uuid({ optional: true, nullable: true })
  ownerId?: string | null;

  @OneOf(PROXIMITIES, 'Proximity', { optional: true })
  proximity?: Proximity;

  @ListOf(() => RiskLinkDto, { max: MOST_LINKS, optional: true, description: 'All of them; what is not named ends' })
  links?: RiskLinkDto[];
}
