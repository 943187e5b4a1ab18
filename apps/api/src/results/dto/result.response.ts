import { ApiProperty } from '@nestjs/swagger';
import { CONTROL_LEVELS, type ControlLevel, type LocalDate } from '@resolute/domain';
import type { KindName, MapLink, ResultName, ResultsMap, ResultsPage, ResultView } from '@resolute/planning';
import { FrameworkNameResponse, FrameworkResponse } from '../../frameworks/dto/framework.response';
import { TranslationsResponse } from '../../http/translations/translations.response';

export class KindNameResponse implements KindName {
  @ApiProperty({ example: 'output' })
  readonly code: string;

  @ApiProperty({ type: 'integer' })
  readonly level: number;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;
}

/** What a result is called, and where it stands. */
export class ResultNameResponse implements ResultName {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'T.2-1' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ type: () => KindNameResponse })
  readonly kind: KindNameResponse;

  @ApiProperty({ type: () => FrameworkNameResponse })
  readonly framework: FrameworkNameResponse;
}

export class ResultResponse extends ResultNameResponse implements ResultView {
  @ApiProperty({ format: 'uuid', description: 'Its identity in all editions of a rolling plan' })
  readonly originId: string;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly description: TranslationsResponse | null;

  @ApiProperty({ enum: [...CONTROL_LEVELS], enumName: 'ControlLevel' })
  readonly controlLevel: ControlLevel;

  @ApiProperty({ type: 'array', items: { type: 'integer' } })
  readonly sdgs: readonly number[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly retiredOn: LocalDate | null;

  @ApiProperty({ type: String, nullable: true })
  readonly source: string | null;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}

export class ResultsResponse implements ResultsPage {
  @ApiProperty({ type: () => ResultResponse, isArray: true })
  readonly items: readonly ResultResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;

  @ApiProperty({ type: 'integer', description: 'How many there are on all pages' })
  readonly total: number;
}

export class MapLinkResponse implements MapLink {
  @ApiProperty({ format: 'uuid' })
  readonly childId: string;

  @ApiProperty({ format: 'uuid' })
  readonly parentId: string;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly share: string | null;
}

/** A framework version with all that hangs together with it. */
export class ResultsMapResponse implements ResultsMap {
  @ApiProperty({ type: () => FrameworkResponse })
  readonly framework: FrameworkResponse;

  @ApiProperty({ type: () => ResultResponse, isArray: true })
  readonly results: readonly ResultResponse[];

  @ApiProperty({ type: () => MapLinkResponse, isArray: true })
  readonly links: readonly MapLinkResponse[];
}
