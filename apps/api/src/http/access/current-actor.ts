import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Actor, DomainError, type Person } from '@resolute/domain';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, with the roles held at this very request; set by the session guard. */
    actor?: Actor;
  }
}

/** The person who asks. Only for routes that the session guard keeps; without a person it refuses. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (actor?.kind !== 'person') throw new DomainError('access/not-signed-in');
  return actor;
});
