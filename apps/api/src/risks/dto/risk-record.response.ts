import { ApiProperty } from '@nestjs/swagger';
import {
  ASSESSMENT_KINDS,
  type AssessmentKind,
  type LocalDate,
  RESPONSES,
  type Response,
  RISK_ACTIONS,
  RISK_LINK_KINDS,
  RISK_STATES,
  type RiskAction,
  type RiskLinkKind,
  type RiskState,
  RUNGS,
  type Rung,
  TREATMENT_STATES,
  type TreatmentState,
} from '@resolute/domain';
import type {
  AcceptanceView,
  AssessmentView,
  ControlView,
  EscalationView,
  IncidentView,
  MoveView,
  ReviewView,
  RiskLinkView,
  TreatmentView,
} from '@resolute/risk';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { AssessedRiskResponse } from './risk-summary.response';

const Id = (): PropertyDecorator => ApiProperty({ format: 'uuid' });
const Moment = (): PropertyDecorator => ApiProperty({ type: String, format: 'date-time' });
const MomentOrNull = (): PropertyDecorator => ApiProperty({ type: String, format: 'date-time', nullable: true });
const Day = (): PropertyDecorator => ApiProperty({ type: String, format: 'date' });
const DayOrNull = (): PropertyDecorator => ApiProperty({ type: String, format: 'date', nullable: true });
const Person = (): PropertyDecorator => ApiProperty({ type: () => PersonNameResponse });
const PersonOrNull = (): PropertyDecorator => ApiProperty({ type: () => PersonNameResponse, nullable: true });
const Count = (): PropertyDecorator => ApiProperty({ type: 'integer' });
const CountOrNull = (): PropertyDecorator => ApiProperty({ type: 'integer', nullable: true });
const Words = (): PropertyDecorator => ApiProperty({ type: () => TranslationsResponse });
const TextOrNull = (): PropertyDecorator => ApiProperty({ type: String, nullable: true });

export class RiskLinkResponse implements RiskLinkView {
  @Id()
  readonly id: string;

  @ApiProperty({ enum: [...RISK_LINK_KINDS], enumName: 'RiskLinkKind' })
  readonly kind: RiskLinkKind;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Of the newest edition; none for a clause',
  })
  readonly targetId: string | null;

  @ApiProperty({ example: 'I-BSG-04' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly title: TranslationsResponse | null;
}

export class RiskAssessmentResponse extends AssessedRiskResponse implements AssessmentView {
  @Id()
  readonly id: string;

  @ApiProperty({ enum: [...ASSESSMENT_KINDS], enumName: 'AssessmentKind' })
  readonly kind: AssessmentKind;

  @ApiProperty()
  readonly rationale: string;

  @Person()
  readonly assessor: PersonNameResponse;

  @Moment()
  readonly recordedAt: Date;

  @MomentOrNull()
  readonly supersededAt: Date | null;
}

export class RiskAssessmentsResponse {
  @ApiProperty({ type: () => RiskAssessmentResponse, isArray: true })
  readonly items: readonly RiskAssessmentResponse[];
}

export class RiskControlResponse implements ControlView {
  @Id()
  readonly id: string;

  @Words()
  readonly title: TranslationsResponse;

  @Day()
  readonly sinceOn: LocalDate;

  @DayOrNull()
  readonly untilOn: LocalDate | null;

  @Count()
  readonly version: number;
}

export class RiskTreatmentResponse implements TreatmentView {
  @Id()
  readonly id: string;

  @ApiProperty({ enum: [...RESPONSES], enumName: 'TreatmentResponse' })
  readonly response: Response;

  @Words()
  readonly title: TranslationsResponse;

  @PersonOrNull()
  readonly owner: PersonNameResponse | null;

  @DayOrNull()
  readonly startsOn: LocalDate | null;

  @Day()
  readonly dueOn: LocalDate;

  @ApiProperty({ type: String, format: 'decimal', nullable: true, description: 'Whole Swiss francs' })
  readonly costChf: string | null;

  @CountOrNull()
  readonly expectedLikelihood: number | null;

  @CountOrNull()
  readonly expectedImpact: number | null;

  @TextOrNull()
  readonly effect: string | null;

  @Count()
  readonly progress: number;

  @ApiProperty({ enum: [...TREATMENT_STATES], enumName: 'TreatmentState' })
  readonly state: TreatmentState;

  @DayOrNull()
  readonly doneOn: LocalDate | null;

  @ApiProperty()
  readonly isOverdue: boolean;

  @Count()
  readonly version: number;
}

export class RiskEscalationResponse implements EscalationView {
  @Id()
  readonly id: string;

  @ApiProperty({ enum: [...RUNGS], enumName: 'Rung' })
  readonly fromRung: Rung;

  @ApiProperty({ enum: [...RUNGS], enumName: 'Rung' })
  readonly toRung: Rung;

  @ApiProperty()
  readonly reason: string;

  @Person()
  readonly escalatedBy: PersonNameResponse;

  @Moment()
  readonly recordedAt: Date;
}

export class RiskAcceptanceResponse implements AcceptanceView {
  @Id()
  readonly id: string;

  @ApiProperty()
  readonly reason: string;

  @Day()
  readonly untilOn: LocalDate;

  @Person()
  readonly acceptedBy: PersonNameResponse;

  @PersonOrNull()
  readonly acceptedFor: PersonNameResponse | null;

  @Moment()
  readonly recordedAt: Date;
}

export class RiskIncidentResponse implements IncidentView {
  @Id()
  readonly id: string;

  @Day()
  readonly happenedOn: LocalDate;

  @ApiProperty()
  readonly what: string;

  @Person()
  readonly recordedBy: PersonNameResponse;

  @Moment()
  readonly recordedAt: Date;
}

export class RiskReviewResponse implements ReviewView {
  @Id()
  readonly id: string;

  @Day()
  readonly reviewedOn: LocalDate;

  @TextOrNull()
  readonly note: string | null;

  @Person()
  readonly reviewedBy: PersonNameResponse;

  @Moment()
  readonly recordedAt: Date;
}

export class RiskMoveResponse implements MoveView {
  @Id()
  readonly id: string;

  @ApiProperty({ enum: [...RISK_ACTIONS], enumName: 'RiskAction' })
  readonly action: RiskAction;

  @ApiProperty({ enum: [...RISK_STATES], enumName: 'RiskState' })
  readonly fromState: RiskState;

  @ApiProperty({ enum: [...RISK_STATES], enumName: 'RiskState' })
  readonly toState: RiskState;

  @TextOrNull()
  readonly reason: string | null;

  @Person()
  readonly movedBy: PersonNameResponse;

  @Moment()
  readonly recordedAt: Date;
}
