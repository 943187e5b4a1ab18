import { ApiProperty } from '@nestjs/swagger';
import {
  ACTUAL_STATES,
  type AcceptedValue,
  type ActualState,
  BREAKDOWN_RULES,
  type BreakdownFault,
  type BreakdownRule,
  type DerivationStep,
  INDICATOR_KINDS,
  type IndicatorKind,
  VALUE_STANDINGS,
  type ValueStanding,
} from '@resolute/domain';
import type {
  ActualContent,
  ActualExplanation,
  EarlierSubmission,
  ExplainedBreakdown,
  OtherRevision,
} from '@resolute/measurement';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { ActualResponse } from './actual.response';

const AS_PUBLISHED = { type: 'object', additionalProperties: true } as const;
const VALUE = { ...AS_PUBLISHED, nullable: true, description: 'In the form of the test vectors' } as const;

export class BrokenDownResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty()
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;
}

export class ExplainedBreakdownResponse implements ExplainedBreakdown {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: () => BrokenDownResponse })
  readonly dimension: BrokenDownResponse;

  @ApiProperty({ enum: [...BREAKDOWN_RULES], enumName: 'BreakdownRule' })
  readonly rule: BreakdownRule;

  @ApiProperty({ format: 'decimal' })
  readonly sum: string;

  @ApiProperty({ type: String, format: 'decimal', nullable: true, description: 'Null where there is none' })
  readonly total: string | null;

  @ApiProperty({ ...AS_PUBLISHED, isArray: true, description: 'What is wrong with it' })
  readonly faults: readonly BreakdownFault[];
}

export class OtherRevisionResponse implements OtherRevision {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: 'integer' })
  readonly revision: number;

  @ApiProperty({ enum: [...ACTUAL_STATES], enumName: 'ActualState' })
  readonly state: ActualState;

  @ApiProperty(VALUE)
  readonly value: AcceptedValue | null;

  @ApiProperty({ type: String, nullable: true })
  readonly correctionReason: string | null;
}

export class EarlierSubmissionResponse implements EarlierSubmission {
  @ApiProperty({ type: 'integer' })
  readonly number: number;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly author: PersonNameResponse;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly submittedAt: Date;

  @ApiProperty(VALUE)
  readonly value: AcceptedValue | null;

  @ApiProperty({ ...AS_PUBLISHED, description: 'All that was entered' })
  readonly content: ActualContent;
}

/** How one single value came about. */
export class ActualExplanationResponse implements ActualExplanation {
  @ApiProperty({ type: () => ActualResponse })
  readonly actual: ActualResponse;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly measure: TranslationsResponse;

  @ApiProperty({ enum: [...INDICATOR_KINDS], enumName: 'IndicatorKind' })
  readonly kind: IndicatorKind;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly numerator: TranslationsResponse | null;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly denominator: TranslationsResponse | null;

  @ApiProperty(VALUE)
  readonly value: AcceptedValue | null;

  @ApiProperty({
    ...AS_PUBLISHED,
    nullable: true,
    description: 'The arithmetic with its numbers; null for what is no number',
  })
  readonly step: DerivationStep | null;

  @ApiProperty({
    enum: [...VALUE_STANDINGS],
    enumName: 'ValueStanding',
    description: 'Whether it is in the figures, or why it is not',
  })
  readonly standing: ValueStanding;

  @ApiProperty({ type: () => ExplainedBreakdownResponse, isArray: true })
  readonly breakdowns: readonly ExplainedBreakdownResponse[];

  @ApiProperty({ type: () => OtherRevisionResponse, nullable: true, description: 'The revision whose place it takes' })
  readonly corrects: OtherRevisionResponse | null;

  @ApiProperty({ type: () => OtherRevisionResponse, isArray: true, description: 'Revisions that came after it' })
  readonly correctedBy: readonly OtherRevisionResponse[];

  @ApiProperty({
    type: () => EarlierSubmissionResponse,
    isArray: true,
    description: 'What was handed in before and changed, the latest first; only for those who see drafts of the unit',
  })
  readonly earlierSubmissions: readonly EarlierSubmissionResponse[];

  @ApiProperty({ example: '1' })
  readonly ruleVersion: string;
}
