import { ApiProperty } from '@nestjs/swagger';
import { REPORT_KINDS, type ReportKind, type WaitingReport, type WaitingReports } from '@resolute/accountability';
import { CHECKED_TASKS, type CheckedTask } from '@resolute/domain';
import { ResultNameResponse } from '../../results/dto/result.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { UnitNameResponse } from '../../units/dto/unit.response';

/** A note or an action that waits for the reader, and what to do with it. */
export class WaitingReportResponse implements WaitingReport {
  @ApiProperty({ enum: [...REPORT_KINDS], enumName: 'ReportKind' })
  readonly kind: ReportKind;

  @ApiProperty({ enum: [...CHECKED_TASKS], enumName: 'CheckedTask' })
  readonly task: CheckedTask;

  @ApiProperty({ format: 'uuid', description: 'Of the revision' })
  readonly id: string;

  @ApiProperty({ type: () => ResultNameResponse, description: 'Under the newest edition of its plan' })
  readonly result: ResultNameResponse;

  @ApiProperty({ type: () => UnitNameResponse })
  readonly unit: UnitNameResponse;

  @ApiProperty({ example: '2026-H1', description: 'A calendar period, or the code of a meeting' })
  readonly period: string;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly author: PersonNameResponse;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null for what was sent back' })
  readonly submittedAt: Date | null;
}

export class WaitingReportsResponse implements WaitingReports {
  @ApiProperty({ type: () => WaitingReportResponse, isArray: true })
  readonly items: readonly WaitingReportResponse[];
}
