import { DomainError } from '@resolute/domain';
import fastify, { type FastifyInstance } from 'fastify';
import { createLogger } from '../logging/logger';
import { answerProblem } from './answer';

describe('the answer to a problem', () => {
  let lines: string[];
  let server: FastifyInstance;
  let thrown: unknown;

  beforeEach(() => {
    lines = [];
    const logger = createLogger(
      { LOG_LEVEL: 'info', isProduction: true },
      { write: (line: string) => void lines.push(line) },
    );
    server = fastify({ genReqId: () => 'request-1' });
    server.setErrorHandler((error, request, reply) => answerProblem(error, request, reply, logger));
    server.get('/', () => {
      throw thrown;
    });
  });
  afterEach(() => server.close());

  const answerTo = async (error: unknown, headers: Record<string, string> = {}) => {
    thrown = error;
    const { statusCode, headers: given, body } = await server.inject({ url: '/', headers });
    return { statusCode, headers: given, body, problem: JSON.parse(body) as Record<string, unknown> };
  };

  it('is RFC 9457 with the code, its parameters and the fields', async () => {
    const error = new DomainError('request/invalid', {
      errors: [{ field: 'grants.0.role', code: 'field/not-one-of', params: { allowed: 'a, b' } }],
    });
    const { statusCode, headers, problem } = await answerTo(error);
    expect(statusCode).toBe(400);
    expect(headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': 'en',
      'cache-control': 'no-store',
      'x-request-id': 'request-1',
    });
    expect(problem).toEqual({
      type: 'urn:resolute:problem:request/invalid',
      title: 'The request has errors',
      status: 400,
      code: 'request/invalid',
      detail: 'Some of the values cannot be accepted. Correct the fields that are listed and send the request again.',
      params: {},
      requestId: 'request-1',
      errors: [
        {
          field: 'grants.0.role',
          code: 'field/not-one-of',
          detail: 'This value cannot be chosen here. Use one of these: a, b.',
          params: { allowed: 'a, b' },
        },
      ],
    });
    expect(lines).toEqual([]);
  });

  it('is in the language asked for', async () => {
    const { headers, problem } = await answerTo(new DomainError('row/not-found'), { 'accept-language': 'ar-EG' });
    expect(headers['content-language']).toBe('ar');
    expect(problem.title).toBe('لم يُعثر على القيد');
  });

  it('carries the present state for a change that came too late', async () => {
    const { statusCode, problem } = await answerTo(new DomainError('row/stale', { current: { version: 3 } }));
    expect(statusCode).toBe(412);
    expect(problem.current).toEqual({ version: 3 });
  });

  it.each([
    ['request/too-many', { retryAfterSeconds: 7 }, { 'retry-after': '7' }],
    ['service/unavailable', {}, { 'retry-after': '5' }],
    ['request/method-not-allowed', { method: 'PUT', allowed: 'GET, HEAD' }, { allow: 'GET, HEAD' }],
  ] as const)('has the headers that belong to %s', async (code, params, expected) => {
    const { headers } = await answerTo(new DomainError(code, { params }));
    expect(headers).toMatchObject(expected);
  });

  it('tells of an unknown error nothing but the request id, and logs its cause', async () => {
    const cause = new Error('relation "persons" does not exist');
    const error = Object.assign(new Error('SELECT * FROM persons', { cause }), {
      query: 'SELECT secret',
      parameters: ['anna@example.org'],
      detail: 'Key (email)=(anna@example.org)',
    });
    const { statusCode, body, problem } = await answerTo(error);
    expect(statusCode).toBe(500);
    expect(problem).toMatchObject({ code: 'service/unexpected', params: {}, requestId: 'request-1' });
    expect(problem.detail).toContain('request-1');
    expect(body).not.toMatch(/persons|SELECT|anna|at .*\.ts|stack/);
    const [line = ''] = lines;
    expect(JSON.parse(line)).toMatchObject({
      level: 'error',
      requestId: 'request-1',
      err: { message: 'SELECT * FROM persons', cause: { message: cause.message } },
    });
    expect(line).toContain('answer.spec');
    expect(line).not.toMatch(/anna|secret/);
  });
});
