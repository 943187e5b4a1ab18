import { SetMetadata } from '@nestjs/common';

/** Who gets past the session guard: anybody, somebody who still owes a second factor, or (by default) a complete session. */
export const ACCESS_LEVELS = ['public', 'half-signed-in', 'signed-in'] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

export const ACCESS_LEVEL = 'resolute:access-level';

/** Opens a route to visitors, or to sessions that still owe a second factor. */
export const OpenTo = (level: Exclude<AccessLevel, 'signed-in'>): MethodDecorator & ClassDecorator =>
  SetMetadata(ACCESS_LEVEL, level);
