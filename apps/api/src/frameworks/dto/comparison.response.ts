import { ApiProperty } from '@nestjs/swagger';
import {
  COMPARISON_OUTCOMES,
  CONTROL_LEVELS,
  type ComparisonOutcome,
  type ControlLevel,
  SUCCESSION_KINDS,
  type SuccessionKind,
} from '@resolute/domain';
import {
  COMPARED_FIELDS,
  type ComparedField,
  type ComparisonLine,
  type PlanComparison,
  type PlannedResult,
  type PlannedYear,
} from '@resolute/planning';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { KindNameResponse } from '../../results/dto/result.response';
import { FrameworkResponse } from './framework.response';

export class PlannedYearResponse implements PlannedYear {
  @ApiProperty({ type: 'integer' })
  readonly year: number;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly planned: TranslationsResponse;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly regionalSupportShare: string | null;
}

export class ContributionResponse {
  @ApiProperty({ format: 'uuid', description: 'The identity of the result contributed to' })
  readonly originId: string;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly share: string | null;
}

/** A result as one version of a plan has it. */
export class PlannedResultResponse implements PlannedResult {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ format: 'uuid' })
  readonly originId: string;

  @ApiProperty()
  readonly code: string;

  @ApiProperty({ type: () => KindNameResponse })
  readonly kind: KindNameResponse;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly description: TranslationsResponse | null;

  @ApiProperty({ enum: [...CONTROL_LEVELS], enumName: 'ControlLevel' })
  readonly controlLevel: ControlLevel;

  @ApiProperty({ type: 'array', items: { type: 'integer' } })
  readonly sdgs: readonly number[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly retiredOn: string | null;

  @ApiProperty({ type: () => ContributionResponse, isArray: true })
  readonly contributesTo: readonly ContributionResponse[];

  @ApiProperty({ type: () => PlannedYearResponse, isArray: true, description: 'Of the years that both versions cover' })
  readonly years: readonly PlannedYearResponse[];
}

export class ComparisonLineResponse implements ComparisonLine {
  @ApiProperty({ enum: [...COMPARISON_OUTCOMES], enumName: 'ComparisonOutcome' })
  readonly outcome: ComparisonOutcome;

  @ApiProperty({ enum: [...SUCCESSION_KINDS], enumName: 'SuccessionKind', nullable: true })
  readonly succession: SuccessionKind | null;

  @ApiProperty({ type: () => PlannedResultResponse, nullable: true })
  readonly before: PlannedResultResponse | null;

  @ApiProperty({ type: () => PlannedResultResponse, nullable: true })
  readonly after: PlannedResultResponse | null;

  @ApiProperty({ enum: [...COMPARED_FIELDS], enumName: 'ComparedField', isArray: true })
  readonly changed: readonly ComparedField[];
}

/** Two versions of a plan side by side, the earlier one first. */
export class ComparisonResponse implements PlanComparison {
  @ApiProperty({ type: () => FrameworkResponse })
  readonly before: FrameworkResponse;

  @ApiProperty({ type: () => FrameworkResponse })
  readonly after: FrameworkResponse;

  @ApiProperty({ type: 'array', items: { type: 'integer' } })
  readonly commonYears: readonly number[];

  @ApiProperty({ type: () => ComparisonLineResponse, isArray: true })
  readonly lines: readonly ComparisonLineResponse[];
}
