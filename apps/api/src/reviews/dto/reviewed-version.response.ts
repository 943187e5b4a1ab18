import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import {
  type ChangedLine,
  type ChangedRun,
  LANGUAGES,
  type Language,
  type LocalDate,
  type Narrative,
  type NarrativeBlock,
  type NarrativeRun,
  REVIEWER_STANDINGS,
  type ReviewerStanding,
  TEXT_CHANGES,
  TEXT_STANDINGS,
  type TextChange,
  type TextStanding,
} from '@resolute/domain';
import type {
  ReviewedBlock,
  ReviewedNarrative,
  ReviewedSection,
  ReviewedVersion,
  ReviewerView,
  ReviewStandingView,
  SectionChange,
  VersionChanges,
  VersionName,
} from '@resolute/reporting';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { ReportNameResponse } from '../../reports/dto/report-name.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { REVIEWED_BLOCK, REVIEWED_BLOCKS, ReviewedCellResponse } from './reviewed-block.response';

const LANGUAGE = { enum: [...LANGUAGES], enumName: 'Language' };

export class VersionNameResponse implements VersionName {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: 'integer', description: '1 for the first one that was sent' })
  readonly number: number;
}

export class ReviewerResponse implements ReviewerView {
  @ApiProperty({ type: () => PersonNameResponse })
  readonly person: PersonNameResponse;

  @ApiProperty({ enum: [...REVIEWER_STANDINGS], enumName: 'ReviewerStanding' })
  readonly standing: ReviewerStanding;

  @ApiProperty({ type: String, nullable: true })
  readonly note: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while they have not answered' })
  readonly answeredAt: Date | null;
}

/** How the review of a version stands. */
export class ReviewStandingResponse implements ReviewStandingView {
  @ApiProperty({ type: () => ReviewerResponse, isArray: true })
  readonly reviewers: readonly ReviewerResponse[];

  @ApiProperty({ type: 'integer', description: 'Threads of the whole report that nobody has resolved' })
  readonly openThreads: number;

  @ApiProperty({ description: 'Every reviewer endorses it, and nothing is left open' })
  readonly isSettled: boolean;
}

class ReviewedRunResponse implements NarrativeRun {
  @ApiProperty()
  readonly text: string;

  @ApiProperty({ required: false })
  readonly isStrong?: boolean;

  @ApiProperty({ required: false })
  readonly isEmphasis?: boolean;

  @ApiProperty({ required: false })
  readonly href?: string;
}

const RUNS = { $ref: '#/components/schemas/ReviewedRunResponse' };

@ApiExtraModels(ReviewedRunResponse)
export class ReviewedNarrativeResponse implements ReviewedNarrative {
  @ApiProperty({
    type: 'array',
    description: 'Paragraphs with their runs, and lists with the runs of each item',
    items: {
      oneOf: [
        {
          type: 'object',
          required: ['kind', 'runs'],
          properties: { kind: { type: 'string', enum: ['paragraph'] }, runs: { type: 'array', items: RUNS } },
        },
        {
          type: 'object',
          required: ['kind', 'items'],
          properties: {
            kind: { type: 'string', enum: ['list'] },
            items: { type: 'array', items: { type: 'array', items: RUNS } },
          },
        },
      ],
    },
  })
  readonly body: readonly NarrativeBlock[] & Narrative;

  @ApiProperty({ ...LANGUAGE, description: 'The original one where there is no translation' })
  readonly language: Language;

  @ApiProperty({
    enum: [...TEXT_STANDINGS],
    enumName: 'TextStanding',
    description: 'Of the text in the language that was asked for',
  })
  readonly standing: TextStanding;
}

@ApiExtraModels(...REVIEWED_BLOCKS, ReviewedCellResponse)
export class ReviewedSectionResponse implements ReviewedSection {
  @ApiProperty({ example: 'at-a-glance' })
  readonly id: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null where the document has nothing but what was written',
  })
  readonly heading: string | null;

  @ApiProperty({ type: () => ReviewedNarrativeResponse, nullable: true, description: 'Null where nothing was written' })
  readonly narrative: ReviewedNarrativeResponse | null;

  @ApiProperty({ ...REVIEWED_BLOCK, description: 'Its figures as the document tells them, without the heading' })
  readonly blocks: readonly ReviewedBlock[];
}

/** A version as its reviewers read it. */
export class ReviewedVersionResponse extends ReviewStandingResponse implements ReviewedVersion {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: 'integer' })
  readonly number: number;

  @ApiProperty({ format: 'uuid' })
  readonly reportId: string;

  @ApiProperty({ type: () => TranslationsResponse, description: 'Of its definition' })
  readonly title: TranslationsResponse;

  @ApiProperty({ example: 'council-summary' })
  readonly definition: string;

  @ApiProperty({ type: () => ReportNameResponse })
  readonly occasion: ReportNameResponse;

  @ApiProperty({ description: 'Only the latest one is commented on and endorsed' })
  readonly isLatest: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'What its sender says of it' })
  readonly note: string | null;

  @ApiProperty({ type: String, format: 'date', description: 'Reviewers answer by the end of this day in Geneva' })
  readonly reviewDueOn: LocalDate;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly sentAt: Date;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly sentBy: PersonNameResponse;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while its documents are drawn' })
  readonly drawnAt: Date | null;

  @ApiProperty(LANGUAGE)
  readonly originalLanguage: Language;

  @ApiProperty({ ...LANGUAGE, isArray: true, description: 'Those in which it is drawn' })
  readonly languages: readonly Language[];

  @ApiProperty({ ...LANGUAGE, description: 'Of the sections' })
  readonly language: Language;

  @ApiProperty({ type: () => VersionNameResponse, isArray: true, description: 'All of the report' })
  readonly versions: readonly VersionNameResponse[];

  @ApiProperty({
    type: () => VersionNameResponse,
    nullable: true,
    description: 'The latest before this one on which the reader said something',
  })
  readonly reviewedLast: VersionNameResponse | null;

  @ApiProperty({ type: () => ReviewedSectionResponse, isArray: true })
  readonly sections: readonly ReviewedSectionResponse[];
}

class ChangedRunResponse extends ReviewedRunResponse implements ChangedRun {
  @ApiProperty({ enum: [...TEXT_CHANGES], enumName: 'TextChange' })
  readonly change: TextChange;
}

export class ChangedLineResponse implements ChangedLine {
  @ApiProperty({ enum: ['paragraph', 'item'], enumName: 'ChangedLineKind' })
  readonly kind: ChangedLine['kind'];

  @ApiProperty({ type: () => ChangedRunResponse, isArray: true })
  readonly runs: readonly ChangedRunResponse[];
}

export class SectionChangeResponse implements SectionChange {
  @ApiProperty({ example: 'at-a-glance' })
  readonly id: string;

  @ApiProperty()
  readonly isChanged: boolean;

  @ApiProperty({ type: () => ChangedLineResponse, isArray: true })
  readonly lines: readonly ChangedLineResponse[];
}

/** What changed in the text from one version to another. */
export class VersionChangesResponse implements VersionChanges {
  @ApiProperty({ type: () => VersionNameResponse })
  readonly since: VersionNameResponse;

  @ApiProperty({ type: () => VersionNameResponse })
  readonly version: VersionNameResponse;

  @ApiProperty(LANGUAGE)
  readonly language: Language;

  @ApiProperty({ type: () => SectionChangeResponse, isArray: true })
  readonly sections: readonly SectionChangeResponse[];
}
