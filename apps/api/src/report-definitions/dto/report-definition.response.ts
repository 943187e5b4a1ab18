import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language, type Page } from '@resolute/domain';
import {
  DOCUMENT_FORMS,
  type DocumentForm,
  type NamedReviewer,
  REPORT_FORMATS,
  type ReportDefinitionView,
  type ReportedResult,
  type ReportFormat,
  SECTION_IDS,
  type SectionId,
} from '@resolute/reporting';
import { FrameworkNameResponse } from '../../frameworks/dto/framework.response';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';

export class ReportedResultResponse implements ReportedResult {
  @ApiProperty({ format: 'uuid', description: 'Of the row under which it first appeared' })
  readonly id: string;

  @ApiProperty()
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;
}

export class NamedReviewerResponse extends PersonNameResponse implements NamedReviewer {
  @ApiProperty({ description: 'Whether they could be asked now: enabled, and a rapporteur' })
  readonly mayReview: boolean;
}

export class ReportDefinitionResponse implements ReportDefinitionView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'council-summary' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ enum: [...DOCUMENT_FORMS], enumName: 'DocumentForm' })
  readonly form: DocumentForm;

  @ApiProperty({ example: 'COUNCIL' })
  readonly series: string;

  @ApiProperty({ description: 'Whether runs are planned for it' })
  readonly isActive: boolean;

  @ApiProperty({ type: 'integer', description: 'How many days before the deadline of a meeting its data ends' })
  readonly cutOffDays: number;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language', isArray: true })
  readonly languages: readonly Language[];

  @ApiProperty({ enum: [...REPORT_FORMATS], enumName: 'ReportFormat', isArray: true })
  readonly formats: readonly ReportFormat[];

  @ApiProperty({ enum: [...SECTION_IDS], enumName: 'ReportSection', isArray: true })
  readonly sections: readonly SectionId[];

  @ApiProperty({ type: String, isArray: true })
  readonly firstHeadlines: readonly string[];

  @ApiProperty({ type: 'integer' })
  readonly mostHeadlines: number;

  @ApiProperty({ type: 'integer' })
  readonly mostNamed: number;

  @ApiProperty({
    type: () => FrameworkNameResponse,
    nullable: true,
    description: 'Null for the strategic plan of the day',
  })
  readonly framework: FrameworkNameResponse | null;

  @ApiProperty({ type: () => ReportedResultResponse, isArray: true, description: 'None for the whole plan' })
  readonly results: readonly ReportedResultResponse[];

  @ApiProperty({ type: () => NamedReviewerResponse, isArray: true })
  readonly reviewers: readonly NamedReviewerResponse[];

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}

export class ReportDefinitionsResponse implements Page<ReportDefinitionResponse> {
  @ApiProperty({ type: () => ReportDefinitionResponse, isArray: true })
  readonly items: readonly ReportDefinitionResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}
