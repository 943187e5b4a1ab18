import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate, Page } from '@resolute/domain';
import type { OccasionView } from '@resolute/measurement';
import { TranslationsResponse } from '../../http/translations/translations.response';

export class OccasionResponse implements OccasionView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'TSAG-2026-05' })
  readonly code: string;

  @ApiProperty({ example: 'TSAG' })
  readonly series: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly place: TranslationsResponse;

  @ApiProperty({ type: String, format: 'date' })
  readonly fromDay: LocalDate;

  @ApiProperty({ type: String, format: 'date' })
  readonly toDay: LocalDate;

  @ApiProperty({ type: String, nullable: true, description: 'Under which its documents are taken, such as PL 1.4' })
  readonly agendaItem: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'By when documents are handed in' })
  readonly submissionDay: LocalDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'By when they are with the translators' })
  readonly translationDay: LocalDate | null;

  @ApiProperty({ type: String, nullable: true })
  readonly source: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Nothing is due for it any more' })
  readonly cancelledAt: Date | null;

  @ApiProperty({ type: String, nullable: true })
  readonly cancellationReason: string | null;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}

export class OccasionsResponse implements Page<OccasionResponse> {
  @ApiProperty({ type: () => OccasionResponse, isArray: true })
  readonly items: readonly OccasionResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}
