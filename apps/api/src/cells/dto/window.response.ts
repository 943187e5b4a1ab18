import { ApiProperty } from '@nestjs/swagger';
import {
  LOCK_RULES,
  type LockedWindow,
  type LockRule,
  OPENINGS,
  type Opening,
  type OpenWindow,
} from '@resolute/domain';

/** That a value may be entered. */
export class OpenWindowResponse implements OpenWindow {
  @ApiProperty({ enum: ['open'] })
  readonly kind: 'open';

  @ApiProperty({ format: 'date-time', description: 'The last moment' })
  readonly until: string;

  @ApiProperty({
    enum: [...OPENINGS],
    enumName: 'WindowOpening',
    description: 'Of several reasons that of the longest',
  })
  readonly because: Opening;
}

/** That a value may not be entered, by which rule, since when and until when, and who can open it. */
export class LockedWindowResponse implements LockedWindow {
  @ApiProperty({ enum: ['locked'] })
  readonly kind: 'locked';

  @ApiProperty({ enum: [...LOCK_RULES], enumName: 'LockRule' })
  readonly rule: LockRule;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'The first moment; null for always' })
  readonly since: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'The first moment at which it opens by itself; null for never',
  })
  readonly until: string | null;

  @ApiProperty({ enum: ['planner', 'nobody'] })
  readonly opener: 'planner' | 'nobody';

  @ApiProperty({ required: false, description: 'What closed the period' })
  readonly decision?: string;
}
