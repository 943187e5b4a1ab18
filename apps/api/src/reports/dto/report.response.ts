import { ApiProperty } from '@nestjs/swagger';
import {
  LANGUAGES,
  type Language,
  type LocalDate,
  type Page,
  TEXT_STANDINGS,
  type TextStanding,
} from '@resolute/domain';
import {
  REPORT_FORMATS,
  type ReportFormat,
  type ReportLine,
  type ReportOccasion,
  type ReportTextLine,
  type ReportView,
} from '@resolute/reporting';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { NamedReviewerResponse } from '../../report-definitions/dto/report-definition.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { ReportMeetingResponse, ReportNameResponse } from './report-name.response';
import { ReportVersionResponse } from './version.response';

export class ReportOccasionResponse extends ReportMeetingResponse implements ReportOccasion {
  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly translationDay: LocalDate | null;
}

export class LatestVersionResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: 'integer' })
  readonly number: number;

  @ApiProperty({ type: String, format: 'date' })
  readonly reviewDueOn: LocalDate;
}

export class ReportLineResponse implements ReportLine {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: () => ReportNameResponse })
  readonly definition: ReportNameResponse;

  @ApiProperty({ type: () => ReportNameResponse })
  readonly occasion: ReportNameResponse;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' })
  readonly originalLanguage: Language;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly cutOff: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt: Date;

  @ApiProperty({ type: () => LatestVersionResponse, nullable: true, description: 'Null before one was sent to review' })
  readonly latestVersion: LatestVersionResponse | null;
}

export class ReportsResponse implements Page<ReportLineResponse> {
  @ApiProperty({ type: () => ReportLineResponse, isArray: true })
  readonly items: readonly ReportLineResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}

export class ReportTextLineResponse implements ReportTextLine {
  @ApiProperty({ example: 'went-well' })
  readonly section: string;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' })
  readonly language: Language;

  @ApiProperty({ enum: [...TEXT_STANDINGS], enumName: 'TextStanding' })
  readonly standing: TextStanding;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null where there is no text' })
  readonly version: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly changedAt: Date | null;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true, description: 'Null also for a draft of the system' })
  readonly author: PersonNameResponse | null;
}

const MISSING_CODES = ['text', 'planned', 'taken', 'reviewer'] as const;

export class MissingResponse {
  @ApiProperty({
    enum: [...MISSING_CODES],
    enumName: 'MissingForReview',
    description: 'A section without a text, a half of an action, or somebody who reviews',
  })
  readonly code: (typeof MISSING_CODES)[number];

  @ApiProperty({ required: false })
  readonly section?: string;

  @ApiProperty({ required: false, description: 'The code of the result that the action is on' })
  readonly result?: string;

  @ApiProperty({ type: 'integer', required: false, description: 'Which of its actions, from 0' })
  readonly at?: number;

  @ApiProperty({ type: () => TranslationsResponse, required: false })
  readonly action?: TranslationsResponse;
}

export class ReportResponse implements Omit<ReportView, 'missing'> {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ format: 'uuid' })
  readonly runId: string;

  @ApiProperty({ type: () => ReportNameResponse })
  readonly definition: ReportNameResponse;

  @ApiProperty({ type: () => ReportOccasionResponse })
  readonly occasion: ReportOccasionResponse;

  @ApiProperty({ type: String, format: 'date-time', description: 'What was accepted later is not in the report' })
  readonly cutOff: Date;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly dueOn: LocalDate | null;

  @ApiProperty()
  readonly isLate: boolean;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt: Date;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' })
  readonly originalLanguage: Language;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language', isArray: true })
  readonly languages: readonly Language[];

  @ApiProperty({ enum: [...REPORT_FORMATS], enumName: 'ReportFormat', isArray: true })
  readonly formats: readonly ReportFormat[];

  @ApiProperty({ type: String, isArray: true, description: 'In the order in which they are read' })
  readonly sections: readonly string[];

  @ApiProperty({ type: () => ReportTextLineResponse, isArray: true, description: 'By section and language' })
  readonly texts: readonly ReportTextLineResponse[];

  @ApiProperty({ type: () => NamedReviewerResponse, isArray: true })
  readonly reviewers: readonly NamedReviewerResponse[];

  @ApiProperty({ type: () => ReportVersionResponse, isArray: true, description: 'The latest first' })
  readonly versions: readonly ReportVersionResponse[];

  @ApiProperty({ type: () => MissingResponse, isArray: true, description: 'What keeps it from going to review' })
  readonly missing: readonly MissingResponse[];

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}
