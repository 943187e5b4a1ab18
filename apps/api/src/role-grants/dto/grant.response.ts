import { ApiProperty } from '@nestjs/swagger';
import { type Page, ROLES, type Role } from '@resolute/domain';
import { GRANT_STATES, type GrantState, type GrantView, type PersonName } from '@resolute/identity';
import { UnitNameResponse } from '../../units/dto/unit.response';

export class PersonNameResponse implements PersonName {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty()
  readonly name: string;
}

const MomentOrNull = (): PropertyDecorator => ApiProperty({ type: String, format: 'date-time', nullable: true });
const NameOrNull = (): PropertyDecorator => ApiProperty({ type: () => PersonNameResponse, nullable: true });

/** A role of somebody in a scope. */
export class GrantResponse implements GrantView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly person: PersonNameResponse;

  @ApiProperty({ enum: [...ROLES], enumName: 'Role' })
  readonly role: Role;

  @ApiProperty({ type: () => UnitNameResponse, nullable: true, description: 'The scope; null is the whole Sector' })
  readonly unit: UnitNameResponse | null;

  @ApiProperty({ enum: [...GRANT_STATES], enumName: 'GrantState' })
  readonly state: GrantState;

  @NameOrNull()
  readonly proposedBy: PersonNameResponse | null;

  @MomentOrNull()
  readonly proposedAt: Date | null;

  @NameOrNull()
  readonly grantedBy: PersonNameResponse | null;

  @MomentOrNull()
  readonly grantedAt: Date | null;

  @NameOrNull()
  readonly revokedBy: PersonNameResponse | null;

  @MomentOrNull()
  readonly revokedAt: Date | null;

  @ApiProperty({ description: 'The only administrator there was made a second one alone' })
  readonly isSoleDecision: boolean;
}

export class GrantsResponse implements Page<GrantResponse> {
  @ApiProperty({ type: () => GrantResponse, isArray: true })
  readonly items: readonly GrantResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}
