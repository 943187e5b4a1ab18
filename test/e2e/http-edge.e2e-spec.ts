import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { Body, Controller, Get, Module, Param, Post, Query, Req } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { createLogger, HealthChecks } from '@resolute/platform';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { OpenTo } from '../../apps/api/src/http/access/access-level';
import { Flag, OneOf } from '../../apps/api/src/http/fields/choices';
import { Day } from '../../apps/api/src/http/fields/day';
import { Uuid } from '../../apps/api/src/http/fields/identifiers';
import { ListOf, Nested } from '../../apps/api/src/http/fields/nested';
import { DecimalText, WholeNumber } from '../../apps/api/src/http/fields/numbers';
import { Text } from '../../apps/api/src/http/fields/text';
import { PageQuery } from '../../apps/api/src/http/page.query';
import { UuidParam } from '../../apps/api/src/http/uuid-param';
import { WithoutIdempotencyKey } from '../../apps/api/src/http/without-idempotency-key';
import { type RunningApi, startApi } from '../support/api';
import { asAdmin } from '../support/database';

class GrantDto {
  @OneOf(['planner', 'auditor'], 'ProbeRole')
  role: string;

  @Uuid({ optional: true, nullable: true })
  unitId?: string | null;
}

class ProbeDto {
  @Text({ max: 200, description: 'What it is called' })
  title: string;

  @Text({ max: 2_000, multiline: true, optional: true })
  note?: string;

  @WholeNumber({ min: 1, max: 9, optional: true })
  count?: number;

  @DecimalText({ optional: true })
  amount?: string;

  @Day({ optional: true, nullable: true })
  due?: string | null;

  @Flag({ optional: true })
  urgent?: boolean;

  @Nested(() => GrantDto, { optional: true })
  owner?: GrantDto;

  @ListOf(() => GrantDto, { max: 3, optional: true })
  grants?: GrantDto[];
}

@Controller('api/v1/probes')
@OpenTo('public')
class ProbeController {
  constructor(private readonly source: DataSource) {}

  @Post()
  @WithoutIdempotencyKey()
  make(@Body() body: ProbeDto): unknown {
    return { taken: body, isProbe: body instanceof ProbeDto, isGrant: body.grants?.[0] instanceof GrantDto };
  }

  @Get()
  list(@Query() query: PageQuery): unknown {
    return query;
  }

  @Get('broken')
  broken(): never {
    throw Object.assign(new Error('SELECT password FROM persons'), { parameters: ['anna@example.org'] });
  }

  @Get('slow')
  slow(): Promise<unknown> {
    return this.source.query('SELECT pg_sleep(20) AS e2e_probe');
  }

  @Get('chosen')
  chosen(@Req() request: FastifyRequest): never {
    request.language = 'es';
    request.personId = 'person-7';
    throw new Error('in Spanish');
  }

  @Get(':id')
  get(@Param('id', UuidParam) id: string): unknown {
    return { id };
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly params: Record<string, unknown>;
  readonly requestId: string;
  readonly errors?: readonly { field: string; code: string; detail: string }[];
}

const PROBES = '/api/v1/probes';
const METRICS_TOKEN = 'a-token-for-metrics';
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const INSIDES = /\bat .+\(|node_modules|\.(ts|js):\d|SELECT|FST_|stack|class-validator|anna@/;

describe('the edge of the API', () => {
  const lines: string[] = [];
  let api: RunningApi;

  beforeAll(async () => {
    const destination = { write: (line: string) => void lines.push(line) };
    api = await startApi({
      modules: [ProbeModule],
      settings: { METRICS_TOKEN },
      logger: createLogger({ LOG_LEVEL: 'info', isProduction: true }, destination),
    });
  });
  afterAll(() => api.close());

  const send = (body: string | Buffer, contentType = 'application/json') =>
    api.inject({ method: 'POST', url: PROBES, payload: body, headers: { 'content-type': contentType } });
  const problemIn = (response: { headers: http.OutgoingHttpHeaders; body: string; statusCode: number }): Problem => {
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.body).not.toMatch(INSIDES);
    const problem = JSON.parse(response.body) as Problem;
    expect(problem).toMatchObject({
      type: `urn:resolute:problem:${problem.code}`,
      status: response.statusCode,
      requestId: response.headers['x-request-id'],
    });
    expect(problem.requestId).toMatch(UUID_V7);
    return problem;
  };

  it('takes what is right', async () => {
    const owner = { role: 'planner', unitId: null };
    const body = {
      title: 'Genève',
      note: 'a\nb',
      count: 3,
      amount: '1.50',
      due: null,
      urgent: false,
      owner,
      grants: [owner],
    };
    const response = await send(JSON.stringify(body));
    expect(response.statusCode).toBe(201);
    expect(response.json()).toEqual({ taken: body, isProbe: true, isGrant: true });
    expect(response.headers['x-request-id']).toMatch(UUID_V7);
  });

  describe('refuses a body', () => {
    const probe = (rest: object): string => JSON.stringify({ title: 'a', ...rest });

    it.each([
      ['with an unknown field', probe({ crown: 1 }), 'crown', 'field/unknown'],
      ['with a field whose name is empty', probe({ '': 1 }), '""', 'field/unknown'],
      ['with an unknown field inside', probe({ owner: { role: 'planner', crown: 1 } }), 'owner.crown', 'field/unknown'],
      ['with a number for a text', '{"title":7}', 'title', 'field/not-text'],
      ['with a text for a number', probe({ count: '7' }), 'count', 'field/not-a-whole-number'],
      ['with a number for a decimal', probe({ amount: 1.5 }), 'amount', 'field/not-a-decimal'],
      ['with a text for a flag', probe({ urgent: 'yes' }), 'urgent', 'field/not-a-flag'],
      ['with a day that does not exist', probe({ due: '2026-02-29' }), 'due', 'field/not-a-day'],
      ['with null where there must be a value', '{"title":null}', 'title', 'field/null'],
      ['without what is needed', '{}', 'title', 'field/missing'],
      ['with an object for a list', probe({ grants: {} }), 'grants', 'field/not-a-list'],
      ['with a list for an object', probe({ owner: [] }), 'owner', 'field/not-an-object'],
      ['with a wrong entry in a list', probe({ grants: [{ role: 'king' }] }), 'grants.0.role', 'field/not-one-of'],
      ['with an invalid UUID', probe({ owner: { role: 'planner', unitId: '7' } }), 'owner.unitId', 'field/not-a-uuid'],
      ['with too long a list', probe({ grants: Array(4).fill({ role: 'planner' }) }), 'grants', 'field/too-many'],
      ['with a text over the limit', probe({ title: 'x'.repeat(201) }), 'title', 'field/too-long'],
      ['with a text of nearly 1 MB', probe({ title: 'x'.repeat(1_000_000) }), 'title', 'field/too-long'],
      ['with NUL', '{"title":"a\\u0000b"}', 'title', 'field/control-character'],
      ['with a lone surrogate', '{"title":"a\\ud800b"}', 'title', 'field/broken-text'],
      ['that is an array', '[{"title":"a"}]', 'body', 'field/not-an-object'],
      ['that is a text', '"title"', 'body', 'field/not-an-object'],
      ['that is a number', '7', 'body', 'field/not-an-object'],
      ['that is null', 'null', 'body', 'field/not-an-object'],
      ['with __proto__', '{"title":"a","__proto__":{"admin":true}}', '__proto__', 'field/unknown'],
      ['with constructor', '{"title":"a","constructor":{"prototype":{}}}', 'constructor', 'field/unknown'],
      [
        'with __proto__ inside',
        probe({ owner: 0 }).replace('0', '{"__proto__":1}'),
        'owner.__proto__',
        'field/unknown',
      ],
      ['with the name of a method', '{"title":"a","toString":"b"}', 'toString', 'field/unknown'],
    ])('%s', async (_, body, field, code) => {
      const problem = problemIn(await send(body));
      expect(problem).toMatchObject({ status: 400, code: 'request/invalid' });
      expect(problem.errors?.map((error) => [error.field, error.code])).toEqual([[field, code]]);
    });

    it('that is empty, malformed or not UTF-8', async () => {
      expect(problemIn(await send(''))).toMatchObject({ status: 400, code: 'request/empty-body' });
      for (const body of ['{"title":', '{title:1}', Buffer.from([0x22, 0xff, 0x22])])
        expect(problemIn(await send(body))).toMatchObject({
          status: 400,
          code: 'request/malformed-json',
          errors: [{ field: 'body' }],
        });
      const without = await api.inject({ method: 'POST', url: PROBES });
      expect(problemIn(without)).toMatchObject({ status: 400, errors: [{ field: 'title', code: 'field/missing' }] });
    });

    it('of 2 MB', async () => {
      const problem = problemIn(await send(probe({ title: 'x'.repeat(2_000_000) })));
      expect(problem).toMatchObject({ status: 413, code: 'request/too-large', params: { megabytes: 1 } });
      expect(problem.detail).toContain('1 MB');
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'multipart/form-data; boundary=x'])(
      'of the type %s',
      async (type) => {
        const problem = problemIn(await send('title=a', type));
        expect(problem).toMatchObject({ status: 415, code: 'request/unsupported-media-type' });
      },
    );

    it.each([
      ['nested half a million deep', '['.repeat(500_000) + ']'.repeat(500_000)],
      ['of 340 000 objects', `{"grants":[${'{},'.repeat(340_000)}{}]}`],
      ['of 90 000 unknown fields', `{${Array.from({ length: 60_000 }, (_, index) => `"k${index}":1`).join(',')}}`],
    ])('%s, at once', async (_, body) => {
      const start = performance.now();
      expect(problemIn(await send(body))).toMatchObject({ status: 400, code: 'request/invalid' });
      expect(performance.now() - start).toBeLessThan(2_000);
    });

    it('and names all fields at once, with a sentence for each', async () => {
      const { errors = [] } = problemIn(await send('{"title":1,"count":0,"crown":1}'));
      expect(errors.map((error) => error.field).sort()).toEqual(['count', 'crown', 'title']);
      expect(errors.every((error) => error.detail.length > 10)).toBe(true);
    });
  });

  describe('refuses a query', () => {
    it.each([
      ['page[size]=10&page[size]=20', 'page[size]', 'field/repeated'],
      ['page[size]=0', 'page[size]', 'field/too-small'],
      ['page[size]=201', 'page[size]', 'field/too-great'],
      ['page[size]=ten', 'page[size]', 'field/not-a-whole-number'],
      ['page[after]=%00', 'page[after]', 'field/control-character'],
      [`page[after]=${'x'.repeat(201)}`, 'page[after]', 'field/too-long'],
      ['size=10', 'size', 'field/unknown'],
      ['__proto__=1', '__proto__', 'field/unknown'],
      ['toString=1', 'toString', 'field/unknown'],
    ])('%.30s', async (query, field, code) => {
      const problem = problemIn(await api.inject(`${PROBES}?${query}`));
      expect(problem).toMatchObject({ status: 400, errors: [{ field, code }] });
    });

    it('but takes a page with its default', async () => {
      expect((await api.inject(PROBES)).json()).toEqual({ 'page[size]': 50 });
      expect((await api.inject(`${PROBES}?page%5Bsize%5D=200&page[after]=abc`)).json()).toEqual({
        'page[size]': 200,
        'page[after]': 'abc',
      });
    });
  });

  describe('refuses an address', () => {
    /** As it stands: `inject` and `fetch` would resolve dots and slashes first. */
    const raw = (path: string, method = 'GET') =>
      new Promise<{ statusCode: number; headers: http.IncomingHttpHeaders; body: string }>((resolve, reject) => {
        const { port } = api.app.getHttpServer().address() as AddressInfo;
        const request = http.request({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const body = Buffer.concat(chunks).toString();
            resolve({ statusCode: response.statusCode ?? 0, headers: response.headers, body });
          });
        });
        request.on('error', reject).end();
      });

    beforeAll(() => api.app.listen(0, '127.0.0.1'));

    it.each([
      '/api',
      '/api/v1/nothing',
      `${PROBES}/`,
      `/api/v1/%2e%2e/v1/probes`,
      `/api/v1/../v1/probes`,
      '//x',
      `/${PROBES}`,
      '/x//y',
      '/%2e',
      '/..',
      '/a/%2E%2e/b',
      '/health',
      '/health/other',
      '/assets/missing.js',
      '/assets/../index.html',
      '/assets/%2e%2e/index.html',
      `${PROBES}/${'x'.repeat(300)}`,
    ])('%.40s', async (path) => {
      expect(problemIn(await raw(path))).toMatchObject({ status: 404, code: 'request/no-such-route' });
    });

    it.each([`${PROBES}/%zz`, '/%', '/%c3%28'])('%s that cannot be decoded', async (path) => {
      const response = await raw(path);
      expect(problemIn(response)).toMatchObject({ status: 400, code: 'request/malformed-url' });
      expect(response.headers['x-content-type-options']).toBe('nosniff');
    });

    it.each(['7', 'not-a-uuid', '%00', '%ud800', "1'--"])('with the id %s', async (id) => {
      const problem = problemIn(await raw(`${PROBES}/${id}`));
      expect(problem.status).toBe(400);
      if (problem.code === 'request/invalid')
        expect(problem.errors).toMatchObject([{ field: 'id', code: 'field/not-a-uuid' }]);
      else expect(problem.code).toBe('request/malformed-url');
    });

    it.each(['OPTIONS', 'TRACE', 'PUT', 'DELETE', 'PATCH'])('when the method is %s', async (method) => {
      const response = await raw(PROBES, method);
      expect(problemIn(response)).toMatchObject({
        status: 405,
        code: 'request/method-not-allowed',
        params: { method, allowed: 'GET, HEAD, POST' },
      });
      expect(response.headers.allow).toBe('GET, HEAD, POST');
      expect(problemIn(await raw('/api/v1/nothing', method)).status).toBe(404);
      expect(problemIn(await raw('/sign-in', method)).status).toBe(405);
    });

    it.each([
      ['that is no HTTP', 'HELLO\r\n\r\n'],
      ['with headers of 40 KB', `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(40_000)}\r\n\r\n`],
    ])('of a request %s', async (_, text) => {
      const { port } = api.app.getHttpServer().address() as AddressInfo;
      const answer = await new Promise<string>((resolve, reject) => {
        let received = '';
        const socket = net.connect(port, '127.0.0.1', () => socket.write(text));
        socket.on('data', (chunk) => (received += String(chunk)));
        socket.on('close', () => resolve(received)).on('error', reject);
      });
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      expect(head).toMatch(/^HTTP\/1\.1 400 .*content-type: application\/problem\+json/s);
      expect(JSON.parse(body)).toMatchObject({ status: 400, code: 'request/unreadable' });
    });

    it('but answers HEAD as GET, without a body', async () => {
      expect(await raw(PROBES, 'HEAD')).toMatchObject({ statusCode: 200, body: '' });
      expect(await raw('/api/v1/nothing', 'HEAD')).toMatchObject({ statusCode: 404, body: '' });
    });

    it.each(['/', '/sign-in', '/indicators/7', '/x/', '/apian'])('but gives %s to the web app', async (path) => {
      const response = await raw(path);
      expect(response.statusCode).toBe(200);
      expect(response.headers['content-type']).toContain('text/html');
      expect(response.headers['content-security-policy']).toContain("script-src 'self' 'nonce-");
      // A preview that the page has fetched, and nothing from elsewhere.
      expect(response.headers['content-security-policy']).toContain('; frame-src blob:;');
      expect(response.headers['referrer-policy']).toBe('same-origin');
    });
  });

  describe('when something is wrong on our side', () => {
    it('tells only the request id, and logs the cause without anybody in it', async () => {
      lines.length = 0;
      const response = await api.inject(`${PROBES}/broken`);
      const problem = problemIn(response);
      expect(problem).toMatchObject({ status: 500, code: 'service/unexpected', params: {} });
      expect(problem.detail).toContain(problem.requestId);
      const logged = lines.find((line) => line.includes('unexpectedly')) ?? '';
      expect(JSON.parse(logged)).toMatchObject({ requestId: problem.requestId, err: { type: 'Error' } });
      expect(logged).not.toContain('anna@');
    });

    it('says that the service is unavailable when PostgreSQL goes away', async () => {
      const answer = api.inject(`${PROBES}/slow`);
      const ended = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%AS e2e_probe%' AND pid <> pg_backend_pid()`;
      const again = setInterval(() => void asAdmin(ended), 100);
      const response = await answer.finally(() => clearInterval(again));
      expect(problemIn(response)).toMatchObject({ status: 503, code: 'service/unavailable' });
      expect(response.headers['retry-after']).toBe('5');
      // The pool may hand the ended connection out once more before it notices.
      for (let tries = 0; tries < 20 && (await api.inject('/health/ready')).statusCode === 503; tries += 1);
    });
  });

  describe('speaks', () => {
    const titleIn = async (language: string): Promise<[string, unknown]> => {
      const response = await api.inject({ url: '/api/v1/nothing', headers: { 'accept-language': language } });
      return [problemIn(response).title, response.headers['content-language']];
    };

    it.each([
      ['ar', 'ar', 'لا يوجد شيء في هذا العنوان'],
      ['zh-CN,zh;q=0.9', 'zh', '此地址没有内容'],
      ['fr-CH, en;q=0.5', 'fr', 'Rien ne se trouve à cette adresse'],
      ['ru', 'ru', 'По этому адресу ничего нет'],
      ['es-419', 'es', 'No hay nada en esta dirección'],
      ['de', 'en', 'There is nothing at this address'],
    ])('%s', async (asked, language, title) => {
      expect(await titleIn(asked)).toEqual([title, language]);
    });

    it('the language that a person has chosen rather than that of the browser', async () => {
      const response = await api.inject({ url: `${PROBES}/chosen`, headers: { 'accept-language': 'ru' } });
      expect(problemIn(response).title).toBe('Se ha producido un error');
    });
  });

  it('writes one line about each request, with the pattern of the route and nobody in it', async () => {
    lines.length = 0;
    const id = '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d1e';
    const headers = { 'user-agent': 'a-browser', cookie: 'session=s3cret', authorization: 'Bearer s3cret' };
    const response = await api.inject({ url: `${PROBES}/${id}?token=s3cret`, headers, remoteAddress: '203.0.113.9' });
    await api.inject(`${PROBES}/chosen`);
    const requests = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
    expect(requests).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        pid: process.pid,
        requestId: response.headers['x-request-id'],
        method: 'GET',
        route: `${PROBES}/:id`,
        status: 200,
        durationMs: expect.any(Number),
        msg: 'request',
      },
      expect.objectContaining({ route: `${PROBES}/chosen`, status: 500, personId: 'person-7' }),
    ]);
    expect(lines.join('')).not.toMatch(new RegExp(`s3cret|a-browser|203\\.0\\.113|${id}`));
  });

  it('tells browsers what an answer of the API may do', async () => {
    const { headers } = await api.inject('/health/live');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'permissions-policy': expect.stringContaining('camera=()'),
      'cache-control': 'no-store',
    });
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  describe('tells whether it is ready', () => {
    const fails = async (): Promise<void> => {
      throw new Error('connect ECONNREFUSED redis.internal');
    };
    const works = async (): Promise<void> => undefined;
    const readiness = async () => {
      const { statusCode, headers, body } = await api.inject('/health/ready');
      expect(headers['cache-control']).toBe('no-store');
      expect(body).not.toMatch(/internal|ECONN/);
      return { statusCode, ...(JSON.parse(body) as { status: string; checks: unknown[] }) };
    };
    const given = (required: () => Promise<void>, degrading: () => Promise<void>): void => {
      const checks = api.app.get(HealthChecks);
      checks.register({ name: 'probe-required', severity: 'required', check: required });
      checks.register({ name: 'probe-degrading', severity: 'degrading', check: degrading });
    };
    afterAll(() => given(works, works));

    it('ready', async () => {
      given(works, works);
      expect(await readiness()).toMatchObject({
        statusCode: 200,
        status: 'ready',
        checks: expect.arrayContaining([{ name: 'probe-required', status: 'up' }]),
      });
    });

    it('degraded', async () => {
      given(works, fails);
      expect(await readiness()).toMatchObject({
        statusCode: 200,
        status: 'degraded',
        checks: expect.arrayContaining([{ name: 'probe-degrading', status: 'down', code: 'health/failed' }]),
      });
    });

    it('unready', async () => {
      given(fails, works);
      expect(await readiness()).toMatchObject({ statusCode: 503, status: 'unready' });
      expect((await api.inject('/health/live')).statusCode).toBe(200);
    });
  });

  describe('shows its metrics', () => {
    const metrics = (remoteAddress: string, headers: Record<string, string> = {}) =>
      api.inject({ url: '/metrics', remoteAddress, headers });

    it.each([
      ['this machine', '127.0.0.1', {}],
      ['this machine by IPv6', '::1', {}],
      ['whoever carries the token', '203.0.113.9', { authorization: `Bearer ${METRICS_TOKEN}` }],
    ])('to %s', async (_, address, headers) => {
      await api.inject(`${PROBES}?page[size]=3`);
      const response = await metrics(address, headers);
      expect(response.headers['content-type']).toContain('text/plain; version=0.0.4');
      expect(response.body).toContain(
        `http_request_duration_seconds_count{method="GET",route="${PROBES}",status="2xx"}`,
      );
    });

    it.each([
      ['another machine', '203.0.113.9', {}],
      ['a wrong token', '203.0.113.9', { authorization: 'Bearer a-token-for-nothing' }],
      ['what a proxy on this machine passes on', '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }],
    ])('but not to %s', async (_, address, headers) => {
      expect(problemIn(await metrics(address, headers)).code).toBe('request/no-such-route');
    });
  });

  it('describes each field in the OpenAPI document by the rule it is checked by', () => {
    const document = SwaggerModule.createDocument(api.app, new DocumentBuilder().build());
    expect(document.components?.schemas).toMatchObject({
      ProbeDto: {
        required: ['title'],
        properties: {
          title: { type: 'string', minLength: 1, maxLength: 200, description: 'What it is called' },
          count: { type: 'integer', minimum: 1, maximum: 9 },
          amount: { type: 'string', format: 'decimal' },
          due: { type: 'string', format: 'date', nullable: true },
          owner: { $ref: '#/components/schemas/GrantDto' },
          grants: { type: 'array', maxItems: 3, items: { $ref: '#/components/schemas/GrantDto' } },
        },
      },
      GrantDto: { required: ['role'] },
      ProbeRole: { enum: ['planner', 'auditor'] },
    });
    const parameters = document.paths[PROBES]?.get?.parameters;
    expect(parameters).toMatchObject([
      { name: 'page[size]', in: 'query', required: false, schema: { minimum: 1, maximum: 200 } },
      { name: 'page[after]', in: 'query', required: false },
    ]);
  });
});

describe('the API in production', () => {
  it('asks browsers to come back by TLS only', async () => {
    const api = await startApi({
      settings: { NODE_ENV: 'production', SECRET_KEY: 'x'.repeat(32), PUBLIC_URL: 'https://resolute.example.org' },
    });
    const { headers } = await api.inject('/health/live');
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    const refused = await api.inject({
      url: '/metrics',
      remoteAddress: '203.0.113.9',
      headers: { authorization: 'Bearer ' },
    });
    expect(refused.statusCode).toBe(404);
    await api.close();
  });

  it('does not start with a route that takes input which nothing checks', async () => {
    @Controller('api/v1/careless')
    class CarelessController {
      @Post()
      @WithoutIdempotencyKey()
      take(@Body() _body: Record<string, unknown>): void {}
    }
    @Module({ controllers: [CarelessController] })
    class CarelessModule {}
    await expect(startApi({ modules: [CarelessModule] })).rejects.toThrow('CarelessController.take: @Body');
  });
});
