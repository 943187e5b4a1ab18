import { createHash } from 'node:crypto';
import { ReportCompiler } from '@resolute/reporting';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../support/api';
import { TestPeople, type TestPerson } from '../support/people';
import { SHORT_REPORT, TSAG_MEETING } from '../support/report-wishes';
import { ifMatch, sender } from '../support/send';

jest.setTimeout(60_000);

type Json = Record<string, unknown> & { id: string; items: readonly Json[] };

const MEETING = {
  ...TSAG_MEETING,
  code: 'TSAG-2999-05',
  fromDay: '2999-05-25',
  toDay: '2999-05-29',
  agendaItem: 'PL 1.4',
  submissionDay: '2999-05-18',
};
const DEFINITION = { ...SHORT_REPORT, series: 'TSAG', formats: ['xlsx', 'pdf-ua'], sections: ['at-a-glance'] };

describe('reports over HTTP', () => {
  let api: RunningApi;
  let source: DataSource;
  let planner: TestPerson;
  let auditor: TestPerson;

  beforeAll(async () => {
    api = await startApi();
    source = api.app.get(DataSource);
    const people = new TestPeople(source);
    planner = await people.person([{ role: 'planner' }]);
    auditor = await people.person([{ role: 'auditor' }]);
    await send(planner, 'POST /occasions', MEETING);
  });
  afterAll(() => api.close());

  const send = sender<Json>(() => api);

  it('go to meetings whose deadline is changed alone', async () => {
    const { items } = (await send(planner, 'GET /occasions')).body;
    const path = `/occasions/${items[0]?.id}`;
    const moved = await send(planner, `PATCH ${path}`, { submissionDay: '2999-05-19' }, ifMatch(1));
    expect(moved).toMatchObject({ status: 200, body: { ...MEETING, submissionDay: '2999-05-19' } });
    const after = await send(planner, `PATCH ${path}`, { submissionDay: '2999-05-30' }, ifMatch(2));
    expect(after).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'submissionDay', code: 'field/after-last-day', detail: expect.any(String) }] },
    });
    expect(await send(planner, `PATCH ${path}`, { submissionDay: '2999-05-18' }, ifMatch(2))).toMatchObject({
      status: 200,
    });
  });

  it('are defined, and changed by the version that was seen', async () => {
    const made = await send(planner, 'POST /report-definitions', DEFINITION);
    expect(made).toMatchObject({ status: 201, etag: '"1"', body: { ...DEFINITION, formats: ['pdf-ua', 'xlsx'] } });
    const path = `/report-definitions/${made.body.id}`;
    expect(await send(auditor, `GET ${path}`)).toMatchObject({ status: 200, etag: '"1"', body: { framework: null } });
    expect(await send(planner, `PATCH ${path}`, { cutOffDays: 4 })).toMatchObject({ status: 428 });
    const changed = await send(planner, `PATCH ${path}`, { cutOffDays: 4 }, ifMatch(1));
    expect(changed).toMatchObject({ status: 200, etag: '"2"', body: { cutOffDays: 4 } });
    const late = await send(planner, `PATCH ${path}`, { cutOffDays: 5 }, ifMatch(1));
    expect(late).toMatchObject({ status: 412, body: { code: 'row/stale', current: { cutOffDays: 4 } } });
    expect(await send(planner, `PATCH ${path}`, { code: 'other' }, ifMatch(2))).toMatchObject({ status: 400 });
    const listed = await send(auditor, 'GET /report-definitions?page[size]=1');
    expect(listed.body.items).toHaveLength(1);
    expect(listed.body.next).toEqual(expect.any(String));
  });

  it.each([
    [{ languages: ['en', 'tlh'] }, 'languages.1', 'field/not-one-of'],
    [{ formats: [] }, 'formats', 'field/none-chosen'],
    [{ sections: ['poem'] }, 'sections.0', 'field/not-one-of'],
    [{ cutOffDays: -1 }, 'cutOffDays', 'field/too-small'],
    [{ firstHeadlines: ['I-NONE'] }, 'firstHeadlines.0', 'field/no-such-code'],
    [{ reviewerIds: [uuid()] }, 'reviewerIds.0', 'field/no-such-entry'],
    [{ form: undefined }, 'form', 'field/missing'],
  ])('with %j are refused at %s', async (odd, field, code) => {
    const refused = await send(planner, 'POST /report-definitions', { ...DEFINITION, code: 'odd', ...odd });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field, code, detail: expect.any(String) }] } });
  });

  it('are asked for, made, and handed out to be saved', async () => {
    const wish = { definition: 'short-report', occasion: MEETING.code };
    const asked = await send(planner, 'POST /runs', wish);
    const { id } = asked.body;
    expect(asked).toMatchObject({
      status: 201,
      body: { state: 'planned', dueOn: null, isUnderWay: true, progress: { drawn: 0, of: 2 }, reportId: null },
    });
    expect((await send(planner, 'POST /runs', wish)).body.id).toBe(id);
    expect(await send(planner, `POST /runs/${id}/retries`)).toMatchObject({
      status: 409,
      body: { code: 'report-run/not-given-up' },
    });
    await api.app.get(ReportCompiler, { strict: false }).compile(id);
    expect(await send(auditor, `GET /runs/${id}`)).toMatchObject({
      status: 200,
      body: {
        definition: { code: 'short-report' },
        occasion: { code: MEETING.code, submissionDay: '2999-05-18', agendaItem: 'PL 1.4' },
        state: 'ready',
        progress: { drawn: 2, of: 2 },
        reportId: expect.any(String),
      },
    });
    const listed = await send(auditor, `GET /runs?state=ready&definition=short-report&occasion=${MEETING.code}`);
    expect(listed.body.items.map((run) => run.id)).toEqual([id]);
    const files = await send(auditor, `GET /runs/${id}/files`);
    expect(files.body.items).toMatchObject([
      { language: 'en', format: 'pdf-ua', pages: expect.any(Number) },
      { language: 'en', format: 'xlsx', pages: null },
    ]);
    const url = `/api/v1/runs/${id}/files/en/pdf-ua`;
    const file = await api.inject({ method: 'GET', url, headers: { cookie: auditor.cookie } });
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining(`filename="short-report-${MEETING.code}-en.pdf"`),
      'content-length': String(files.body.items[0]?.size),
    });
    expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(files.body.items[0]?.sha256);
    const known = { cookie: auditor.cookie, 'if-none-match': String(file.headers.etag) };
    expect((await api.inject({ method: 'GET', url, headers: known })).statusCode).toBe(304);
  });

  it.each([
    ['GET /runs?state=lost', 400],
    [`GET /runs/${uuid()}`, 404],
    [`GET /runs/${uuid()}/files`, 404],
    [`GET /runs/${uuid()}/files/en/pdf-ua`, 404],
    [`GET /runs/${uuid()}/files/en/PDF`, 404],
    [`POST /runs/${uuid()}/retries`, 404],
  ])('are not found where there are none: %s', async (request, status) => {
    expect(await send(planner, request)).toMatchObject({ status });
  });

  it('for what there is not are refused with the field', async () => {
    const none = await send(planner, 'POST /runs', { definition: 'poem', occasion: MEETING.code });
    expect(none).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'definition', code: 'field/no-such-code' }] },
    });
    const never = await send(planner, 'POST /runs', { definition: 'short-report', occasion: 'C99' });
    expect(never).toMatchObject({ status: 400, body: { errors: [{ field: 'occasion', code: 'field/no-such-code' }] } });
  });

  it('are asked for once by fifty who ask at the same moment', async () => {
    const code = 'TSAG-2999-06';
    await send(planner, 'POST /occasions', { ...MEETING, code });
    const wish = { definition: 'short-report', occasion: code };
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(planner, 'POST /runs', wish)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    const [{ count }] = await source.query(
      `SELECT count(*)::int FROM outbox WHERE job = 'report.compile' AND ids ->> 'runId' = $1`,
      [answers[0]?.body.id],
    );
    expect(count).toBe(1);
  });
});
