import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate, Page } from '@resolute/domain';
import { SUBSTITUTION_STATES, type SubstitutionState, type SubstitutionView } from '@resolute/identity';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';

const LocalDay = (): PropertyDecorator => ApiProperty({ type: String, format: 'date' });

/** Somebody in the place of somebody else, from a day to a day. */
export class SubstitutionResponse implements SubstitutionView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly absent: PersonNameResponse;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly substitute: PersonNameResponse;

  @LocalDay()
  readonly fromDay: LocalDate;

  @LocalDay()
  readonly toDay: LocalDate;

  @ApiProperty({ enum: [...SUBSTITUTION_STATES], enumName: 'SubstitutionState' })
  readonly state: SubstitutionState;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly createdBy: PersonNameResponse;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly revokedAt: Date | null;
}

export class SubstitutionsResponse implements Page<SubstitutionResponse> {
  @ApiProperty({ type: () => SubstitutionResponse, isArray: true })
  readonly items: readonly SubstitutionResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}
