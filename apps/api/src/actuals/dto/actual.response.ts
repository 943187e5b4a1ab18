import { ApiProperty } from '@nestjs/swagger';
import {
  ACTUAL_STATES,
  type ActualState,
  CONTENT_KNOWN,
  type ContentKnown,
  RATINGS,
  type Rating,
} from '@resolute/domain';
import type { ActualReturnView, ActualsPage, ActualView, BreakdownEntry, ReturnReason } from '@resolute/measurement';
import { EvidenceResponse } from '../../evidence/dto/evidence.response';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { CategoryNameResponse } from '../../indicators/dto/target.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { UnitNameResponse } from '../../units/dto/unit.response';

export class ReportedIndicatorResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'I-STD-02' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ format: 'uuid', description: 'The version that holds for the period' })
  readonly versionId: string;
}

export class ReportingPartResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: () => UnitNameResponse })
  readonly unit: UnitNameResponse;
}

export class BreakdownEntryResponse implements BreakdownEntry {
  @ApiProperty({ format: 'uuid' })
  readonly breakdownId: string;

  @ApiProperty({ format: 'uuid' })
  readonly categoryId: string;

  @ApiProperty({ format: 'decimal' })
  readonly value: string;

  @ApiProperty({ type: () => CategoryNameResponse })
  readonly category: CategoryNameResponse;
}

export class ReturnReasonResponse implements ReturnReason {
  @ApiProperty()
  readonly field: string;

  @ApiProperty()
  readonly reason: string;
}

export class ActualReturnResponse implements ActualReturnView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly returnedBy: PersonNameResponse;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true, description: 'In whose place' })
  readonly returnedFor: PersonNameResponse | null;

  @ApiProperty({ enum: [...ACTUAL_STATES], enumName: 'ActualState' })
  readonly fromState: ActualState;

  @ApiProperty({ type: () => ReturnReasonResponse, isArray: true })
  readonly reasons: readonly ReturnReasonResponse[];

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt: Date;
}

/** One revision of what was reported for a period. */
export class ActualResponse implements ActualView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: () => ReportedIndicatorResponse })
  readonly indicator: ReportedIndicatorResponse;

  @ApiProperty({ type: () => ReportingPartResponse })
  readonly part: ReportingPartResponse;

  @ApiProperty({ example: '2026-Q1' })
  readonly period: string;

  @ApiProperty({ type: 'integer' })
  readonly revision: number;

  @ApiProperty({ enum: [...ACTUAL_STATES], enumName: 'ActualState' })
  readonly state: ActualState;

  @ApiProperty({
    enum: [...CONTENT_KNOWN],
    enumName: 'ContentKnown',
    description:
      'How well it is known what it held: exactly; as it had last been submitted, and may have been changed since; or not at all, as nothing had been handed in yet',
  })
  readonly contentKnown: ContentKnown;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly value: string | null;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly numerator: string | null;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
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

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly narrative: TranslationsResponse | null;

  @ApiProperty({ type: String, nullable: true })
  readonly remark: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly correctionReason: string | null;

  @ApiProperty({ type: () => BreakdownEntryResponse, isArray: true })
  readonly breakdown: readonly BreakdownEntryResponse[];

  @ApiProperty({ type: 'integer', description: 'How many files of evidence there are, whoever may open them' })
  readonly evidenceCount: number;

  @ApiProperty({
    type: () => EvidenceResponse,
    isArray: true,
    description: 'Those that the reader may open: all or none',
  })
  readonly evidence: readonly EvidenceResponse[];

  @ApiProperty({ type: () => PersonNameResponse })
  readonly author: PersonNameResponse;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true, description: 'In whose place' })
  readonly authorFor: PersonNameResponse | null;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true })
  readonly verifier: PersonNameResponse | null;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true, description: 'In whose place' })
  readonly verifierFor: PersonNameResponse | null;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true })
  readonly acceptor: PersonNameResponse | null;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true, description: 'In whose place' })
  readonly acceptorFor: PersonNameResponse | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly submittedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly verifiedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly acceptedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly correctedAt: Date | null;

  @ApiProperty({ type: () => ActualReturnResponse, isArray: true, description: 'The latest first' })
  readonly returns: readonly ActualReturnResponse[];

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}

export class ActualsResponse implements ActualsPage {
  @ApiProperty({ type: () => ActualResponse, isArray: true })
  readonly items: readonly ActualResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}
