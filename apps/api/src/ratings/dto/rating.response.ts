import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import type { NotRatedReason, RatingResult, RollUpResult } from '@resolute/domain';
import type {
  IndicatorName,
  OverviewView,
  RatedIndicatorView,
  RatingsPage,
  RatingTally,
  RolledUpView,
} from '@resolute/measurement';
import { FrameworkNameResponse } from '../../frameworks/dto/framework.response';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { ResultNameResponse } from '../../results/dto/result.response';
import { UnitNameResponse } from '../../units/dto/unit.response';
import { OUTCOMES, RATING_RESULT, ROLL_UP_RESULT } from './outcome.response';

export class IndicatorNameResponse implements IndicatorName {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'I-STD-02' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ type: () => TranslationsResponse, description: 'The unit of measure' })
  readonly measure: TranslationsResponse;
}

@ApiExtraModels(...OUTCOMES)
export class RatedIndicatorResponse extends IndicatorNameResponse implements RatedIndicatorView {
  @ApiProperty({ type: () => UnitNameResponse, description: 'The unit that answers for it' })
  readonly unit: UnitNameResponse;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty(RATING_RESULT)
  readonly result: RatingResult;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it was found; null for another day than that, which is computed as it is asked for',
  })
  readonly calculatedAt: Date | null;
}

export class RatingsResponse implements RatingsPage {
  @ApiProperty({ type: () => RatedIndicatorResponse, isArray: true })
  readonly items: readonly RatedIndicatorResponse[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;

  @ApiProperty({ type: 'integer', description: 'All that the filter lets through, on every page' })
  readonly total: number;
}

export class RatingTallyResponse implements RatingTally {
  @ApiProperty({ type: 'integer' })
  readonly total: number;

  @ApiProperty({ type: 'integer' })
  readonly onTrack: number;

  @ApiProperty({ type: 'integer' })
  readonly atRisk: number;

  @ApiProperty({ type: 'integer' })
  readonly offTrack: number;

  @ApiProperty({
    type: 'integer',
    description: 'Those on track that are so far past their target that it wants a review',
  })
  readonly exceeded: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'By reason; grey is not red' })
  readonly notRated: Readonly<Partial<Record<NotRatedReason, number>>>;
}

@ApiExtraModels(...OUTCOMES)
export class RolledUpResultResponse implements RolledUpView {
  @ApiProperty({ type: () => ResultNameResponse })
  readonly result: ResultNameResponse;

  @ApiProperty(ROLL_UP_RESULT)
  readonly rollUp: RollUpResult;

  @ApiProperty({ type: () => RatingTallyResponse, description: 'The indicators that it is made of, each once' })
  readonly tally: RatingTallyResponse;
}

export class OverviewResponse implements OverviewView {
  @ApiProperty({
    type: () => FrameworkNameResponse,
    nullable: true,
    description: 'Null while there is no strategic plan for the day, and no other plan was asked for',
  })
  readonly framework: FrameworkNameResponse | null;

  @ApiProperty({ type: () => RatingTallyResponse, description: 'All indicators below any of the results, each once' })
  readonly tally: RatingTallyResponse;

  @ApiProperty({ type: () => RolledUpResultResponse, isArray: true })
  readonly results: readonly RolledUpResultResponse[];
}
