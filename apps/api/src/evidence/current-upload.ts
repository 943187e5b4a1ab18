import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { fieldFault } from '@resolute/domain';
import type { EvidenceUpload } from '@resolute/measurement';
import type { FastifyRequest } from 'fastify';

/** The file that came with the request. */
export const CurrentUpload = createParamDecorator((_: unknown, context: ExecutionContext): EvidenceUpload => {
  const { evidence } = context.switchToHttp().getRequest<FastifyRequest>();
  if (evidence) return evidence;
  throw fieldFault('file', 'field/missing');
});
