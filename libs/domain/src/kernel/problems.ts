/** What sort of "no" a problem is; the problem filter gives each sort one status. */
export const PROBLEM_KINDS = [
  'invalid',
  'unauthenticated',
  'not-allowed',
  'not-found',
  'conflict',
  'stale',
  'precondition-missing',
  'mismatch',
  'too-large',
  'unsupported',
  'too-many',
  'unavailable',
  'unexpected',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Every problem that a caller can meet, by its stable code. Each has a sentence in all six languages; a test sees to it. */
export const PROBLEMS = {
  'request/invalid': 'invalid',
  'request/unreadable': 'invalid',
  'request/malformed-url': 'invalid',
  'request/malformed-json': 'invalid',
  'request/empty-body': 'invalid',
  'request/no-such-route': 'not-found',
  'request/method-not-allowed': 'unsupported',
  'request/unsupported-media-type': 'unsupported',
  'request/too-large': 'too-large',
  'request/too-many': 'too-many',
  'request/if-match-missing': 'precondition-missing',
  'request/idempotency-key-missing': 'invalid',
  'request/idempotency-key-in-flight': 'conflict',
  'request/idempotency-key-reused': 'mismatch',
  'request/cross-site': 'not-allowed',
  'row/not-found': 'not-found',
  'row/stale': 'stale',
  'access/not-signed-in': 'unauthenticated',
  'access/not-allowed': 'not-allowed',
  'service/unavailable': 'unavailable',
  'service/unexpected': 'unexpected',
} as const satisfies Record<string, ProblemKind>;
export type ProblemCode = keyof typeof PROBLEMS;

/** What can be wrong with one field of a request. Each has a sentence in all six languages, too. */
export const FIELD_CODES = [
  'field/missing',
  'field/null',
  'field/unknown',
  'field/repeated',
  'field/not-an-object',
  'field/not-a-list',
  'field/too-many',
  'field/too-deep',
  'field/not-text',
  'field/empty',
  'field/too-short',
  'field/too-long',
  'field/control-character',
  'field/broken-text',
  'field/not-an-email',
  'field/not-a-uuid',
  'field/not-one-of',
  'field/not-a-day',
  'field/not-a-flag',
  'field/not-a-whole-number',
  'field/too-small',
  'field/too-great',
  'field/not-a-decimal',
  'field/invalid',
] as const;
export type FieldCode = (typeof FIELD_CODES)[number];
