import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** Who gets past the session guard: anybody, somebody who still owes a second factor, or (by default) a complete session. */
export const ACCESS_LEVELS = ['public', 'half-signed-in', 'signed-in'] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

export const ACCESS_LEVEL = 'resolute:access-level';

/** Opens a route to visitors, or to sessions that still owe a second factor. */
export const OpenTo = (level: Exclude<AccessLevel, 'signed-in'>): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS_LEVEL, level), ApiExtension(X_ACCESS, level));

/** Says in the description of the API who gets in; without it a route wants a complete session. */
export const X_ACCESS = 'x-access';
