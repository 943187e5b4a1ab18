import { HttpException } from '@nestjs/common';
import { DomainError, type ProblemCode } from '@resolute/domain';
import { isUnreachable } from './unreachable';

/** Fastify refuses some requests before any of our code sees them. */
const BY_FASTIFY_CODE: ReadonlyMap<unknown, ProblemCode> = new Map<unknown, ProblemCode>([
  ['FST_ERR_BAD_URL', 'request/malformed-url'],
  ['FST_ERR_MAX_PARAM_LENGTH', 'request/malformed-url'],
  ['FST_ERR_CTP_EMPTY_JSON_BODY', 'request/empty-body'],
  ['FST_ERR_CTP_INVALID_JSON_BODY', 'request/malformed-json'],
  ['FST_ERR_CTP_INVALID_CONTENT_LENGTH', 'request/malformed-json'],
  ['FST_ERR_CTP_BODY_TOO_LARGE', 'request/too-large'],
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 'request/unsupported-media-type'],
]);

/** What Nest or a library behind it may refuse with a status only. */
const BY_STATUS: ReadonlyMap<number, ProblemCode> = new Map<number, ProblemCode>([
  [400, 'request/invalid'],
  [401, 'access/not-signed-in'],
  [403, 'access/not-allowed'],
  [404, 'request/no-such-route'],
  [405, 'request/method-not-allowed'],
  [413, 'request/too-large'],
  [415, 'request/unsupported-media-type'],
  [429, 'request/too-many'],
  [503, 'service/unavailable'],
]);

const RETRY_AFTER_SECONDS = 5;
const MEBIBYTE = 1_048_576;

/**
 * Whatever was thrown, as a problem with a code. What is not known by name is `service/unexpected`, with its cause kept
 * for the log. An error that only has a `statusCode` is not believed: it may tell of another server's answer to us.
 */
export function understand(thrown: unknown, bodyLimit: number): DomainError {
  if (thrown instanceof DomainError) return completed(thrown, bodyLimit);
  const cause = thrown instanceof HttpException ? (thrown.cause ?? thrown) : thrown;
  return completed(new DomainError(codeOf(thrown, cause), { cause }), bodyLimit);
}

function codeOf(thrown: unknown, cause: unknown): ProblemCode {
  const byFastify = BY_FASTIFY_CODE.get((cause as { code?: unknown } | null | undefined)?.code);
  if (byFastify) return byFastify;
  if (thrown instanceof HttpException) return byStatus(thrown.getStatus());
  return isUnreachable(cause) ? 'service/unavailable' : 'service/unexpected';
}

const byStatus = (status: number): ProblemCode =>
  BY_STATUS.get(status) ?? (status < 500 ? 'request/invalid' : 'service/unexpected');

/** With the parameters that the sentence needs, where whoever threw it could not know them. */
function completed(error: DomainError, bodyLimit: number): DomainError {
  const { code, kind, errors, current, cause } = error;
  const params = {
    ...defaultsOf(kind, bodyLimit),
    ...(code === 'access/not-allowed' && { reason: 'role' }),
    ...error.params,
  };
  return new DomainError(code, { params, errors, current, cause });
}

function defaultsOf(kind: DomainError['kind'], bodyLimit: number): DomainError['params'] {
  if (kind === 'unavailable' || kind === 'too-many') return { retryAfterSeconds: RETRY_AFTER_SECONDS };
  return kind === 'too-large' ? { megabytes: bodyLimit / MEBIBYTE } : {};
}
