import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language, type LocalDate, type Page, SKIP_REASONS, type SkipReason } from '@resolute/domain';
import {
  REPORT_FORMATS,
  type ReportFormat,
  type ReportRunView,
  RUN_STATES,
  type RunOccasion,
  type RunState,
  type StoredFile,
} from '@resolute/reporting';
import { ReportMeetingResponse, ReportNameResponse } from '../../reports/dto/report-name.response';

export class RunOccasionResponse extends ReportMeetingResponse implements RunOccasion {
  @ApiProperty({ type: String, nullable: true })
  readonly agendaItem: string | null;
}

export class RunProgressResponse {
  @ApiProperty({ type: 'integer' })
  readonly drawn: number;

  @ApiProperty({ type: 'integer' })
  readonly of: number;
}

export class RunResponse implements ReportRunView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: () => ReportNameResponse })
  readonly definition: ReportNameResponse;

  @ApiProperty({ type: () => RunOccasionResponse })
  readonly occasion: RunOccasionResponse;

  @ApiProperty({ enum: [...RUN_STATES], enumName: 'RunState' })
  readonly state: RunState;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'At whose end in Geneva it is made; null for one that somebody asked for',
  })
  readonly dueOn: LocalDate | null;

  @ApiProperty({ type: String, format: 'date-time', description: 'What was accepted later is not in the report' })
  readonly cutOff: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while it waits for its day' })
  readonly startedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly readyAt: Date | null;

  @ApiProperty({ description: 'Whether its day had passed long before it was started' })
  readonly isLate: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly skippedAt: Date | null;

  @ApiProperty({ enum: [...SKIP_REASONS], enumName: 'SkipReason', nullable: true })
  readonly skipReason: SkipReason | null;

  @ApiProperty({
    description: 'Whether it is still being made; one that was started, is not ready and not under way was given up',
  })
  readonly isUnderWay: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Why the last try failed' })
  readonly fault: string | null;

  @ApiProperty({ type: () => RunProgressResponse, description: 'Files, in all languages and formats' })
  readonly progress: RunProgressResponse;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null before it is ready' })
  readonly reportId: string | null;
}

export class RunsResponse implements Page<RunResponse> {
  @ApiProperty({ type: () => RunResponse, isArray: true })
  readonly items: readonly RunResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}

export class RunFileResponse implements StoredFile {
  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' })
  readonly language: Language;

  @ApiProperty({ enum: [...REPORT_FORMATS], enumName: 'ReportFormat' })
  readonly format: ReportFormat;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null for what has none' })
  readonly pages: number | null;

  @ApiProperty({ type: 'integer', description: 'How many bytes it has' })
  readonly size: number;

  @ApiProperty({ description: 'SHA-256 in hexadecimal digits' })
  readonly sha256: string;
}

export class RunFilesResponse implements Page<RunFileResponse> {
  @ApiProperty({ type: () => RunFileResponse, isArray: true })
  readonly items: readonly RunFileResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'All of them stand on one page' })
  readonly next: string | null;
}
