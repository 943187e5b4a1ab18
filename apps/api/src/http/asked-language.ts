import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '@resolute/domain';
import { languageOf } from '@resolute/platform';
import type { FastifyRequest } from 'fastify';

/** The language for the words of an answer: the person's own choice, else what the browser prefers. */
export const AskedLanguage = createParamDecorator(
  (_: unknown, context: ExecutionContext): Language => languageOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
