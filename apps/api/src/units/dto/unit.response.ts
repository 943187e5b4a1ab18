import { ApiProperty } from '@nestjs/swagger';
import { type LocalDate, type Page, UNIT_KINDS, type UnitKind } from '@resolute/domain';
import type { PersonName, UnitName, UnitView } from '@resolute/identity';
import { TranslationsResponse } from '../../http/translations/translations.response';

/** What a unit is called. */
export class UnitNameResponse implements UnitName {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'SG13' })
  readonly code: string;

  @ApiProperty({ enum: [...UNIT_KINDS], enumName: 'UnitKind' })
  readonly kind: UnitKind;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;
}

export class UnitHeadResponse implements PersonName {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty()
  readonly name: string;
}

export class UnitResponse extends UnitNameResponse implements UnitView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly parentId: string | null;

  @ApiProperty({ type: () => UnitHeadResponse, nullable: true, description: 'Who is told when it is late' })
  readonly head: UnitHeadResponse | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly validFrom: LocalDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly validUntil: LocalDate | null;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}

export class UnitsResponse implements Page<UnitResponse> {
  @ApiProperty({ type: () => UnitResponse, isArray: true })
  readonly items: readonly UnitResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}
