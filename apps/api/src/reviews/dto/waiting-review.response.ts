import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@resolute/domain';
import { REVIEW_TASKS, type ReviewTask, type WaitingReview, type WaitingReviews } from '@resolute/reporting';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { ReportNameResponse } from '../../reports/dto/report-name.response';

/** A version that waits for the reader. */
export class WaitingReviewResponse implements WaitingReview {
  @ApiProperty({ enum: [...REVIEW_TASKS], enumName: 'ReviewTask' })
  readonly task: ReviewTask;

  @ApiProperty({ format: 'uuid' })
  readonly versionId: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The issue that is to be approved; null for every other task',
  })
  readonly issueId: string | null;

  @ApiProperty({ format: 'uuid' })
  readonly reportId: string;

  @ApiProperty({ type: 'integer' })
  readonly number: number;

  @ApiProperty({ type: () => TranslationsResponse, description: 'Of its definition' })
  readonly title: TranslationsResponse;

  @ApiProperty({ example: 'council-summary' })
  readonly definition: string;

  @ApiProperty({ type: () => ReportNameResponse })
  readonly occasion: ReportNameResponse;

  @ApiProperty({ type: String, format: 'date' })
  readonly reviewDueOn: LocalDate;

  @ApiProperty({ type: 'integer' })
  readonly reviewers: number;

  @ApiProperty({ type: 'integer' })
  readonly endorsed: number;

  @ApiProperty({ type: 'integer' })
  readonly changesAsked: number;

  @ApiProperty({ type: 'integer' })
  readonly openThreads: number;
}

export class WaitingReviewsResponse implements WaitingReviews {
  @ApiProperty({ type: () => WaitingReviewResponse, isArray: true })
  readonly items: readonly WaitingReviewResponse[];
}
