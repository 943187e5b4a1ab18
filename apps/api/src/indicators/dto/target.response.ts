import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@resolute/domain';
import type { BaselineView, CategoryName, TargetView } from '@resolute/measurement';
import { TranslationsResponse } from '../../http/translations/translations.response';

export class CategoryNameResponse implements CategoryName {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty()
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;
}

export class BaselineResponse implements BaselineView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: () => CategoryNameResponse, nullable: true })
  readonly category: CategoryNameResponse | null;

  @ApiProperty({ format: 'decimal' })
  readonly value: string;

  @ApiProperty({ type: String, format: 'date' })
  readonly onDay: LocalDate;

  @ApiProperty({ type: String, format: 'date' })
  readonly effectiveFrom: LocalDate;

  @ApiProperty()
  readonly rationale: string;

  @ApiProperty()
  readonly decisionReference: string;

  @ApiProperty()
  readonly isInForce: boolean;
}

export class MilestoneResponse {
  @ApiProperty({ type: String, format: 'date' })
  readonly onDay: LocalDate;

  @ApiProperty({ format: 'decimal' })
  readonly value: string;
}

export class TargetResponse implements TargetView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: () => CategoryNameResponse, nullable: true })
  readonly category: CategoryNameResponse | null;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly value: string | null;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly low: string | null;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly high: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly step: string | null;

  @ApiProperty({ type: String, format: 'date' })
  readonly onDay: LocalDate;

  @ApiProperty({ type: String, format: 'date' })
  readonly effectiveFrom: LocalDate;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly effectiveUntil: LocalDate | null;

  @ApiProperty()
  readonly rationale: string;

  @ApiProperty()
  readonly decisionReference: string;

  @ApiProperty({ type: () => MilestoneResponse, isArray: true })
  readonly milestones: readonly MilestoneResponse[];

  @ApiProperty()
  readonly isInForce: boolean;
}
