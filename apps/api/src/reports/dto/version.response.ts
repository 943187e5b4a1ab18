import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate, Page } from '@resolute/domain';
import type { ReportVersionView } from '@resolute/reporting';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';

export class ReportVersionResponse implements ReportVersionView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ format: 'uuid' })
  readonly reportId: string;

  @ApiProperty({ type: 'integer' })
  readonly number: number;

  @ApiProperty({ type: String, nullable: true })
  readonly note: string | null;

  @ApiProperty({ type: String, format: 'date' })
  readonly reviewDueOn: LocalDate;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly sentAt: Date;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly sentBy: PersonNameResponse;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When its documents were there' })
  readonly drawnAt: Date | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why the last try to draw them failed' })
  readonly fault: string | null;

  @ApiProperty({ description: 'Whether its documents are still being drawn' })
  readonly isUnderWay: boolean;

  @ApiProperty({ description: 'SHA-256 of its narrative in hexadecimal digits' })
  readonly sha256: string;
}

export class ReportVersionsResponse implements Page<ReportVersionResponse> {
  @ApiProperty({ type: () => ReportVersionResponse, isArray: true })
  readonly items: readonly ReportVersionResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'All of them stand on one page' })
  readonly next: string | null;
}
