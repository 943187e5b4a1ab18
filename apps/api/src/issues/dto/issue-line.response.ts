import { ApiProperty } from '@nestjs/swagger';
import { ISSUE_STATES, type IssueState, LANGUAGES, type Language, type LocalDate, type Page } from '@resolute/domain';
import type { IssueLine, IssueName, OtherIssue } from '@resolute/reporting';
import { ReportNameResponse } from '../../reports/dto/report-name.response';

export class IssueNameResponse implements IssueName {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'C26/35(Rev.1)', description: 'With its revision, without the letter of a language' })
  readonly documentNumber: string;
}

/** The issue before or after another one. */
export class OtherIssueResponse implements OtherIssue {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null where its reader may not open it' })
  readonly id: string | null;

  @ApiProperty({ example: 'C26/35(Rev.1)' })
  readonly documentNumber: string;
}

export class IssueLineResponse extends IssueNameResponse implements IssueLine {
  @ApiProperty({ format: 'uuid' })
  readonly reportId: string;

  @ApiProperty({ type: () => ReportNameResponse })
  readonly definition: ReportNameResponse;

  @ApiProperty({ type: () => ReportNameResponse })
  readonly occasion: ReportNameResponse;

  @ApiProperty({ type: 'integer', description: '0 for the first issue of a report, and then of each correction' })
  readonly revision: number;

  @ApiProperty({ type: String, format: 'date', description: 'The date that the document bears' })
  readonly documentDay: LocalDate;

  @ApiProperty({ enum: [...ISSUE_STATES], enumName: 'IssueState' })
  readonly state: IssueState;

  @ApiProperty({ description: 'Whether everybody may read it once it is issued' })
  readonly isPublic: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null until it is issued' })
  readonly issuedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', description: 'What was accepted later is not in it' })
  readonly cutOff: Date;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' })
  readonly originalLanguage: Language;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language', isArray: true, description: 'Those that are sealed' })
  readonly languages: readonly Language[];

  @ApiProperty({ type: () => OtherIssueResponse, nullable: true, description: 'Null while it is the last word' })
  readonly supersededBy: OtherIssueResponse | null;
}

export class IssuesResponse implements Page<IssueLineResponse> {
  @ApiProperty({ type: () => IssueLineResponse, isArray: true })
  readonly items: readonly IssueLineResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}
