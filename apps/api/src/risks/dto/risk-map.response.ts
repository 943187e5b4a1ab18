import { ApiProperty } from '@nestjs/swagger';
import { ASSESSMENT_KINDS, type AssessmentKind, type LocalDate } from '@resolute/domain';
import type { KindMap, MapCell, MapMovement, MappedRisk, OffMapRisk, RiskMapView } from '@resolute/risk';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { RiskMatrixResponse } from './matrix.response';
import { RiskMovementResponse, RiskScoreResponse } from './risk-summary.response';
import { RiskNameResponse } from './treatment-board.response';

export class MappedRiskResponse extends RiskNameResponse implements MappedRisk {
  @ApiProperty()
  readonly isAboveAppetite: boolean;
}

export class MapCellResponse extends RiskScoreResponse implements MapCell {
  @ApiProperty({ type: () => MappedRiskResponse, isArray: true })
  readonly risks: readonly MappedRiskResponse[];
}

export class OffMapRiskResponse extends RiskScoreResponse implements OffMapRisk {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'R-0004' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty()
  readonly isAboveAppetite: boolean;

  @ApiProperty({ type: 'integer' })
  readonly matrixVersion: number;
}

export class KindMapResponse implements KindMap {
  @ApiProperty({ enum: [...ASSESSMENT_KINDS], enumName: 'AssessmentKind' })
  readonly kind: AssessmentKind;

  @ApiProperty({ type: () => MapCellResponse, isArray: true, description: 'Every cell, empty ones too' })
  readonly cells: readonly MapCellResponse[];

  @ApiProperty({ type: () => OffMapRiskResponse, isArray: true, description: 'Assessed by a matrix with other cells' })
  readonly otherMatrix: readonly OffMapRiskResponse[];

  @ApiProperty({ type: () => MappedRiskResponse, isArray: true })
  readonly unassessed: readonly MappedRiskResponse[];
}

export class MapMovementResponse implements MapMovement {
  @ApiProperty({ type: () => MappedRiskResponse })
  readonly risk: MappedRiskResponse;

  @ApiProperty({ type: () => RiskScoreResponse })
  readonly before: RiskScoreResponse;

  @ApiProperty({ type: () => RiskScoreResponse })
  readonly after: RiskScoreResponse;

  @ApiProperty({ type: () => RiskMovementResponse })
  readonly movement: RiskMovementResponse;
}

/** Where the risks stand that are watched. */
export class RiskMapResponse implements RiskMapView {
  @ApiProperty({ type: () => RiskMatrixResponse })
  readonly matrix: RiskMatrixResponse;

  @ApiProperty({ type: () => KindMapResponse, isArray: true })
  readonly kinds: readonly KindMapResponse[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly since: LocalDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null for now' })
  readonly until: LocalDate | null;

  @ApiProperty({
    type: () => MapMovementResponse,
    isArray: true,
    description: 'Of the residual risk; those alone that moved',
  })
  readonly movements: readonly MapMovementResponse[];
}
