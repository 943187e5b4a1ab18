import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate, Page } from '@resolute/domain';
import type { CategoryView, DimensionView } from '@resolute/measurement';
import { TranslationsResponse } from '../../http/translations/translations.response';

export class CategoryResponse implements CategoryView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty()
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly validFrom: LocalDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly validUntil: LocalDate | null;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}

export class DimensionResponse implements DimensionView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'itu-region' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'From then on no further sheet asks for it',
  })
  readonly retiredOn: LocalDate | null;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: 'integer' })
  readonly version: number;

  @ApiProperty({ type: () => CategoryResponse, isArray: true })
  readonly categories: readonly CategoryResponse[];
}

export class DimensionsResponse implements Page<DimensionResponse> {
  @ApiProperty({ type: () => DimensionResponse, isArray: true })
  readonly items: readonly DimensionResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}
