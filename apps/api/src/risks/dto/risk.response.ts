import { ApiProperty } from '@nestjs/swagger';
import {
  EARLY_WARNINGS,
  type EarlyWarning,
  type EarlyWarningKind,
  type FoundInRisk,
  RISK_FINDINGS,
  type RiskFinding,
} from '@resolute/domain';
import type { RiskView } from '@resolute/risk';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import {
  RiskAcceptanceResponse,
  RiskAssessmentResponse,
  RiskControlResponse,
  RiskEscalationResponse,
  RiskIncidentResponse,
  RiskLinkResponse,
  RiskMoveResponse,
  RiskReviewResponse,
  RiskTreatmentResponse,
} from './risk-record.response';
import { RiskSummaryResponse } from './risk-summary.response';

export class RiskFindingResponse implements FoundInRisk {
  @ApiProperty({ enum: [...RISK_FINDINGS], enumName: 'RiskFinding' })
  readonly code: RiskFinding;

  @ApiProperty({ required: false, description: 'The id of a treatment, or the kind of an assessment' })
  readonly subject?: string;
}

export class EarlyWarningResponse implements EarlyWarning {
  @ApiProperty({ enum: [...EARLY_WARNINGS], enumName: 'EarlyWarning' })
  readonly kind: EarlyWarningKind;

  @ApiProperty({ format: 'uuid' })
  readonly indicatorId: string;
}

/** One risk with its history, what does not fit together in it, and what its indicators propose. */
export class RiskResponse extends RiskSummaryResponse implements RiskView {
  @ApiProperty({ type: () => RiskLinkResponse, isArray: true })
  readonly links: readonly RiskLinkResponse[];

  @ApiProperty({ type: () => RiskAssessmentResponse, isArray: true })
  readonly assessments: readonly RiskAssessmentResponse[];

  @ApiProperty({ type: () => RiskControlResponse, isArray: true })
  readonly controls: readonly RiskControlResponse[];

  @ApiProperty({ type: () => RiskTreatmentResponse, isArray: true })
  readonly treatments: readonly RiskTreatmentResponse[];

  @ApiProperty({ type: () => RiskEscalationResponse, isArray: true })
  readonly escalations: readonly RiskEscalationResponse[];

  @ApiProperty({ type: () => RiskAcceptanceResponse, isArray: true })
  readonly acceptances: readonly RiskAcceptanceResponse[];

  @ApiProperty({ type: () => RiskIncidentResponse, isArray: true })
  readonly incidents: readonly RiskIncidentResponse[];

  @ApiProperty({ type: () => RiskReviewResponse, isArray: true })
  readonly reviews: readonly RiskReviewResponse[];

  @ApiProperty({ type: () => RiskMoveResponse, isArray: true })
  readonly moves: readonly RiskMoveResponse[];

  @ApiProperty({ type: () => RiskFindingResponse, isArray: true })
  readonly findings: readonly RiskFindingResponse[];

  @ApiProperty({ type: () => EarlyWarningResponse, isArray: true })
  readonly earlyWarnings: readonly EarlyWarningResponse[];

  @ApiProperty({ type: () => PersonNameResponse })
  readonly raisedBy: PersonNameResponse;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly changedAt: Date;
}
