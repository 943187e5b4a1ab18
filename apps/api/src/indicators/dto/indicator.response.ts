import { ApiProperty } from '@nestjs/swagger';
import {
  FREQUENCIES,
  type Frequency,
  INDICATOR_KINDS,
  type IndicatorKind,
  type LocalDate,
  TIME_AGGREGATIONS,
  type TimeAggregation,
} from '@resolute/domain';
import type {
  IndicatorLine,
  IndicatorPartView,
  IndicatorsPage,
  IndicatorView,
  MeasuredResultView,
} from '@resolute/measurement';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { ResultNameResponse } from '../../results/dto/result.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { UnitNameResponse } from '../../units/dto/unit.response';
import { IndicatorVersionResponse } from './indicator-version.response';

export class MeasuredResultResponse implements MeasuredResultView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly weight: string | null;

  @ApiProperty()
  readonly isCritical: boolean;

  @ApiProperty({ type: String, format: 'date' })
  readonly from: LocalDate;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly until: LocalDate | null;

  @ApiProperty({ type: () => ResultNameResponse, description: 'Under the newest edition that has it' })
  readonly result: ResultNameResponse;
}

export class IndicatorPartResponse implements IndicatorPartView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: () => UnitNameResponse })
  readonly unit: UnitNameResponse;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly from: LocalDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly until: LocalDate | null;
}

/** An indicator in a list, with the version that holds on the day. */
export class IndicatorLineResponse implements IndicatorLine {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'I-STD-02' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly measure: TranslationsResponse;

  @ApiProperty({ enum: [...INDICATOR_KINDS], enumName: 'IndicatorKind' })
  readonly kind: IndicatorKind;

  @ApiProperty({ enum: [...TIME_AGGREGATIONS], enumName: 'TimeAggregation' })
  readonly aggregation: TimeAggregation;

  @ApiProperty({ enum: [...FREQUENCIES], enumName: 'Frequency', nullable: true })
  readonly frequency: Frequency | null;

  @ApiProperty({ type: String, nullable: true })
  readonly series: string | null;

  @ApiProperty({ type: () => UnitNameResponse })
  readonly unit: UnitNameResponse;

  @ApiProperty({ type: 'integer', description: 'How many units report a part' })
  readonly parts: number;

  @ApiProperty({ type: () => MeasuredResultResponse, isArray: true })
  readonly measures: readonly MeasuredResultResponse[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly retiredOn: LocalDate | null;

  @ApiProperty()
  readonly isSample: boolean;
}

export class IndicatorsResponse implements IndicatorsPage {
  @ApiProperty({ type: () => IndicatorLineResponse, isArray: true })
  readonly items: readonly IndicatorLineResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;

  @ApiProperty({ type: 'integer', description: 'How many there are on all pages' })
  readonly total: number;
}

/** An indicator with its method sheets, the newest first, and all that hangs on it. */
export class IndicatorResponse implements IndicatorView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'I-STD-02' })
  readonly code: string;

  @ApiProperty({ type: () => UnitNameResponse })
  readonly unit: UnitNameResponse;

  @ApiProperty({ type: String, nullable: true })
  readonly source: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly retiredOn: LocalDate | null;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: 'integer' })
  readonly version: number;

  @ApiProperty({ type: () => IndicatorPartResponse, isArray: true })
  readonly parts: readonly IndicatorPartResponse[];

  @ApiProperty({ type: () => PersonNameResponse, isArray: true })
  readonly people: readonly PersonNameResponse[];

  @ApiProperty({ type: () => MeasuredResultResponse, isArray: true })
  readonly measures: readonly MeasuredResultResponse[];

  @ApiProperty({ type: () => IndicatorVersionResponse, isArray: true })
  readonly versions: readonly IndicatorVersionResponse[];
}
