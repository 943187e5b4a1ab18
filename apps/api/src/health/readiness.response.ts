import { ApiProperty } from '@nestjs/swagger';
import type { CheckResult, HealthReport } from '@resolute/platform';

class CheckResponse implements CheckResult {
  @ApiProperty({ example: 'database' })
  readonly name: string;

  @ApiProperty({ enum: ['up', 'down'] })
  readonly status: 'up' | 'down';

  @ApiProperty({ required: false, example: 'health/timed-out' })
  readonly code?: string;
}

/** Whether this process can do its work, and which of the things it needs are there. */
export class ReadinessResponse implements HealthReport {
  @ApiProperty({ enum: ['ready', 'degraded', 'unready'] })
  readonly status: 'ready' | 'degraded' | 'unready';

  @ApiProperty({ type: () => CheckResponse, isArray: true })
  readonly checks: readonly CheckResponse[];
}
