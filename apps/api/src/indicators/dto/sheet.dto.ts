import {
  BREAKDOWN_RULES,
  type BreakdownRule,
  FREQUENCIES,
  type Frequency,
  INDICATOR_KINDS,
  type IndicatorKind,
  type IndicatorSheet,
  PART_AGGREGATIONS,
  type PartAggregation,
  type SheetBreakdown,
  type SheetStage,
  type SheetStep,
  TIME_AGGREGATIONS,
  type TimeAggregation,
} from '@resolute/domain';
import { Flag, OneOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Uuid } from '../../http/fields/identifiers';
import { ListOf, Nested } from '../../http/fields/nested';
import { DecimalText, WholeNumber } from '../../http/fields/numbers';
import { Text } from '../../http/fields/text';
import { ProseDto, TitleDto } from '../../http/translations/translations.dto';

const LONGEST_WAIT = 1000;
const none = { optional: true, nullable: true } as const;

export class SheetStepDto implements SheetStep {
  @Text({ max: 40, description: 'Values are known by it' })
  code: string;

  @Nested(() => TitleDto)
  title: TitleDto;
}

export class SheetStageDto extends SheetStepDto implements SheetStage {
  @DecimalText({ description: 'The weights of all stages add up to 1' })
  weight: string;

  @Day()
  dueOn: string;
}

export class SheetBreakdownDto implements SheetBreakdown {
  @Uuid()
  dimensionId: string;

  @OneOf(BREAKDOWN_RULES, 'BreakdownRule')
  rule: BreakdownRule;

  @Flag()
  isRequired: boolean;
}

/** The method sheet of an indicator. */
export class SheetDto implements IndicatorSheet {
  @Nested(() => TitleDto, { description: 'In one language at least; neutral, without a target in it' })
  title: TitleDto;

  @Nested(() => ProseDto, { description: 'What is counted and what is not' })
  definition: ProseDto;

  @Nested(() => TitleDto, { description: 'The unit of measure' })
  measure: TitleDto;

  @OneOf(INDICATOR_KINDS, 'IndicatorKind')
  kind: IndicatorKind;

  @OneOf(TIME_AGGREGATIONS, 'TimeAggregation', { description: 'How the values of several periods become one' })
  aggregation: TimeAggregation;

  @OneOf(PART_AGGREGATIONS, 'PartAggregation', { description: 'How the values of several units become one' })
  partAggregation: PartAggregation;

  @Nested(() => TitleDto, { ...none, description: 'Of a ratio: what stands above the line' })
  numerator?: TitleDto | null;

  @Nested(() => TitleDto, { ...none, description: 'Of a ratio: what stands below the line' })
  denominator?: TitleDto | null;

  @OneOf(FREQUENCIES, 'Frequency', { ...none, description: 'When values are reported by the calendar' })
  frequency?: Frequency | null;

  @Text({ ...none, max: 40, description: 'The series of meetings that values are reported for, such as TSAG' })
  series?: string | null;

  @WholeNumber({
    min: -LONGEST_WAIT,
    max: LONGEST_WAIT,
    description: 'Days from the end of a period until entry opens',
  })
  opensAfterDays: number;

  @WholeNumber({ min: 0, max: LONGEST_WAIT, description: 'Days from the end of a period until its value is due' })
  lagDays: number;

  @WholeNumber({ min: 0, max: LONGEST_WAIT, description: 'Days after that until it counts as missing' })
  graceDays: number;

  @Nested(() => ProseDto, { ...none, description: 'Where the figures come from' })
  dataSource?: ProseDto | null;

  @DecimalText({ description: 'Relative: 0.05 is five per cent' })
  tolerance: string;

  @DecimalText({ ...none, description: 'Used where the threshold is 0' })
  absoluteTolerance?: string | null;

  @DecimalText({ ...none, description: 'A lower value asks for a comment' })
  lowLimit?: string | null;

  @DecimalText({ ...none, description: 'A higher value asks for a comment' })
  highLimit?: string | null;

  @Flag()
  needsEvidence: boolean;

  @ListOf(() => SheetStepDto, { ...none, max: 20, description: 'Of an ordinal indicator, lowest first' })
  steps?: SheetStepDto[] | null;

  @ListOf(() => SheetStageDto, { ...none, max: 50, description: 'Of a milestone list' })
  stages?: SheetStageDto[] | null;

  @ListOf(() => SheetBreakdownDto, { max: 20 })
  breakdowns: SheetBreakdownDto[];
}
