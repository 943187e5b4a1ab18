import { ApiProperty } from '@nestjs/swagger';
import { type Grant, ROLES, type Role } from '@resolute/domain';
import {
  type LentRoles,
  type OwnSessionView,
  SESSION_STAGES,
  type SessionPerson,
  type SessionView,
} from '@resolute/identity';
import { ProfileResponse } from '../../profile/dto/profile.response';

class SessionPersonResponse extends ProfileResponse implements SessionPerson {
  @ApiProperty()
  readonly hasSecondFactor: boolean;
}

class HeldRoleResponse implements Grant {
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  readonly role: Role;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The scope; null is the whole Sector' })
  readonly unitId: string | null;
}

class LentRolesResponse implements LentRoles {
  @ApiProperty({ format: 'uuid' })
  readonly personId: string;

  @ApiProperty()
  readonly name: string;

  @ApiProperty({ type: () => HeldRoleResponse, isArray: true })
  readonly grants: readonly HeldRoleResponse[];
}

/** What a browser needs to know about its session. Signed out, only `stage` and `hasSample` are there. */
export class SessionResponse implements SessionView {
  @ApiProperty({ enum: [...SESSION_STAGES, 'signed-out'], enumName: 'SessionStage' })
  readonly stage: SessionView['stage'];

  @ApiProperty({ description: 'Whether this installation shows invented content' })
  readonly hasSample: boolean;

  @ApiProperty({ type: () => SessionPersonResponse, required: false })
  readonly person?: SessionPersonResponse;

  @ApiProperty({ type: () => HeldRoleResponse, isArray: true, required: false })
  readonly grants?: readonly HeldRoleResponse[];

  @ApiProperty({
    type: () => LentRolesResponse,
    isArray: true,
    required: false,
    description: 'Those in whose place the person acts today, with the roles that they lend',
  })
  readonly standsFor?: readonly LentRolesResponse[];

  @ApiProperty({ required: false, description: 'Whether the roles held ask for a second factor' })
  readonly secondFactorRequired?: boolean;

  @ApiProperty({ type: 'integer', required: false, description: 'After so many minutes without a request it ends' })
  readonly idleMinutes?: number;

  @ApiProperty({ format: 'date-time', required: false, description: 'When it ends in any case' })
  readonly endsAt?: string;
}

class OwnSessionResponse implements OwnSessionView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'Firefox on Windows' })
  readonly device: string;

  @ApiProperty({ format: 'date-time' })
  readonly createdAt: string;

  @ApiProperty({ format: 'date-time' })
  readonly seenAt: string;

  @ApiProperty({ format: 'date-time' })
  readonly endsAt: string;

  @ApiProperty({ description: 'Whether it is the session that asks' })
  readonly isCurrent: boolean;
}

export class OwnSessionsResponse {
  @ApiProperty({ type: () => OwnSessionResponse, isArray: true })
  readonly items: readonly OwnSessionResponse[];
}
