import { ApiProperty } from '@nestjs/swagger';
import type { CheckedView, ReturnReason, ReturnView } from '@resolute/accountability';
import { ACCEPTANCE_STATES, type AcceptanceState, LANGUAGES, type Language } from '@resolute/domain';
import { ResultNameResponse } from '../../results/dto/result.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { UnitNameResponse } from '../../units/dto/unit.response';

const MomentOrNull = (): PropertyDecorator => ApiProperty({ type: String, format: 'date-time', nullable: true });
const NameOrNull = (): PropertyDecorator => ApiProperty({ type: () => PersonNameResponse, nullable: true });

export class ReasonOfReturnResponse implements ReturnReason {
  @ApiProperty()
  readonly field: string;

  @ApiProperty()
  readonly reason: string;
}

export class ReturnResponse implements ReturnView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly returnedBy: PersonNameResponse;

  @ApiProperty({ enum: [...ACCEPTANCE_STATES], enumName: 'AcceptanceState' })
  readonly fromState: AcceptanceState;

  @ApiProperty({ type: () => ReasonOfReturnResponse, isArray: true })
  readonly reasons: readonly ReasonOfReturnResponse[];

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt: Date;
}

/** One revision of what a unit reports on a result, with everybody who had a hand in it. */
export class CheckedResponse implements CheckedView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: () => ResultNameResponse, description: 'Under the newest edition of its plan' })
  readonly result: ResultNameResponse;

  @ApiProperty({ type: () => UnitNameResponse })
  readonly unit: UnitNameResponse;

  @ApiProperty({ example: '2026-H1', description: 'A calendar period, or the code of a meeting' })
  readonly period: string;

  @ApiProperty({ type: 'integer' })
  readonly revision: number;

  @ApiProperty({ enum: [...ACCEPTANCE_STATES], enumName: 'AcceptanceState' })
  readonly state: AcceptanceState;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language', description: 'In which it was first written' })
  readonly language: Language;

  @ApiProperty({ type: String, nullable: true })
  readonly correctionReason: string | null;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly author: PersonNameResponse;

  @NameOrNull()
  readonly verifier: PersonNameResponse | null;

  @NameOrNull()
  readonly acceptor: PersonNameResponse | null;

  @MomentOrNull()
  readonly submittedAt: Date | null;

  @MomentOrNull()
  readonly verifiedAt: Date | null;

  @MomentOrNull()
  readonly acceptedAt: Date | null;

  @MomentOrNull()
  readonly correctedAt: Date | null;

  @ApiProperty({ type: () => ReturnResponse, isArray: true, description: 'The latest first' })
  readonly returns: readonly ReturnResponse[];

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}
