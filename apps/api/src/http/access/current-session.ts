import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@resolute/domain';
import type { SignedIn } from '@resolute/identity';
import type { FastifyRequest } from 'fastify';
import './session.guard';

/** The session behind the request. Only for routes that the session guard keeps; without one it refuses. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!signedIn) throw new DomainError('access/not-signed-in');
  return signedIn;
});
