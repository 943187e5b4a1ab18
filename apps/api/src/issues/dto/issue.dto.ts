import { ISSUE_STATES, type IssueState, LANGUAGES, type Language } from '@resolute/domain';
import type { IssuesFilter, IssueWish, TranslationsWish, TransmissionWish } from '@resolute/reporting';
import { Flag, OneOf, SeveralOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Uuid } from '../../http/fields/identifiers';
import { WholeNumber } from '../../http/fields/numbers';
import { Text } from '../../http/fields/text';
import { PageQuery } from '../../http/page.query';

/** What everybody may ask of the list of what is public. */
export class ListPublicIssuesQuery extends PageQuery implements IssuesFilter {
  @Text({ max: 60, optional: true, description: 'Those of this definition, such as council-summary' })
  definition?: string;

  @Text({ max: 40, optional: true, description: 'Those for this meeting, such as C26' })
  occasion?: string;

  @OneOf(LANGUAGES, 'Language', { optional: true, description: 'Those that are sealed in this language' })
  language?: Language;

  @WholeNumber({
    min: 1900,
    max: 2999,
    inQuery: true,
    optional: true,
    description: 'Those issued in this year, in Geneva',
  })
  year?: number;

  @Flag({ inQuery: true, optional: true, description: 'Leaves out what was superseded' })
  latest?: boolean;
}

export class ListIssuesQuery extends ListPublicIssuesQuery {
  @Uuid({ optional: true, description: 'Those of this report' })
  report?: string;

  @OneOf(ISSUE_STATES, 'IssueState', { optional: true })
  state?: IssueState;
}

/** In which languages an issue is drawn. */
export class TranslateIssueDto implements TranslationsWish {
  @SeveralOf(LANGUAGES, 'Language')
  languages: Language[];

  @SeveralOf(LANGUAGES, 'Language', {
    optional: true,
    description: 'Those whose cover says that some of their text is not translated',
  })
  saysUntranslated?: Language[];
}

export class PrepareIssueDto extends TranslateIssueDto implements IssueWish {
  @Uuid()
  reportId: string;

  @Text({ max: 40, description: 'As the secretariat of the meeting gave it, such as C26/35 or C26/35(Rev.1)' })
  documentNumber: string;

  @Day({ description: 'The date that the document bears' })
  documentDay: string;

  @Flag({ description: 'Whether everybody may read it once it is issued' })
  isPublic: boolean;

  @Text({
    max: 2000,
    multiline: true,
    optional: true,
    nullable: true,
    description: 'What is corrected; wanted of a report that was issued before, and of no other',
  })
  correction?: string | null;
}

export class ApproveIssueDto {
  @Text({ max: 2000, multiline: true, optional: true, nullable: true })
  note?: string | null;
}

export class SendIssueBackDto {
  @Text({ max: 2000, multiline: true, description: 'Why it is not to be issued as it is' })
  note: string;
}

export class TransmitIssueDto implements TransmissionWish {
  @Text({ max: 40, description: 'The code of the meeting, such as C26' })
  occasion: string;

  @Day()
  transmittedOn: string;

  @Text({ max: 2000, multiline: true, optional: true, nullable: true, description: 'Such as how it went there' })
  note?: string | null;
}

export class ReadIssueQuery {
  @OneOf(LANGUAGES, 'Language', { optional: true, description: 'The original where it is not sealed in this one' })
  language?: Language;
}
