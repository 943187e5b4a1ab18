import { ApiProperty, type ApiPropertyOptions, getSchemaPath } from '@nestjs/swagger';
import {
  type Coverage,
  FLAGS,
  type Flag,
  type LocalDate,
  NOT_RATED_REASONS,
  type NotRated,
  type NotRatedReason,
  type NotRolledUp,
  RATINGS,
  type Rated,
  type Rating,
  type RolledUp,
} from '@resolute/domain';

const QUOTIENT = { type: String, format: 'decimal', required: false, description: '20 significant digits' } as const;

export class CoverageResponse implements Coverage {
  @ApiProperty({ type: 'integer' })
  readonly rated: number;

  @ApiProperty({ type: 'integer' })
  readonly counted: number;
}

class RatedPeriodsResponse {
  @ApiProperty({ type: 'integer' })
  readonly counted: number;

  @ApiProperty({ type: 'integer' })
  readonly due: number;
}

/** A rating with its figures; one that it does not have is absent, never 0. */
export class RatedResponse implements Rated {
  @ApiProperty({ enum: ['rated'] })
  readonly kind: 'rated';

  @ApiProperty({ enum: [...RATINGS], enumName: 'Rating' })
  readonly rating: Rating;

  @ApiProperty({ enum: [...FLAGS], enumName: 'RatingFlag', isArray: true })
  readonly flags: readonly Flag[];

  @ApiProperty({ example: '1' })
  readonly ruleVersion: string;

  @ApiProperty({ example: '2026-Q1' })
  readonly periodId: string;

  @ApiProperty({ format: 'date', description: 'The last day of the period that is rated' })
  readonly due: LocalDate;

  @ApiProperty({ ...QUOTIENT, description: 'What was reached' })
  readonly actual?: string;

  @ApiProperty({ ...QUOTIENT, description: 'What was expected by that day' })
  readonly expected?: string;

  @ApiProperty(QUOTIENT)
  readonly progress?: string;

  @ApiProperty(QUOTIENT)
  readonly pace?: string;

  @ApiProperty(QUOTIENT)
  readonly shortfall?: string;

  @ApiProperty({ type: () => RatedPeriodsResponse, required: false, description: 'Of a flow' })
  readonly periods?: RatedPeriodsResponse;
}

export class NotRatedResponse implements NotRated {
  @ApiProperty({ enum: ['not-rated'] })
  readonly kind: 'not-rated';

  @ApiProperty({ enum: [...NOT_RATED_REASONS], enumName: 'NotRatedReason' })
  readonly reason: NotRatedReason;

  @ApiProperty({ example: '1' })
  readonly ruleVersion: string;
}

export class RolledUpResponse implements RolledUp {
  @ApiProperty({ enum: ['rated'] })
  readonly kind: 'rated';

  @ApiProperty({ enum: [...RATINGS], enumName: 'Rating' })
  readonly rating: Rating;

  @ApiProperty({ ...QUOTIENT, description: 'Mean of the progress of its parts, each held to 0…1' })
  readonly achievement?: string;

  @ApiProperty({ format: 'decimal', description: 'Mean of the pace of its parts, each held to 0…1' })
  readonly pace: string;

  @ApiProperty({ description: 'On track by its mean, and held at amber by a critical part that is off track' })
  readonly heldByCritical: boolean;

  @ApiProperty({ type: () => CoverageResponse })
  readonly coverage: CoverageResponse;

  @ApiProperty({ example: '1' })
  readonly ruleVersion: string;
}

export class NotRolledUpResponse extends NotRatedResponse implements NotRolledUp {
  @ApiProperty({ type: () => CoverageResponse })
  readonly coverage: CoverageResponse;
}

/** The classes behind the two unions, for `@ApiExtraModels`. */
export const OUTCOMES = [RatedResponse, NotRatedResponse, RolledUpResponse, NotRolledUpResponse];

const oneOf = (...types: readonly (typeof OUTCOMES)[number][]): ApiPropertyOptions => ({
  oneOf: types.map((type) => ({ $ref: getSchemaPath(type) })),
});

/** What an indicator is rated, or why it is not. */
export const RATING_RESULT = oneOf(RatedResponse, NotRatedResponse);
/** What a result rolls up to, or why it does not. */
export const ROLL_UP_RESULT = oneOf(RolledUpResponse, NotRolledUpResponse);
export const ANY_RESULT = oneOf(...OUTCOMES);
