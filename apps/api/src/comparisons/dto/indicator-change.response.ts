import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type AcceptedValue,
  type AspectChange,
  type CauseFound,
  CHANGE_CAUSES,
  type ChangeCause,
  type DatedValue,
  FIGURE_ASPECTS,
  type FigureAspect,
  type LocalDate,
  type RatingResult,
  type ValueTold,
} from '@resolute/domain';
import type { IndicatorChange, IndicatorStand, TargetTold } from '@resolute/reporting';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { OUTCOMES, RATING_RESULT } from '../../ratings/dto/outcome.response';

const DECIMAL = { type: String, format: 'decimal', nullable: true } as const;
const AS_PUBLISHED = { type: 'object', additionalProperties: true } as const;

class CauseResponse implements CauseFound {
  @ApiProperty({ enum: [...CHANGE_CAUSES], enumName: 'ChangeCause' })
  readonly cause: ChangeCause;

  @ApiProperty({
    type: String,
    isArray: true,
    description: 'Whose values came or were corrected',
    example: ['2026-Q1'],
  })
  readonly periods: readonly string[];
}

class AspectChangeResponse implements AspectChange {
  @ApiProperty({ enum: [...FIGURE_ASPECTS], enumName: 'FigureAspect' })
  readonly aspect: FigureAspect;

  @ApiProperty({ type: () => CauseResponse, isArray: true })
  readonly causes: readonly CauseResponse[];
}

class DatedValueResponse implements DatedValue {
  @ApiProperty({ format: 'decimal' })
  readonly value: string;

  @ApiProperty({ format: 'date' })
  readonly on: LocalDate;
}

class TargetToldResponse implements TargetTold {
  @ApiProperty(DECIMAL)
  readonly value: string | null;

  @ApiProperty({ ...DECIMAL, description: 'Of a band, with `high`' })
  readonly low: string | null;

  @ApiProperty(DECIMAL)
  readonly high: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly step: string | null;

  @ApiProperty({ format: 'date' })
  readonly onDay: LocalDate;

  @ApiProperty({ type: () => DatedValueResponse, isArray: true })
  readonly milestones: readonly DatedValueResponse[];
}

class ValueToldResponse implements ValueTold {
  @ApiProperty({ example: '2026-Q1' })
  readonly period: string;

  @ApiProperty({
    format: 'decimal',
    required: false,
    description: 'Of the period or of all up to it, if it is a number',
  })
  readonly number?: string;

  @ApiPropertyOptional({ ...AS_PUBLISHED, description: 'What was accepted for the period' })
  readonly value?: AcceptedValue;
}

@ApiExtraModels(...OUTCOMES)
class IndicatorStandResponse implements IndicatorStand {
  @ApiProperty({ description: 'False where the report does not tell of it: as it had been recorded by its cut-off' })
  readonly isTold: boolean;

  @ApiProperty(RATING_RESULT)
  readonly result: RatingResult;

  @ApiProperty({ type: () => ValueToldResponse, nullable: true })
  readonly value: ValueToldResponse | null;

  @ApiProperty({ type: () => TargetToldResponse, nullable: true })
  readonly target: TargetToldResponse | null;

  @ApiProperty({ type: () => DatedValueResponse, nullable: true })
  readonly baseline: DatedValueResponse | null;
}

/** An indicator that is not the same in both. */
export class IndicatorChangeResponse implements IndicatorChange {
  @ApiProperty({ example: 'I-STD-01' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true, description: 'The unit of measure' })
  readonly unit: TranslationsResponse | null;

  @ApiProperty({
    type: () => IndicatorStandResponse,
    nullable: true,
    description: 'Null where it is not in the plan of that report',
  })
  readonly before: IndicatorStandResponse | null;

  @ApiProperty({ type: () => IndicatorStandResponse, nullable: true })
  readonly after: IndicatorStandResponse | null;

  @ApiProperty({ type: () => AspectChangeResponse, isArray: true, description: 'Empty for one of a single plan' })
  readonly changes: readonly AspectChangeResponse[];

  @ApiProperty({ type: () => CauseResponse, isArray: true, description: 'Of all changes together' })
  readonly causes: readonly CauseResponse[];
}
