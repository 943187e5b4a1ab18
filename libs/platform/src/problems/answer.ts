import type { DomainError } from '@resolute/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AppLogger } from '../logging/logger';
import { languageOf } from './asked-language';
import { problemOf } from './problem';
import { statusOf } from './status';
import { understand } from './understand';

/** Answers a request with the problem that something thrown stands for, and logs the cause where it is our fault. */
export function answerProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply, logger: AppLogger): void {
  const error = understand(thrown, request.routeOptions.bodyLimit);
  record(error, thrown, request.id, logger);
  if (reply.sent || reply.raw.headersSent) reply.raw.destroy();
  else send(error, request, reply);
}

/** A caller's mistake is no event of its own: it shows in the line about the request. */
function record(error: DomainError, thrown: unknown, requestId: string, logger: AppLogger): void {
  const about = { requestId, code: error.code, err: error.cause ?? thrown };
  if (error.kind === 'unexpected') logger.error(about, 'A request failed unexpectedly');
  if (error.kind === 'unavailable') logger.warn(about, 'A request failed: something does not answer');
}

function send(error: DomainError, request: FastifyRequest, reply: FastifyReply): void {
  const language = languageOf(request);
  void reply
    .code(statusOf(error))
    .headers(headersOf(error))
    .header('x-request-id', request.id)
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemOf(error, language, request.id)));
}

/** What HTTP wants beside the status. */
function headersOf({ params }: DomainError): Record<string, string> {
  return {
    ...(params.retryAfterSeconds !== undefined && { 'retry-after': String(params.retryAfterSeconds) }),
    ...(params.allowed !== undefined && { allow: String(params.allowed) }),
  };
}
