import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '@resolute/domain';
import type { BudgetView } from '@resolute/planning';

export class BudgetResponse implements BudgetView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'BUDGET-2026-2027' })
  readonly code: string;

  @ApiProperty({ type: 'integer' })
  readonly firstYear: number;

  @ApiProperty({ type: 'integer' })
  readonly lastYear: number;

  @ApiProperty({ type: String, format: 'date' })
  readonly approvedOn: string;

  @ApiProperty()
  readonly document: string;

  @ApiProperty({ type: String, nullable: true })
  readonly source: string | null;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}

export class BudgetsResponse implements Page<BudgetResponse> {
  @ApiProperty({ type: () => BudgetResponse, isArray: true })
  readonly items: readonly BudgetResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}
