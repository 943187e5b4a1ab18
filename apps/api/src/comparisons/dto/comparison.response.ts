import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import {
  CHANGE_CAUSES,
  type ChangeCause,
  type ChangedLine,
  LANGUAGES,
  type Language,
  type RollUpResult,
} from '@resolute/domain';
import {
  type BreakdownChange,
  type ComparedSubject,
  type PartChange,
  type PartTold,
  type ReportComparison,
  type RollUpChange,
  type Sides,
  SUBJECT_KINDS,
  type SubjectKind,
  type TallyChange,
  type TextChangeOfSection,
} from '@resolute/reporting';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { OUTCOMES, ROLL_UP_RESULT } from '../../ratings/dto/outcome.response';
import { RatingTallyResponse } from '../../ratings/dto/rating.response';
import { ReportNameResponse } from '../../reports/dto/report-name.response';
import { ChangedLineResponse } from '../../reviews/dto/reviewed-version.response';
import { IndicatorChangeResponse } from './indicator-change.response';
import { ActionChangeResponse, LateChangeResponse, NoteChangeResponse } from './said-change.response';

const LANGUAGE = { enum: [...LANGUAGES], enumName: 'Language' };
const CAUSE = { enum: [...CHANGE_CAUSES], enumName: 'ChangeCause' };

/** What is compared, by its name. */
class ComparedSubjectResponse implements ComparedSubject {
  @ApiProperty({ enum: [...SUBJECT_KINDS], enumName: 'SubjectKind' })
  readonly kind: SubjectKind;

  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ format: 'uuid' })
  readonly reportId: string;

  @ApiProperty({ type: () => ReportNameResponse })
  readonly definition: ReportNameResponse;

  @ApiProperty({ type: () => ReportNameResponse })
  readonly occasion: ReportNameResponse;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Of a version' })
  readonly number: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of an issue' })
  readonly documentNumber: string | null;

  @ApiProperty({ format: 'date-time', description: 'Values that were accepted later are not in it' })
  readonly cutOff: string;

  @ApiProperty(LANGUAGE)
  readonly originalLanguage: Language;

  @ApiProperty({ ...LANGUAGE, isArray: true, description: 'Those in which it is drawn' })
  readonly languages: readonly Language[];
}

@ApiExtraModels(...OUTCOMES)
class RollUpChangeResponse implements RollUpChange {
  @ApiProperty({ example: 'G1' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ ...ROLL_UP_RESULT, nullable: true, description: 'Null where it is not in the plan of that report' })
  readonly before: RollUpResult | null;

  @ApiProperty({ ...ROLL_UP_RESULT, nullable: true })
  readonly after: RollUpResult | null;

  @ApiProperty({ ...CAUSE, isArray: true })
  readonly causes: readonly ChangeCause[];

  @ApiProperty({ type: String, isArray: true, description: 'The indicators below it from which that follows' })
  readonly indicators: readonly string[];
}

class PartToldResponse implements PartTold {
  @ApiProperty({ format: 'decimal' })
  readonly value: string;

  @ApiProperty()
  readonly isEstimate: boolean;
}

class PartChangeResponse implements PartChange {
  @ApiProperty({ type: () => TranslationsResponse })
  readonly name: TranslationsResponse;

  @ApiProperty({ type: String, nullable: true, description: 'Of a unit; null for a category' })
  readonly code: string | null;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true, description: 'Null for a unit' })
  readonly dimension: TranslationsResponse | null;

  @ApiProperty({ type: () => PartToldResponse, nullable: true, description: 'Null where it had no value' })
  readonly before: PartToldResponse | null;

  @ApiProperty({ type: () => PartToldResponse, nullable: true })
  readonly after: PartToldResponse | null;

  @ApiProperty(CAUSE)
  readonly cause: ChangeCause;
}

class PeriodsResponse implements Sides<string> {
  @ApiProperty({ example: '2025' })
  readonly before: string;

  @ApiProperty({ example: '2026' })
  readonly after: string;
}

class BreakdownChangeResponse implements BreakdownChange {
  @ApiProperty({ example: 'I-STD-01' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ type: () => TranslationsResponse, description: 'The unit of measure' })
  readonly unit: TranslationsResponse;

  @ApiProperty({ type: () => PeriodsResponse })
  readonly periods: PeriodsResponse;

  @ApiProperty({ type: () => PartChangeResponse, isArray: true })
  readonly parts: readonly PartChangeResponse[];
}

class TallyChangeResponse implements TallyChange {
  @ApiProperty({ type: () => RatingTallyResponse })
  readonly before: RatingTallyResponse;

  @ApiProperty({ type: () => RatingTallyResponse })
  readonly after: RatingTallyResponse;

  @ApiProperty({ ...CAUSE, isArray: true })
  readonly causes: readonly ChangeCause[];
}

class TextLanguagesResponse implements Sides<Language | null> {
  @ApiProperty({ ...LANGUAGE, nullable: true, description: 'The original one where there is no translation' })
  readonly before: Language | null;

  @ApiProperty({ ...LANGUAGE, nullable: true, description: 'Null where nothing was written' })
  readonly after: Language | null;
}

class TextChangeResponse implements TextChangeOfSection {
  @ApiProperty({ example: 'at-a-glance' })
  readonly id: string;

  @ApiProperty({ type: () => TextLanguagesResponse })
  readonly languages: TextLanguagesResponse;

  @ApiProperty({ type: () => ChangedLineResponse, isArray: true })
  readonly lines: readonly ChangedLine[];
}

/** All that differs between two reports, or versions of them. */
export class ReportComparisonResponse implements ReportComparison {
  @ApiProperty({ type: () => ComparedSubjectResponse })
  readonly before: ComparedSubjectResponse;

  @ApiProperty({ type: () => ComparedSubjectResponse })
  readonly after: ComparedSubjectResponse;

  @ApiProperty({ ...LANGUAGE, description: 'Of the text' })
  readonly language: Language;

  @ApiProperty({ type: () => IndicatorChangeResponse, isArray: true })
  readonly indicators: readonly IndicatorChangeResponse[];

  @ApiProperty({ type: () => RollUpChangeResponse, isArray: true })
  readonly results: readonly RollUpChangeResponse[];

  @ApiProperty({ type: () => BreakdownChangeResponse, isArray: true })
  readonly breakdowns: readonly BreakdownChangeResponse[];

  @ApiProperty({
    type: () => TallyChangeResponse,
    nullable: true,
    description: 'Null where one of the two does not tell it, or both the same',
  })
  readonly tally: TallyChangeResponse | null;

  @ApiProperty({ type: () => NoteChangeResponse, isArray: true })
  readonly notes: readonly NoteChangeResponse[];

  @ApiProperty({ type: () => ActionChangeResponse, isArray: true })
  readonly actions: readonly ActionChangeResponse[];

  @ApiProperty({ type: () => LateChangeResponse, isArray: true, description: 'Of what both tell in full' })
  readonly late: readonly LateChangeResponse[];

  @ApiProperty({ type: () => TextChangeResponse, isArray: true })
  readonly texts: readonly TextChangeResponse[];
}
