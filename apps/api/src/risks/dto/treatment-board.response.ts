import { ApiProperty } from '@nestjs/swagger';
import type { BoardCounts, BoardPage, BoardTreatment } from '@resolute/risk';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { UnitNameResponse } from '../../units/dto/unit.response';
import { RiskTreatmentResponse } from './risk-record.response';

export class RiskNameResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'R-0004' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;
}

export class BoardTreatmentResponse extends RiskTreatmentResponse implements BoardTreatment {
  @ApiProperty({ type: () => RiskNameResponse })
  readonly risk: RiskNameResponse;

  @ApiProperty({ type: () => UnitNameResponse })
  readonly unit: UnitNameResponse;

  @ApiProperty({ description: 'Whether its risk is marked as sample' })
  readonly isSample: boolean;
}

const Count = (): PropertyDecorator => ApiProperty({ type: 'integer' });

export class TreatmentCountsResponse implements BoardCounts {
  @Count()
  readonly planned: number;

  @Count()
  readonly underway: number;

  @Count()
  readonly done: number;

  @Count()
  readonly cancelled: number;

  @Count()
  readonly overdue: number;
}

export class TreatmentsResponse implements BoardPage {
  @ApiProperty({ type: () => BoardTreatmentResponse, isArray: true })
  readonly items: readonly BoardTreatmentResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;

  @ApiProperty({ type: 'integer', description: 'How many there are on all pages' })
  readonly total: number;

  @ApiProperty({
    type: () => TreatmentCountsResponse,
    description: 'Of the owner, unit and risk that were asked for, whatever their state',
  })
  readonly counts: TreatmentCountsResponse;

  @ApiProperty({ type: () => PersonNameResponse, isArray: true, description: 'Everybody who does a treatment' })
  readonly owners: readonly PersonNameResponse[];
}
