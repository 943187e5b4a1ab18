import { ApiProperty } from '@nestjs/swagger';
import { CHECKED_TASKS, type CheckedTask } from '@resolute/domain';
import type { WaitingBatch, WaitingBatches } from '@resolute/interchange';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { UnitNameResponse } from '../../units/dto/unit.response';

/** A batch of history that waits for the reader, and what to do with it. */
export class WaitingBatchResponse implements WaitingBatch {
  @ApiProperty({ enum: [...CHECKED_TASKS], enumName: 'CheckedTask' })
  readonly task: CheckedTask;

  @ApiProperty({ format: 'uuid', description: 'Of the import that brought it' })
  readonly id: string;

  @ApiProperty()
  readonly fileName: string;

  @ApiProperty({ type: 'integer', description: 'How many values it brings' })
  readonly rowCount: number;

  @ApiProperty({ type: () => UnitNameResponse, isArray: true })
  readonly units: readonly UnitNameResponse[];

  @ApiProperty({ type: () => PersonNameResponse })
  readonly author: PersonNameResponse;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly submittedAt: Date;
}

export class WaitingBatchesResponse implements WaitingBatches {
  @ApiProperty({ type: () => WaitingBatchResponse, isArray: true })
  readonly items: readonly WaitingBatchResponse[];
}
