import { ApiProperty } from '@nestjs/swagger';
import {
  APPETITES,
  type Appetite,
  type LocalDate,
  type Movement,
  PROXIMITIES,
  type Proximity,
  RISK_CLASSES,
  RISK_LEVELS,
  RISK_NATURES,
  RISK_STATES,
  type RiskClass,
  type RiskLevel,
  type RiskNature,
  type RiskState,
  RUNGS,
  type Rung,
  STANDINGS,
  type Standing,
} from '@resolute/domain';
import type {
  AssessedView,
  CategoryName,
  RegisterCounts,
  RegisterPage,
  RiskSummary,
  TreatmentTally,
} from '@resolute/risk';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { UnitNameResponse } from '../../units/dto/unit.response';

const MOVES = ['up', 'down', 'same'] as const;
const Count = (): PropertyDecorator => ApiProperty({ type: 'integer' });
const Words = (): PropertyDecorator => ApiProperty({ type: () => TranslationsResponse });
const DayOrNull = (): PropertyDecorator => ApiProperty({ type: String, format: 'date', nullable: true });

export class RiskScoreResponse {
  @Count()
  readonly likelihood: number;

  @Count()
  readonly impact: number;

  @ApiProperty({ enum: [...RISK_LEVELS], enumName: 'RiskLevel' })
  readonly level: RiskLevel;
}

export class AssessedRiskResponse extends RiskScoreResponse implements AssessedView {
  @ApiProperty({ type: String, format: 'date' })
  readonly assessedOn: LocalDate;

  @ApiProperty({ format: 'uuid' })
  readonly matrixId: string;

  @Count()
  readonly matrixVersion: number;
}

export class RiskMovementResponse implements Movement {
  @ApiProperty({ type: 'integer', required: false, description: 'Absent where two matrices were used' })
  readonly score?: number;

  @ApiProperty({ enum: [...MOVES], enumName: 'LevelMove' })
  readonly level: Movement['level'];
}

export class RiskCategoryNameResponse implements CategoryName {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'SR6' })
  readonly code: string;

  @Words()
  readonly title: TranslationsResponse;
}

export class TreatmentTallyResponse implements TreatmentTally {
  @Count()
  readonly all: number;

  @Count()
  readonly done: number;

  @Count()
  readonly overdue: number;
}

/** A risk as the register lists it. */
export class RiskSummaryResponse implements RiskSummary {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'R-0004' })
  readonly code: string;

  @Words()
  readonly title: TranslationsResponse;

  @Words()
  readonly cause: TranslationsResponse;

  @Words()
  readonly event: TranslationsResponse;

  @Words()
  readonly consequence: TranslationsResponse;

  @ApiProperty({ enum: [...RISK_CLASSES], enumName: 'RiskClass' })
  readonly class: RiskClass;

  @ApiProperty({ enum: [...RISK_NATURES], enumName: 'RiskNature' })
  readonly nature: RiskNature;

  @ApiProperty({ type: () => RiskCategoryNameResponse })
  readonly category: RiskCategoryNameResponse;

  @ApiProperty({ type: () => UnitNameResponse })
  readonly unit: UnitNameResponse;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true })
  readonly owner: PersonNameResponse | null;

  @ApiProperty({ enum: [...PROXIMITIES], enumName: 'Proximity' })
  readonly proximity: Proximity;

  @ApiProperty({ enum: [...RISK_STATES], enumName: 'RiskState' })
  readonly state: RiskState;

  @ApiProperty({ enum: [...RUNGS], enumName: 'Rung' })
  readonly rung: Rung;

  @ApiProperty({ type: () => AssessedRiskResponse, nullable: true })
  readonly inherent: AssessedRiskResponse | null;

  @ApiProperty({ type: () => AssessedRiskResponse, nullable: true })
  readonly residual: AssessedRiskResponse | null;

  @ApiProperty({ type: () => AssessedRiskResponse, nullable: true })
  readonly target: AssessedRiskResponse | null;

  @ApiProperty({ type: () => RiskMovementResponse, nullable: true, description: 'Since the day that was asked for' })
  readonly movement: RiskMovementResponse | null;

  @ApiProperty({ enum: [...APPETITES], enumName: 'Appetite', nullable: true })
  readonly appetite: Appetite | null;

  @ApiProperty({ enum: [...STANDINGS], enumName: 'Standing', nullable: true })
  readonly standing: Standing | null;

  @DayOrNull()
  readonly lastReviewedOn: LocalDate | null;

  @DayOrNull()
  readonly reviewDueOn: LocalDate | null;

  @ApiProperty()
  readonly isReviewOverdue: boolean;

  @ApiProperty({ type: () => TreatmentTallyResponse })
  readonly treatmentTally: TreatmentTallyResponse;

  @ApiProperty()
  readonly isSample: boolean;

  @Count()
  readonly version: number;
}

export class RegisterCountsResponse implements RegisterCounts {
  @Count()
  readonly all: number;

  @Count()
  readonly strategic: number;

  @Count()
  readonly operational: number;

  @Count()
  readonly aboveAppetite: number;

  @Count()
  readonly reviewOverdue: number;
}

export class RisksResponse implements RegisterPage {
  @ApiProperty({ type: () => RiskSummaryResponse, isArray: true })
  readonly items: readonly RiskSummaryResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;

  @ApiProperty({ type: 'integer', description: 'How many there are on all pages' })
  readonly total: number;

  @ApiProperty({ type: () => RegisterCountsResponse, description: 'Over what is watched, whatever the filter' })
  readonly counts: RegisterCountsResponse;
}
