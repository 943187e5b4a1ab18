import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import {
  ACTUAL_STATES,
  type ActualState,
  CONTENT_KNOWN,
  type ContentKnown,
  INDICATOR_KINDS,
  type IndicatorKind,
  type LocalDate,
  RATINGS,
  type Rating,
  TIME_AGGREGATIONS,
  type TimeAggregation,
  VALUE_FORMS,
  type ValueForm,
} from '@resolute/domain';
import type {
  CellIndicator,
  CellPeriod,
  CellPrevious,
  CellRevision,
  CellTarget,
  CellValue,
  CellView,
} from '@resolute/measurement';
import {
  ActualReturnResponse,
  BreakdownEntryResponse,
  ReportedIndicatorResponse,
  ReportingPartResponse,
} from '../../actuals/dto/actual.response';
import { TranslationsResponse } from '../../http/translations/translations.response';
import {
  BreakdownResponse,
  SheetStageResponse,
  SheetStepResponse,
} from '../../indicators/dto/indicator-version.response';
import { MilestoneResponse } from '../../indicators/dto/target.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { LockedWindowResponse, OpenWindowResponse } from './window.response';

const DecimalOrNull = (): PropertyDecorator => ApiProperty({ type: String, format: 'decimal', nullable: true });
const LocalDay = (description?: string): PropertyDecorator =>
  ApiProperty({ type: String, format: 'date', description });

export class LimitsResponse {
  @DecimalOrNull()
  readonly low: string | null;

  @DecimalOrNull()
  readonly high: string | null;
}

/** What an indicator asks of a value, under the version that holds for the period. */
export class CellIndicatorResponse extends ReportedIndicatorResponse implements CellIndicator {
  @ApiProperty({ enum: [...INDICATOR_KINDS], enumName: 'IndicatorKind' })
  readonly kind: IndicatorKind;

  @ApiProperty({ enum: [...TIME_AGGREGATIONS], enumName: 'TimeAggregation' })
  readonly aggregation: TimeAggregation;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly measure: TranslationsResponse;

  @ApiProperty({ enum: [...VALUE_FORMS], enumName: 'ValueForm', description: 'How its values are entered' })
  readonly form: ValueForm;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly numerator: TranslationsResponse | null;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly denominator: TranslationsResponse | null;

  @ApiProperty({ type: () => SheetStepResponse, isArray: true, nullable: true })
  readonly steps: readonly SheetStepResponse[] | null;

  @ApiProperty({ type: () => SheetStageResponse, isArray: true, nullable: true })
  readonly stages: readonly SheetStageResponse[] | null;

  @ApiProperty({ type: () => LimitsResponse, description: 'Beyond these a value asks for a comment' })
  readonly limits: LimitsResponse;

  @ApiProperty()
  readonly needsEvidence: boolean;

  @ApiProperty({ type: () => BreakdownResponse, isArray: true })
  readonly breakdowns: readonly BreakdownResponse[];
}

export class CellPeriodResponse implements CellPeriod {
  @ApiProperty({ example: '2026-Q1' })
  readonly id: string;

  @LocalDay()
  readonly from: LocalDate;

  @LocalDay()
  readonly to: LocalDate;

  @LocalDay('The day on which its value is due')
  readonly dueOn: LocalDate;

  @LocalDay('The last day of grace')
  readonly lastDay: LocalDate;
}

/** What was entered, in whichever form the indicator has. */
export class CellValueResponse implements CellValue {
  @DecimalOrNull()
  readonly value: string | null;

  @DecimalOrNull()
  readonly numerator: string | null;

  @DecimalOrNull()
  readonly denominator: string | null;

  @ApiProperty({
    oneOf: [{ type: 'boolean' }, { type: 'string' }, { type: 'array', items: { type: 'string' } }],
    nullable: true,
  })
  readonly choice: boolean | string | readonly string[] | null;

  @ApiProperty({ enum: [...RATINGS], enumName: 'Rating', nullable: true })
  readonly judgement: Rating | null;

  @ApiProperty({ type: String, nullable: true })
  readonly notApplicable: string | null;

  @ApiProperty()
  readonly isEstimate: boolean;
}

/** The latest revision that the reader may see. */
export class CellRevisionResponse extends CellValueResponse implements CellRevision {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: [...ACTUAL_STATES], enumName: 'ActualState' })
  readonly state: ActualState;

  @ApiProperty({ enum: [...CONTENT_KNOWN], enumName: 'ContentKnown' })
  readonly contentKnown: ContentKnown;

  @ApiProperty({ type: 'integer' })
  readonly version: number;

  @ApiProperty({ type: 'integer' })
  readonly revision: number;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly narrative: TranslationsResponse | null;

  @ApiProperty({ type: String, nullable: true })
  readonly remark: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly correctionReason: string | null;

  @ApiProperty({ type: () => BreakdownEntryResponse, isArray: true })
  readonly breakdown: readonly BreakdownEntryResponse[];

  @ApiProperty({ type: 'integer' })
  readonly evidenceCount: number;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly author: PersonNameResponse;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true, description: 'In whose place' })
  readonly authorFor: PersonNameResponse | null;

  @ApiProperty({ type: () => ActualReturnResponse, nullable: true, description: 'The latest time it was sent back' })
  readonly returned: ActualReturnResponse | null;
}

/** What was accepted for the latest period before that has a value. */
export class CellPreviousResponse extends CellValueResponse implements CellPrevious {
  @ApiProperty({ example: '2025-Q4' })
  readonly period: string;
}

export class CellTargetResponse implements CellTarget {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @DecimalOrNull()
  readonly value: string | null;

  @DecimalOrNull()
  readonly low: string | null;

  @DecimalOrNull()
  readonly high: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly step: string | null;

  @LocalDay()
  readonly onDay: LocalDate;

  @ApiProperty({ type: () => MilestoneResponse, isArray: true })
  readonly milestones: readonly MilestoneResponse[];
}

/** One value that is expected of a unit for a period. */
@ApiExtraModels(OpenWindowResponse, LockedWindowResponse)
export class CellResponse implements CellView {
  @ApiProperty({ type: () => CellIndicatorResponse })
  readonly indicator: CellIndicatorResponse;

  @ApiProperty({ type: () => ReportingPartResponse })
  readonly part: ReportingPartResponse;

  @ApiProperty({ type: () => CellPeriodResponse })
  readonly period: CellPeriodResponse;

  @ApiProperty({
    oneOf: [{ $ref: getSchemaPath(OpenWindowResponse) }, { $ref: getSchemaPath(LockedWindowResponse) }],
    description: 'Whether a value may be entered now, until when, or which rule forbids it',
  })
  readonly window: OpenWindowResponse | LockedWindowResponse;

  @ApiProperty({ type: () => CellRevisionResponse, nullable: true })
  readonly current: CellRevisionResponse | null;

  @ApiProperty({ type: () => CellPreviousResponse, nullable: true })
  readonly previous: CellPreviousResponse | null;

  @ApiProperty({ type: () => CellTargetResponse, nullable: true, description: 'In force today' })
  readonly target: CellTargetResponse | null;
}

export class CellsResponse {
  @ApiProperty({ type: () => CellResponse, isArray: true, description: 'By indicator, unit and period' })
  readonly items: readonly CellResponse[];
}
