import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  AcceptedValue,
  Derivation,
  LocalDate,
  Period,
  RatingInput,
  RatingResult,
  RollUpDerivation,
  RollUpResult,
} from '@resolute/domain';
import type {
  ExplainedPart,
  ExplainedPeriod,
  ExplainedRollUpPart,
  IndicatorExplanation,
  ResultExplanation,
} from '@resolute/measurement';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { ResultNameResponse } from '../../results/dto/result.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { UnitNameResponse } from '../../units/dto/unit.response';
import { ANY_RESULT, CoverageResponse, OUTCOMES, RATING_RESULT, ROLL_UP_RESULT } from './outcome.response';
import { IndicatorNameResponse } from './rating.response';

const MOMENT = { type: String, format: 'date-time', nullable: true } as const;
const AS_PUBLISHED = { type: 'object', additionalProperties: true } as const;

export class PeriodResponse implements Period {
  @ApiProperty({ example: '2026-Q1' })
  readonly id: string;

  @ApiProperty({ format: 'date' })
  readonly from: LocalDate;

  @ApiProperty({ format: 'date' })
  readonly to: LocalDate;
}

/** The accepted value of one unit, with everybody who had a hand in it. */
export class ExplainedPartResponse implements ExplainedPart {
  @ApiProperty({ format: 'uuid' })
  readonly actualId: string;

  @ApiProperty({ type: 'integer' })
  readonly revision: number;

  @ApiProperty()
  readonly isEstimate: boolean;

  @ApiPropertyOptional({ ...AS_PUBLISHED, description: 'In the form of the test vectors' })
  readonly value?: AcceptedValue;

  @ApiProperty({ format: 'date-time' })
  readonly acceptedAt: string;

  @ApiProperty({ type: () => UnitNameResponse })
  readonly unit: UnitNameResponse;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly author: PersonNameResponse;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly verifier: PersonNameResponse;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly acceptor: PersonNameResponse;
}

export class ExplainedPeriodResponse implements ExplainedPeriod {
  @ApiProperty({ type: () => PeriodResponse })
  readonly period: PeriodResponse;

  @ApiProperty()
  readonly isEstimate: boolean;

  @ApiProperty({ type: () => CoverageResponse, description: 'How many of the parts that count are in the value' })
  readonly coverage: CoverageResponse;

  @ApiProperty({ type: () => ExplainedPartResponse, isArray: true })
  readonly parts: readonly ExplainedPartResponse[];

  @ApiProperty({ type: () => UnitNameResponse, isArray: true, description: 'Units without an accepted value' })
  readonly missing: readonly UnitNameResponse[];
}

@ApiExtraModels(...OUTCOMES)
export class IndicatorExplanationResponse implements IndicatorExplanation {
  @ApiProperty({ type: () => IndicatorNameResponse })
  readonly indicator: IndicatorNameResponse;

  @ApiProperty({ ...AS_PUBLISHED, description: 'All that the rating follows from, in the form of the test vectors' })
  readonly input: RatingInput;

  @ApiProperty(RATING_RESULT)
  readonly result: RatingResult;

  @ApiProperty({
    ...AS_PUBLISHED,
    description: 'Each line of the arithmetic with its numbers, what was left out, and why',
  })
  readonly derivation: Derivation;

  @ApiProperty({ example: '1' })
  readonly ruleVersion: string;

  @ApiProperty(MOMENT)
  readonly calculatedAt: Date | null;

  @ApiProperty({ type: () => ExplainedPeriodResponse, isArray: true, description: 'Periods with an accepted value' })
  readonly periods: readonly ExplainedPeriodResponse[];
}

@ApiExtraModels(...OUTCOMES)
export class ExplainedRollUpPartResponse implements ExplainedRollUpPart {
  @ApiProperty({ enum: ['indicator', 'result'] })
  readonly kind: 'indicator' | 'result';

  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty()
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ format: 'decimal', required: false })
  readonly weight?: string;

  @ApiProperty({ format: 'decimal', required: false })
  readonly share?: string;

  @ApiProperty({ required: false })
  readonly critical?: boolean;

  @ApiProperty({ description: 'False for one that is retired' })
  readonly counts: boolean;

  @ApiProperty(ANY_RESULT)
  readonly result: RatingResult | RollUpResult;
}

@ApiExtraModels(...OUTCOMES)
export class ResultExplanationResponse implements ResultExplanation {
  @ApiProperty({ type: () => ResultNameResponse })
  readonly result: ResultNameResponse;

  @ApiProperty(ROLL_UP_RESULT)
  readonly rollUp: RollUpResult;

  @ApiProperty({ type: () => ExplainedRollUpPartResponse, isArray: true })
  readonly parts: readonly ExplainedRollUpPartResponse[];

  @ApiProperty({ ...AS_PUBLISHED, description: 'With what weight each part entered the mean, and which did not' })
  readonly derivation: RollUpDerivation;

  @ApiProperty({ example: '1' })
  readonly ruleVersion: string;

  @ApiProperty(MOMENT)
  readonly calculatedAt: Date | null;
}
