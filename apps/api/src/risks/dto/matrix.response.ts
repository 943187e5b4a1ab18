import { ApiProperty } from '@nestjs/swagger';
import { RISK_LEVELS, type RiskLevel } from '@resolute/domain';
import type { MatrixView } from '@resolute/risk';
import { TranslationsResponse } from '../../http/translations/translations.response';

export class RiskMatrixResponse implements MatrixView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: 'integer' })
  readonly version: number;

  @ApiProperty({ type: () => TranslationsResponse, isArray: true })
  readonly likelihoods: readonly TranslationsResponse[];

  @ApiProperty({ type: () => TranslationsResponse, isArray: true })
  readonly impacts: readonly TranslationsResponse[];

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'string', enum: [...RISK_LEVELS] } },
    description: 'By likelihood and then by impact, from the least',
  })
  readonly cells: readonly (readonly RiskLevel[])[];

  @ApiProperty({ type: String, format: 'date-time' })
  readonly effectiveFrom: Date;

  @ApiProperty()
  readonly isInForce: boolean;

  @ApiProperty()
  readonly isSample: boolean;
}

export class RiskMatricesResponse {
  @ApiProperty({ type: () => RiskMatrixResponse, isArray: true })
  readonly items: readonly RiskMatrixResponse[];
}
