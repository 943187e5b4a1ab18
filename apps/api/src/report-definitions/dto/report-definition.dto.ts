import { LANGUAGES, type Language } from '@resolute/domain';
import {
  DOCUMENT_FORMS,
  type DocumentForm,
  REPORT_FORMATS,
  type ReportDefinitionChanges,
  type ReportDefinitionWish,
  type ReportFormat,
  SECTION_IDS,
  type SectionId,
} from '@resolute/reporting';
import { Flag, OneOf, SeveralOf } from '../../http/fields/choices';
import { Uuid, Uuids } from '../../http/fields/identifiers';
import { Nested } from '../../http/fields/nested';
import { WholeNumber } from '../../http/fields/numbers';
import { Text, Texts } from '../../http/fields/text';
import { TitleDto } from '../../http/translations/translations.dto';

export class CreateReportDefinitionDto implements ReportDefinitionWish {
  @Text({ max: 60, description: 'Like no other, such as council-summary; reports and files are known by it' })
  code: string;

  @Nested(() => TitleDto)
  title: TitleDto;

  @OneOf(DOCUMENT_FORMS, 'DocumentForm', { description: 'The form of its head, as its readers know it' })
  form: DocumentForm;

  @Text({ max: 40, description: 'The meetings that receive it: TSAG, COUNCIL' })
  series: string;

  @Flag({ description: 'Whether runs are planned for it' })
  isActive: boolean;

  @WholeNumber({ min: 0, max: 365, description: 'How many days before the deadline of a meeting its data ends' })
  cutOffDays: number;

  @SeveralOf(LANGUAGES, 'Language')
  languages: Language[];

  @SeveralOf(REPORT_FORMATS, 'ReportFormat')
  formats: ReportFormat[];

  @SeveralOf(SECTION_IDS, 'ReportSection', { description: 'In the order in which they are read' })
  sections: SectionId[];

  @Texts({ most: 20, max: 60, description: 'The codes of the indicators that are told of first' })
  firstHeadlines: string[];

  @WholeNumber({ min: 0, max: 20, description: 'How many indicators are told of at length' })
  mostHeadlines: number;

  @WholeNumber({ min: 1, max: 200, description: 'How many entries a section names before it only counts them' })
  mostNamed: number;

  @Uuid({ nullable: true, optional: true, description: 'The plan; null for the strategic plan of the day' })
  frameworkId?: string | null;

  @Uuids({
    most: 100,
    optional: true,
    description: 'Only these results and what contributes to them; none for the whole plan',
  })
  resultIds?: string[];

  @Uuids({ most: 50, optional: true, description: 'Who is asked to review each report' })
  reviewerIds?: string[];
}

export class ChangeReportDefinitionDto implements ReportDefinitionChanges {
  @Nested(() => TitleDto, { optional: true })
  title?: TitleDto;

  @OneOf(DOCUMENT_FORMS, 'DocumentForm', { optional: true })
  form?: DocumentForm;

  @Text({ max: 40, optional: true })
  series?: string;

  @Flag({ optional: true })
  isActive?: boolean;

  @WholeNumber({ min: 0, max: 365, optional: true })
  cutOffDays?: number;

  @SeveralOf(LANGUAGES, 'Language', { optional: true })
  languages?: Language[];

  @SeveralOf(REPORT_FORMATS, 'ReportFormat', { optional: true })
  formats?: ReportFormat[];

  @SeveralOf(SECTION_IDS, 'ReportSection', { optional: true })
  sections?: SectionId[];

  @Texts({ most: 20, max: 60, optional: true })
  firstHeadlines?: string[];

  @WholeNumber({ min: 0, max: 20, optional: true })
  mostHeadlines?: number;

  @WholeNumber({ min: 1, max: 200, optional: true })
  mostNamed?: number;

  @Uuid({ nullable: true, optional: true })
  frameworkId?: string | null;

  @Uuids({ most: 100, optional: true })
  resultIds?: string[];

  @Uuids({ most: 50, optional: true })
  reviewerIds?: string[];
}
