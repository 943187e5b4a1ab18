import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@resolute/platform';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../support/api';
import { TestPeople } from '../support/people';

jest.setTimeout(120_000);

const BODIES = 2_000;
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly format?: string;
}
interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const description = JSON.parse(
  readFileSync(path.join(projectRoot(), 'apps/api/src/openapi.json'), 'utf8'),
) as Description;
const writes = Object.entries(description.paths).flatMap(([url, operations]) =>
  Object.entries(operations)
    .filter(([method]) => ['post', 'put', 'patch', 'delete'].includes(method))
    .map(([method, operation]) => ({ url, method: method.toUpperCase(), schema: bodyOf(operation) })),
);

/** What people and attackers have sent to forms before. */
const NASTY = [
  '',
  ' ',
  '\u0000',
  '\uD800',
  '\u202Egnp.exe',
  "'; DROP TABLE persons; --",
  '<img src=x onerror=alert(1)>',
  '{{7*7}}',
  '#{7*7}',
  '../../etc/passwd',
  'NaN',
  '-0',
  '1e999',
  '9'.repeat(400),
  'x'.repeat(100_000),
  'null',
  '\u{1F600}',
  'ß'.repeat(300),
  '2026-02-30',
  '0000-00-00',
  '00000000-0000-0000-0000-000000000000',
  'javascript:alert(1)',
  'a@b',
  '\r\nBcc: x@y.example',
] as const;

function bodyOf(operation: Operation): Schema | null {
  return operation.requestBody?.content['application/json']?.schema ?? null;
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(...NASTY, null, true, false, 0, -1, 1.5, 1e308, [], {}, [[]], { $gt: '' }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A value of about the right form: mostly right, so that what lies behind the first check is reached as well. */
function about(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  const resolved = schema.$ref ? (description.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
  if (depth > 4) return anything;
  const right = rightValue(resolved, depth);
  return fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: anything });
}

function rightValue(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const [part] = schema.anyOf ?? schema.allOf ?? [];
  if (part) return about(part, depth + 1);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.properties) return objectOf(schema.properties, depth);
  if (schema.items) return fc.array(about(schema.items, depth + 1), { maxLength: 4 });
  return rightScalar(schema);
}

const SCALARS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  boolean: fc.boolean(),
  integer: fc.integer(),
  number: fc.integer(),
  uuid: fc.oneof(
    fc.uuid(),
    fc.constant(null).map(() => uuid()),
  ),
};
const WORDS = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.emailAddress(),
  fc.constantFrom(...NASTY),
);

const rightScalar = ({ type, format }: Schema): fc.Arbitrary<unknown> =>
  SCALARS[format ?? ''] ?? SCALARS[[type ?? 'string'].flat()[0] ?? ''] ?? WORDS;

function objectOf(properties: Readonly<Record<string, Schema>>, depth: number): fc.Arbitrary<unknown> {
  const shape = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, about(schema, depth + 1)]),
  );
  const extra = fc.dictionary(
    fc.constantFrom('role', 'status', 'version', 'createdBy', 'isSample', 'id', 'constructor'),
    anything,
    {
      maxKeys: 1,
    },
  );
  return fc
    .tuple(
      fc.record(shape, { requiredKeys: [] }),
      fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: extra }),
    )
    .map(([known, unknown]) => ({ ...known, ...unknown }));
}

describe(`${BODIES} generated bodies (seed ${SEED})`, () => {
  let api: RunningApi;
  let people: TestPeople;
  let cookie: string;
  const targets: string[] = [];

  beforeAll(async () => {
    api = await startApi();
    people = new TestPeople(await api.database.open());
    for (let index = 0; index < 5; index += 1) targets.push((await people.person([{ role: 'auditor' }])).id);
    targets.push(await people.unit(), uuid());
  });
  afterAll(() => api.close());

  /** The administrator may be disabled or signed out by an earlier body; then a new one goes on. */
  async function administrator(): Promise<string> {
    if (cookie !== undefined) {
      const { statusCode } = await api.inject({ method: 'GET', url: '/api/v1/units', headers: { cookie } });
      if (statusCode === 200) return cookie;
    }
    cookie = (await people.person([{ role: 'administrator' }])).cookie;
    return cookie;
  }

  it.each(writes)('$method $url answers each with a result or a problem', async ({ url, method, schema }) => {
    const share = Math.ceil(BODIES / writes.length);
    const bodies = fc.sample(
      schema ? fc.oneof({ weight: 8, arbitrary: about(schema) }, { weight: 2, arbitrary: anything }) : anything,
      {
        seed: SEED,
        numRuns: share,
      },
    );
    const picks = fc.sample(fc.constantFrom(...targets), { seed: SEED, numRuns: share });
    for (const [index, body] of bodies.entries()) {
      const headers = {
        cookie: await administrator(),
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        'idempotency-key': `fuzz-${uuid()}`,
        'if-match': '"1"',
      };
      const payload = JSON.stringify(body);
      const address = url.replaceAll(/\{\w+\}/g, picks[index] ?? '');
      const answer = await api.inject({ method: method as 'POST', url: address, headers, payload });
      const seen = `${method} ${address} ${payload.slice(0, 300)} -> ${answer.statusCode} ${answer.body.slice(0, 300)}`;
      if (answer.statusCode >= 500) throw new Error(seen);
      if (answer.statusCode < 400) continue;
      if (!String(answer.headers['content-type']).startsWith('application/problem+json')) throw new Error(seen);
      const problem = answer.json<{ code: string; detail: string; errors?: { field: string }[] }>();
      expect(problem.detail.length).toBeGreaterThan(10);
      if (problem.code === 'request/invalid') expect(problem.errors?.[0]?.field).toBeTruthy();
      expect(answer.body).not.toMatch(/\bat .*\.(ts|js):\d+|QueryFailedError|node_modules/);
    }
  });

  it('are at least as many as promised', () => {
    expect(Math.ceil(BODIES / writes.length) * writes.length).toBeGreaterThanOrEqual(BODIES);
  });
});
