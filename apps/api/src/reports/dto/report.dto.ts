import { LANGUAGES, type Language, type Narrative } from '@resolute/domain';
import type { ReportsFilter, ReportTextWish, VersionWish } from '@resolute/reporting';
import { OneOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Uuids } from '../../http/fields/identifiers';
import { WholeNumber } from '../../http/fields/numbers';
import { Text } from '../../http/fields/text';
import { PageQuery } from '../../http/page.query';
import { NarrativeField } from './narrative';

const MOST_REVIEWERS = 50;
const TRANSLATION_STATES = ['in-translation', 'translated'] as const;

export class ListReportsQuery extends PageQuery implements ReportsFilter {
  @Text({ max: 60, optional: true, description: 'Those of this definition, such as council-summary' })
  definition?: string;

  @Text({ max: 40, optional: true, description: 'Those for this meeting, such as C26' })
  occasion?: string;
}

export class SaveReportTextDto implements ReportTextWish {
  @NarrativeField()
  body: Narrative;

  @OneOf(TRANSLATION_STATES, 'TranslationState', {
    optional: true,
    description: 'Of a translation; in the language of the original it is the original',
  })
  state?: (typeof TRANSLATION_STATES)[number];

  @WholeNumber({
    min: 1,
    max: 999_999_999,
    optional: true,
    description: 'The version of the original that was translated; the present one if not given',
  })
  basedOn?: number;
}

export class SetReviewersDto {
  @Uuids({ most: MOST_REVIEWERS, description: 'These people and nobody else; rapporteurs who are not disabled' })
  reviewers: string[];
}

export class SendToReviewDto implements VersionWish {
  @Text({
    max: 2000,
    multiline: true,
    optional: true,
    nullable: true,
    description: 'What was changed; wanted from the second version on',
  })
  note?: string | null;

  @Day({ description: 'The day by whose end reviewers answer' })
  reviewDueOn: string;
}

export class PreviewQuery {
  @OneOf(LANGUAGES, 'Language')
  language: Language;
}
