import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language, type LocalDate } from '@resolute/domain';
import {
  ISSUED_FORMATS,
  type IssuedDocumentView,
  type IssuedFileView,
  type IssuedFormat,
  type IssueHandsView,
  type IssueSealView,
  type IssueView,
  type TransmissionView,
} from '@resolute/reporting';
import { ReportNameResponse } from '../../reports/dto/report-name.response';
import { VersionNameResponse } from '../../reviews/dto/reviewed-version.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { IssueLineResponse, OtherIssueResponse } from './issue-line.response';
import { SealResponse } from './seal.response';

export class IssuedFileResponse implements IssuedFileView {
  @ApiProperty({ enum: [...ISSUED_FORMATS], enumName: 'IssuedFormat' })
  readonly format: IssuedFormat;

  @ApiProperty({ example: 'C26-35-E.pdf' })
  readonly fileName: string;

  @ApiProperty({ description: 'SHA-256 in hexadecimal digits' })
  readonly sha256: string;

  @ApiProperty({ type: 'integer', description: 'How many bytes it has' })
  readonly size: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null for what has none' })
  readonly pages: number | null;
}

export class IssuedDocumentResponse implements IssuedDocumentView {
  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' })
  readonly language: Language;

  @ApiProperty({ description: 'Whether its cover says that some of its text is not translated' })
  readonly saysUntranslated: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly drawnAt: Date | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why the last try to draw it failed' })
  readonly fault: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The number of the seal that holds it; null until it is sealed',
  })
  readonly seal: number | null;

  @ApiProperty({ type: () => IssuedFileResponse, isArray: true })
  readonly files: readonly IssuedFileResponse[];
}

export class SealAuditResponse {
  @ApiProperty({ type: 'integer' })
  readonly seq: number;

  @ApiProperty({ description: 'SHA-256 in hexadecimal digits' })
  readonly hash: string;
}

export class IssueSealResponse extends SealResponse implements IssueSealView {
  @ApiProperty({ type: () => SealAuditResponse, description: 'The last row of the audit trail before it' })
  readonly audit: SealAuditResponse;
}

export class TransmissionResponse implements TransmissionView {
  @ApiProperty({ type: () => ReportNameResponse })
  readonly occasion: ReportNameResponse;

  @ApiProperty({ type: String, format: 'date' })
  readonly transmittedOn: LocalDate;

  @ApiProperty({ type: String, nullable: true })
  readonly note: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly recordedAt: Date;
}

export class IssueHandsResponse implements IssueHandsView {
  @ApiProperty({ type: () => PersonNameResponse })
  readonly preparedBy: PersonNameResponse;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly preparedAt: Date;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true, description: 'Null until it is decided on' })
  readonly decidedBy: PersonNameResponse | null;

  @ApiProperty({
    type: () => PersonNameResponse,
    nullable: true,
    description: 'The Director in whose place it was decided',
  })
  readonly decidedFor: PersonNameResponse | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly decidedAt: Date | null;

  @ApiProperty({ type: String, nullable: true })
  readonly decisionNote: string | null;
}

export class IssueResponse extends IssueLineResponse implements IssueView {
  @ApiProperty({ description: 'Made of sample data' })
  readonly isSample: boolean;

  @ApiProperty({ type: () => VersionNameResponse, description: 'The version that was endorsed' })
  readonly reportVersion: VersionNameResponse;

  @ApiProperty({ type: String, nullable: true, description: 'What is corrected; null for a first issue' })
  readonly correction: string | null;

  @ApiProperty({ type: () => OtherIssueResponse, nullable: true })
  readonly supersedes: OtherIssueResponse | null;

  @ApiProperty({ type: () => IssuedDocumentResponse, isArray: true })
  readonly documents: readonly IssuedDocumentResponse[];

  @ApiProperty({ type: () => IssueSealResponse, isArray: true })
  readonly seals: readonly IssueSealResponse[];

  @ApiProperty({ type: () => TransmissionResponse, isArray: true })
  readonly transmissions: readonly TransmissionResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'Why the last try to seal it failed' })
  readonly fault: string | null;

  @ApiProperty({
    description:
      'Whether it is still being drawn and sealed; what is asked for, not sealed and not under way was given up',
  })
  readonly isUnderWay: boolean;

  @ApiProperty({
    type: () => IssueHandsResponse,
    nullable: true,
    description: 'Null for whoever reads what is issued alone',
  })
  readonly hands: IssueHandsResponse | null;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}
