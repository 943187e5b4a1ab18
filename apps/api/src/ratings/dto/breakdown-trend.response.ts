import { ApiProperty } from '@nestjs/swagger';
import { BREAKDOWN_RULES, type BreakdownRule } from '@resolute/domain';
import type {
  BreakdownTrend,
  BreakdownTrendsView,
  CategoryPoint,
  CategoryTrend,
  TrendPeriod,
} from '@resolute/measurement';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { PeriodResponse } from './explanation.response';

export class TrendPeriodResponse extends PeriodResponse implements TrendPeriod {
  @ApiProperty({
    type: String,
    format: 'decimal',
    nullable: true,
    description: 'Of the indicator as a whole; null where that is no number',
  })
  readonly total: string | null;
}

class CategoryPointResponse implements CategoryPoint {
  @ApiProperty({ example: '2026-Q1' })
  readonly periodId: string;

  @ApiProperty({ format: 'decimal' })
  readonly value: string;

  @ApiProperty()
  readonly isEstimate: boolean;

  @ApiProperty({ type: 'integer', description: 'How many units’ values are in it' })
  readonly units: number;
}

class TrendNameResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty()
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;
}

class CategoryTrendResponse extends TrendNameResponse implements CategoryTrend {
  @ApiProperty({ type: () => CategoryPointResponse, isArray: true })
  readonly points: readonly CategoryPointResponse[];
}

class BreakdownTrendResponse implements BreakdownTrend {
  @ApiProperty({ type: () => TrendNameResponse })
  readonly dimension: TrendNameResponse;

  @ApiProperty({ enum: [...BREAKDOWN_RULES], enumName: 'BreakdownRule' })
  readonly rule: BreakdownRule;

  @ApiProperty({ type: () => CategoryTrendResponse, isArray: true, description: 'Those with a value in any period' })
  readonly categories: readonly CategoryTrendResponse[];
}

export class BreakdownTrendsResponse implements BreakdownTrendsView {
  @ApiProperty({ type: () => TrendPeriodResponse, isArray: true, description: 'Periods with an accepted value' })
  readonly periods: readonly TrendPeriodResponse[];

  @ApiProperty({ type: () => BreakdownTrendResponse, isArray: true })
  readonly breakdowns: readonly BreakdownTrendResponse[];
}
