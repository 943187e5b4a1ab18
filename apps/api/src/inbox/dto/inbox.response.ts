import { ApiProperty } from '@nestjs/swagger';
import { WARNING_CODES, type Warning, type WarningCode } from '@resolute/domain';
import { INBOX_TASKS, type InboxBefore, type InboxEntry, type InboxTask, type InboxView } from '@resolute/measurement';
import { ActualResponse } from '../../actuals/dto/actual.response';
import {
  CellIndicatorResponse,
  CellPreviousResponse,
  CellTargetResponse,
  CellValueResponse,
} from '../../cells/dto/cell.response';
import { TranslationsResponse } from '../../http/translations/translations.response';

export class WarningResponse implements Warning {
  @ApiProperty({ enum: [...WARNING_CODES], enumName: 'WarningCode' })
  readonly code: WarningCode;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly params: Warning['params'];
}

export class CategoryValueResponse {
  @ApiProperty({ format: 'uuid' })
  readonly breakdownId: string;

  @ApiProperty({ format: 'uuid' })
  readonly categoryId: string;

  @ApiProperty({ format: 'decimal' })
  readonly value: string;
}

/** All that was entered, at one time. */
export class SubmittedContentResponse extends CellValueResponse {
  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly narrative: TranslationsResponse | null;

  @ApiProperty({ type: String, nullable: true })
  readonly remark: string | null;

  @ApiProperty({ type: () => CategoryValueResponse, isArray: true })
  readonly breakdown: readonly CategoryValueResponse[];
}

export class InboxBeforeResponse implements InboxBefore {
  @ApiProperty({ enum: ['submission', 'accepted'] })
  readonly what: 'submission' | 'accepted';

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at: Date;

  @ApiProperty({ type: () => SubmittedContentResponse })
  readonly content: SubmittedContentResponse;
}

/** A value that waits, and for what. */
export class InboxEntryResponse implements InboxEntry {
  @ApiProperty({
    enum: [...INBOX_TASKS],
    enumName: 'InboxTask',
    description: '`stuck` is what nobody can go on with, shown to planners',
  })
  readonly task: InboxTask;

  @ApiProperty({ type: () => ActualResponse })
  readonly actual: ActualResponse;

  @ApiProperty({ type: () => CellIndicatorResponse })
  readonly indicator: CellIndicatorResponse;

  @ApiProperty({ type: () => CellPreviousResponse, nullable: true })
  readonly previous: CellPreviousResponse | null;

  @ApiProperty({ type: () => CellTargetResponse, nullable: true })
  readonly target: CellTargetResponse | null;

  @ApiProperty({ type: () => WarningResponse, isArray: true })
  readonly warnings: readonly WarningResponse[];

  @ApiProperty({
    type: () => InboxBeforeResponse,
    nullable: true,
    description: 'What it was at its last submission, or the accepted revision that it would take the place of',
  })
  readonly before: InboxBeforeResponse | null;
}

export class InboxCountsResponse {
  @ApiProperty({ type: 'integer' })
  readonly verify: number;

  @ApiProperty({ type: 'integer' })
  readonly accept: number;

  @ApiProperty({ type: 'integer' })
  readonly correct: number;

  @ApiProperty({ type: 'integer' })
  readonly stuck: number;
}

export class InboxResponse implements InboxView {
  @ApiProperty({
    type: () => InboxEntryResponse,
    isArray: true,
    description: 'By unit, indicator and period; of each task the 200 that were submitted first',
  })
  readonly items: readonly InboxEntryResponse[];

  @ApiProperty({
    type: () => InboxCountsResponse,
    description: 'All that waits, which may be more than are among `items`',
  })
  readonly counts: InboxCountsResponse;
}
