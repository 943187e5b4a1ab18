import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language, type LocalDate } from '@resolute/domain';
import type { IssuedReading } from '@resolute/reporting';
import { ReportNameResponse } from '../../reports/dto/report-name.response';
import { ReviewedSectionResponse } from '../../reviews/dto/reviewed-version.response';
import { IssueNameResponse } from './issue-line.response';

const LANGUAGE = { enum: [...LANGUAGES], enumName: 'Language' };

export class ReadingBoxResponse {
  @ApiProperty()
  readonly head: string;

  @ApiProperty()
  readonly text: string;
}

export class IssuedReadingResponse extends IssueNameResponse implements IssuedReading {
  @ApiProperty({ type: () => ReportNameResponse })
  readonly definition: ReportNameResponse;

  @ApiProperty({ type: () => ReportNameResponse })
  readonly occasion: ReportNameResponse;

  @ApiProperty({ type: String, format: 'date' })
  readonly documentDay: LocalDate;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly cutOff: Date;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty(LANGUAGE)
  readonly originalLanguage: Language;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language', isArray: true, description: 'Those that are sealed' })
  readonly languages: readonly Language[];

  @ApiProperty({ ...LANGUAGE, description: 'Of what follows' })
  readonly language: Language;

  @ApiProperty()
  readonly title: string;

  @ApiProperty({ type: () => ReadingBoxResponse, isArray: true })
  readonly box: readonly ReadingBoxResponse[];

  @ApiProperty({ type: () => ReviewedSectionResponse, isArray: true })
  readonly sections: readonly ReviewedSectionResponse[];
}
