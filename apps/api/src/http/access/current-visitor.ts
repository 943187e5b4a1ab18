import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@resolute/domain';
import type { FastifyRequest } from 'fastify';
import './current-actor';

/** Whoever asks on a route that is open to all: a visitor, as nobody's session is looked at there. */
export const CurrentVisitor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor, id: requestId } = context.switchToHttp().getRequest<FastifyRequest>();
  return actor ?? { kind: 'visitor', requestId };
});
