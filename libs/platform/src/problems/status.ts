import type { DomainError, ProblemCode, ProblemKind } from '@resolute/domain';

const BY_KIND: Readonly<Record<ProblemKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  mismatch: 422,
  'precondition-missing': 428,
  'too-many': 429,
  unexpected: 500,
  unavailable: 503,
};

const BY_CODE: Partial<Record<ProblemCode, number>> = { 'request/method-not-allowed': 405 };

/** The HTTP status of a problem. */
export const statusOf = ({ code, kind }: Pick<DomainError, 'code' | 'kind'>): number => BY_CODE[code] ?? BY_KIND[kind];
