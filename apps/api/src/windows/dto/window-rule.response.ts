import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate, Page } from '@resolute/domain';
import {
  CLOSURE_STATES,
  type ClosureState,
  EXCEPTION_STATES,
  type ExceptionState,
  type PeriodClosureView,
  type WindowExceptionView,
} from '@resolute/measurement';
import { CategoryNameResponse } from '../../indicators/dto/target.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { UnitNameResponse } from '../../units/dto/unit.response';

const LocalDay = (): PropertyDecorator => ApiProperty({ type: String, format: 'date' });
const Next = (): PropertyDecorator =>
  ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' });

/** A stretch of the calendar that a decision closed for everybody. */
export class PeriodClosureResponse implements PeriodClosureView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @LocalDay()
  readonly from: LocalDate;

  @LocalDay()
  readonly to: LocalDate;

  @LocalDay()
  readonly since: LocalDate;

  @ApiProperty({ example: 'C26/DEC/1' })
  readonly decision: string;

  @ApiProperty({ enum: [...CLOSURE_STATES], enumName: 'ClosureState' })
  readonly state: ClosureState;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly createdBy: PersonNameResponse;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt: Date;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true })
  readonly revokedBy: PersonNameResponse | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly revokedAt: Date | null;
}

export class PeriodClosuresResponse implements Page<PeriodClosureResponse> {
  @ApiProperty({ type: () => PeriodClosureResponse, isArray: true })
  readonly items: readonly PeriodClosureResponse[];

  @Next()
  readonly next: string | null;
}

/** Leave to enter values of one period although its window is locked. */
export class WindowExceptionResponse implements WindowExceptionView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: () => UnitNameResponse, nullable: true, description: 'Null for every unit' })
  readonly unit: UnitNameResponse | null;

  @ApiProperty({ type: () => CategoryNameResponse, nullable: true, description: 'Null for every indicator' })
  readonly indicator: CategoryNameResponse | null;

  @ApiProperty({ example: '2026-Q1' })
  readonly period: string;

  @ApiProperty()
  readonly reason: string;

  @LocalDay()
  readonly until: LocalDate;

  @ApiProperty({ enum: [...EXCEPTION_STATES], enumName: 'ExceptionState' })
  readonly state: ExceptionState;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly grantedBy: PersonNameResponse;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly grantedAt: Date;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true })
  readonly revokedBy: PersonNameResponse | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly revokedAt: Date | null;
}

export class WindowExceptionsResponse implements Page<WindowExceptionResponse> {
  @ApiProperty({ type: () => WindowExceptionResponse, isArray: true })
  readonly items: readonly WindowExceptionResponse[];

  @Next()
  readonly next: string | null;
}
