import { ApiProperty } from '@nestjs/swagger';
import { type LocalDate, SUCCESSION_KINDS, type SuccessionKind } from '@resolute/domain';
import type { EditionOfResult, ResultLinkView, ResultThread, SuccessionView, YearEntryView } from '@resolute/planning';
import { FrameworkNameResponse } from '../../frameworks/dto/framework.response';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { ResultNameResponse, ResultResponse } from './result.response';

export class ResultLinkResponse implements ResultLinkView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly share: string | null;

  @ApiProperty({ type: String, format: 'date' })
  readonly from: LocalDate;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly until: LocalDate | null;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: () => ResultNameResponse, description: 'The other end' })
  readonly result: ResultNameResponse;
}

export class SuccessionResponse implements SuccessionView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: [...SUCCESSION_KINDS], enumName: 'SuccessionKind' })
  readonly kind: SuccessionKind;

  @ApiProperty()
  readonly note: string;

  @ApiProperty({ type: String, nullable: true })
  readonly source: string | null;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: () => ResultNameResponse, nullable: true, description: 'The other end; null when dropped' })
  readonly result: ResultNameResponse | null;
}

export class YearEntryResponse implements YearEntryView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: 'integer' })
  readonly year: number;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly planned: TranslationsResponse;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly regionalSupportShare: string | null;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}

/** The same result in one edition of a rolling plan. */
export class ResultEditionResponse implements EditionOfResult {
  @ApiProperty({ format: 'uuid' })
  readonly resultId: string;

  @ApiProperty({ type: () => FrameworkNameResponse })
  readonly framework: FrameworkNameResponse;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly frozenAt: Date | null;

  @ApiProperty({ type: () => YearEntryResponse, isArray: true })
  readonly years: readonly YearEntryResponse[];
}

/** A result with all that hangs together with it. */
export class ResultThreadResponse extends ResultResponse implements ResultThread {
  @ApiProperty({ type: () => ResultLinkResponse, isArray: true })
  readonly contributesTo: readonly ResultLinkResponse[];

  @ApiProperty({ type: () => ResultLinkResponse, isArray: true })
  readonly contributions: readonly ResultLinkResponse[];

  @ApiProperty({ type: () => SuccessionResponse, isArray: true })
  readonly predecessors: readonly SuccessionResponse[];

  @ApiProperty({ type: () => SuccessionResponse, isArray: true })
  readonly successors: readonly SuccessionResponse[];

  @ApiProperty({ type: () => ResultEditionResponse, isArray: true, description: 'The newest first' })
  readonly editions: readonly ResultEditionResponse[];
}
