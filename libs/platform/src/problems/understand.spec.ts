import { HttpException, NotFoundException } from '@nestjs/common';
import { DomainError, PROBLEMS, type ProblemCode } from '@resolute/domain';
import { statusOf } from './status';
import { understand } from './understand';

const LIMIT = 1_048_576;
const withCode = (code: string, message = 'text of a library'): Error => Object.assign(new Error(message), { code });
const byNest = (code: string, status: number): HttpException =>
  new HttpException('text of a library', status, { cause: withCode(code) });

describe('the status of a problem', () => {
  it.each([
    ['request/invalid', 400],
    ['request/malformed-json', 400],
    ['request/idempotency-key-missing', 400],
    ['access/not-signed-in', 401],
    ['access/not-allowed', 403],
    ['row/not-found', 404],
    ['request/method-not-allowed', 405],
    ['request/idempotency-key-in-flight', 409],
    ['row/stale', 412],
    ['request/too-large', 413],
    ['request/unsupported-media-type', 415],
    ['request/idempotency-key-reused', 422],
    ['request/if-match-missing', 428],
    ['request/too-many', 429],
    ['service/unexpected', 500],
    ['service/unavailable', 503],
  ] as const)('%s is %d', (code, expected) => {
    expect(statusOf(new DomainError(code))).toBe(expected);
  });

  it('is one of an error for every code', () => {
    for (const code of Object.keys(PROBLEMS) as ProblemCode[])
      expect(statusOf(new DomainError(code))).toBeGreaterThanOrEqual(400);
  });
});

describe('understand', () => {
  it.each([
    [byNest('FST_ERR_CTP_INVALID_JSON_BODY', 400), 'request/malformed-json'],
    [byNest('FST_ERR_CTP_EMPTY_JSON_BODY', 400), 'request/empty-body'],
    [byNest('FST_ERR_CTP_BODY_TOO_LARGE', 413), 'request/too-large'],
    [byNest('FST_ERR_CTP_INVALID_MEDIA_TYPE', 415), 'request/unsupported-media-type'],
    [withCode('FST_ERR_BAD_URL'), 'request/malformed-url'],
    [new NotFoundException('Cannot GET /somebody@example.org'), 'request/no-such-route'],
    [new HttpException('teapot', 418), 'request/invalid'],
    [new HttpException('bad gateway', 502), 'service/unexpected'],
    [new HttpException('kept', 400, { cause: new DomainError('row/stale') }), 'request/invalid'],
    [Object.assign(new Error('answer of another server'), { statusCode: 404 }), 'service/unexpected'],
    [withCode('toString'), 'service/unexpected'],
    ['a text', 'service/unexpected'],
    [undefined, 'service/unexpected'],
    [null, 'service/unexpected'],
  ])('takes %s for %s', (thrown, code) => {
    expect(understand(thrown, LIMIT).code).toBe(code);
  });

  it.each([
    withCode('ECONNREFUSED'),
    withCode('57P01'),
    withCode('57P03'),
    withCode('08006'),
    withCode('53300'),
    new Error('timeout exceeded when trying to connect'),
    new Error('Connection terminated unexpectedly'),
    new AggregateError([withCode('ECONNREFUSED')], 'all failed'),
    Object.assign(new Error('wrapped'), { driverError: withCode('57P01') }),
    new Error('outer', { cause: withCode('ECONNRESET') }),
  ])('says of %s that the service is unavailable, and when to come back', (thrown) => {
    expect(understand(thrown, LIMIT)).toMatchObject({
      code: 'service/unavailable',
      params: { retryAfterSeconds: 5 },
      cause: thrown,
    });
  });

  it.each(['23505', '22P02', '57014', '42P01'])('does not excuse a fault of ours, SQLSTATE %s', (code) => {
    expect(understand(withCode(code), LIMIT).code).toBe('service/unexpected');
  });

  it('fills in what the sentence needs, and leaves what was given', () => {
    expect(understand(new DomainError('request/too-large'), LIMIT).params).toEqual({ megabytes: 1 });
    const patient = new DomainError('request/too-many', { params: { retryAfterSeconds: 60 } });
    expect(understand(patient, LIMIT).params).toEqual({ retryAfterSeconds: 60 });
  });
});
