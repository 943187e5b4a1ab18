import { ApiProperty } from '@nestjs/swagger';
import {
  BREAKDOWN_RULES,
  type BreakdownRule,
  FREQUENCIES,
  type Frequency,
  INDICATOR_KINDS,
  type IndicatorKind,
  type LocalDate,
  PART_AGGREGATIONS,
  type PartAggregation,
  type SheetStage,
  type SheetStep,
  TIME_AGGREGATIONS,
  type TimeAggregation,
} from '@resolute/domain';
import type { BreakdownView, IndicatorVersionView } from '@resolute/measurement';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { BaselineResponse, CategoryNameResponse, TargetResponse } from './target.response';

export class SheetStepResponse implements SheetStep {
  @ApiProperty()
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;
}

export class SheetStageResponse extends SheetStepResponse implements SheetStage {
  @ApiProperty({ format: 'decimal' })
  readonly weight: string;

  @ApiProperty({ format: 'date' })
  readonly dueOn: string;
}

export class BreakdownResponse implements BreakdownView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: [...BREAKDOWN_RULES], enumName: 'BreakdownRule' })
  readonly rule: BreakdownRule;

  @ApiProperty()
  readonly isRequired: boolean;

  @ApiProperty({ type: () => CategoryNameResponse })
  readonly dimension: CategoryNameResponse;
}

/** What an indicator means from a day on. */
export class IndicatorVersionResponse implements IndicatorVersionView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: 'integer' })
  readonly number: number;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The first day; null for the first version',
  })
  readonly startsOn: LocalDate | null;

  @ApiProperty({ type: String, nullable: true })
  readonly bridge: string | null;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly definition: TranslationsResponse | null;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly measure: TranslationsResponse;

  @ApiProperty({ enum: [...INDICATOR_KINDS], enumName: 'IndicatorKind' })
  readonly kind: IndicatorKind;

  @ApiProperty({ enum: [...TIME_AGGREGATIONS], enumName: 'TimeAggregation' })
  readonly aggregation: TimeAggregation;

  @ApiProperty({ enum: [...PART_AGGREGATIONS], enumName: 'PartAggregation' })
  readonly partAggregation: PartAggregation;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly numerator: TranslationsResponse | null;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly denominator: TranslationsResponse | null;

  @ApiProperty({ enum: [...FREQUENCIES], enumName: 'Frequency', nullable: true })
  readonly frequency: Frequency | null;

  @ApiProperty({ type: String, nullable: true, description: 'The series of meetings that values are reported for' })
  readonly series: string | null;

  @ApiProperty({ type: 'integer' })
  readonly opensAfterDays: number;

  @ApiProperty({ type: 'integer' })
  readonly lagDays: number;

  @ApiProperty({ type: 'integer' })
  readonly graceDays: number;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly dataSource: TranslationsResponse | null;

  @ApiProperty({ format: 'decimal' })
  readonly tolerance: string;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly absoluteTolerance: string | null;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly lowLimit: string | null;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly highLimit: string | null;

  @ApiProperty()
  readonly needsEvidence: boolean;

  @ApiProperty({ type: () => SheetStepResponse, isArray: true, nullable: true })
  readonly steps: readonly SheetStepResponse[] | null;

  @ApiProperty({ type: () => SheetStageResponse, isArray: true, nullable: true })
  readonly stages: readonly SheetStageResponse[] | null;

  @ApiProperty({ type: () => BreakdownResponse, isArray: true })
  readonly breakdowns: readonly BreakdownResponse[];

  @ApiProperty({ description: 'Whether anything was reported: then the meaning is fixed' })
  readonly hasValues: boolean;

  @ApiProperty({ type: () => BaselineResponse, isArray: true, description: 'The latest first' })
  readonly baselines: readonly BaselineResponse[];

  @ApiProperty({ type: () => TargetResponse, isArray: true, description: 'The latest first' })
  readonly targets: readonly TargetResponse[];

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}
