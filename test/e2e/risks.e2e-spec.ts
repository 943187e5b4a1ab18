import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../support/api';
import { TestPeople, type TestPerson } from '../support/people';
import { LATE_TEXTS } from '../support/risks';
import { ifMatch, sender } from '../support/send';

type Json = Record<string, unknown>;

describe('risks over HTTP', () => {
  let api: RunningApi;
  let planner: TestPerson;
  let contributor: TestPerson;
  let director: TestPerson;
  let auditor: TestPerson;
  let unitId: string;
  let categoryId: string;

  const send = sender<Json & { id: string; version: number; treatments: { id: string }[] }>(() => api);

  beforeAll(async () => {
    api = await startApi();
    const people = new TestPeople(api.app.get(DataSource));
    unitId = await people.unit();
    planner = await people.person([{ role: 'planner' }]);
    contributor = await people.person([{ role: 'contributor', unitId }]);
    director = await people.person([{ role: 'director' }]);
    auditor = await people.person([{ role: 'auditor' }]);
  });
  afterAll(() => api.close());

  const wish = (more: object = {}) => ({
    ...LATE_TEXTS,
    unitId,
    categoryId,
    links: [{ kind: 'clause', clauseKey: 'R108/DIR/2' }],
    ...more,
  });

  it('belongs to a category with an appetite that a planner decides on', async () => {
    const category = await send(planner, 'POST /risk-categories', {
      code: 'SR6',
      title: { en: 'Insufficient funding' },
    });
    expect(category).toMatchObject({ status: 201, etag: '"1"', body: { appetite: null, risks: 0 } });
    categoryId = category.body.id;
    const appetite = { appetite: 'low', rationale: 'Members asked for it', effectiveFrom: '2026-01-01' };
    expect(await send(planner, `POST /risk-categories/${categoryId}/appetites`, appetite)).toMatchObject({
      status: 201,
      body: { appetite: 'low', appetites: [{ rationale: 'Members asked for it', decisionReference: null }] },
    });
  });

  it('is raised, opened, assessed above appetite, treated, escalated, accepted, reviewed, and closed', async () => {
    const raised = await send(contributor, 'POST /risks', wish());
    expect(raised).toMatchObject({
      status: 201,
      etag: '"1"',
      body: { state: 'draft', links: [{ code: 'R108/DIR/2' }] },
    });
    const risk = `/risks/${raised.body.id}`;
    const opened = await send(contributor, `POST ${risk}/openings`, {}, ifMatch(1));
    expect(opened).toMatchObject({ status: 200, etag: '"2"', body: { state: 'open' } });
    const assessment = { kind: 'residual', likelihood: 4, impact: 4, rationale: 'Contributions fell' };
    const assessed = await send(contributor, `POST ${risk}/assessments`, assessment, ifMatch(2));
    expect(assessed).toMatchObject({
      status: 201,
      body: { residual: { level: 'high', matrixVersion: 1 }, standing: 'undecided', version: 3 },
    });
    expect(await send(auditor, `GET ${risk}/assessments`)).toMatchObject({
      status: 200,
      body: { items: [assessment] },
    });
    const treatment = { response: 'transfer', title: { en: 'Ask to co-fund' }, dueOn: '2999-04-30', costChf: '120000' };
    const planned = await send(contributor, `POST ${risk}/treatments`, treatment);
    expect(planned).toMatchObject({ status: 201, body: { standing: 'treated', treatments: [treatment] } });
    const escalation = { toRung: 'director', reason: 'More than the unit can bear' };
    const escalated = await send(contributor, `POST ${risk}/escalations`, escalation, ifMatch(3));
    expect(escalated).toMatchObject({ status: 201, body: { standing: 'escalated', class: 'strategic', version: 4 } });
    const acceptance = { reason: 'Until the budget is known', untilOn: '2999-12-31' };
    expect(await send(contributor, `POST ${risk}/acceptances`, acceptance, ifMatch(4))).toMatchObject({ status: 403 });
    const accepted = await send(director, `POST ${risk}/acceptances`, acceptance, ifMatch(4));
    expect(accepted).toMatchObject({ status: 201, body: { standing: 'accepted', version: 5 } });
    const change = { state: 'underway', progress: 30 };
    const treated = `PATCH /treatments/${planned.body.treatments[0]?.id}`;
    expect(await send(contributor, treated, change)).toMatchObject({ status: 428 });
    expect(await send(contributor, treated, change, ifMatch(1))).toMatchObject({
      status: 200,
      body: { treatments: [{ ...change, version: 2 }] },
    });
    expect(await send(auditor, `GET /treatments?overdue=false&risk=${raised.body.id}`)).toMatchObject({
      body: { total: 1, items: [{ risk: { code: 'R-0001' }, progress: 30 }] },
    });
    const reviewed = await send(contributor, `POST ${risk}/reviews`, { note: 'No news' }, ifMatch(5));
    expect(reviewed).toMatchObject({ status: 201, body: { reviews: [{ note: 'No news' }] } });
    const incident = { happenedOn: '2026-01-02', what: 'A contribution was withdrawn' };
    const happened = await send(contributor, `POST ${risk}/incidents`, incident, ifMatch(6));
    expect(happened).toMatchObject({ status: 201, body: { state: 'materialised', incidents: [incident] } });
    const monitored = await send(contributor, `POST ${risk}/monitorings`, {}, ifMatch(happened.body.version));
    expect(monitored).toMatchObject({ status: 200, body: { state: 'monitored' } });
    expect(await send(contributor, `POST ${risk}/closures`, {}, ifMatch(monitored.body.version))).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'reason', code: 'field/missing' }] },
    });
    const closed = await send(
      contributor,
      `POST ${risk}/closures`,
      { reason: 'Funded' },
      ifMatch(monitored.body.version),
    );
    expect(closed).toMatchObject({
      status: 200,
      body: { state: 'closed', findings: [{ code: 'closed-with-open-treatments' }] },
    });
    const reopened = await send(contributor, `POST ${risk}/reopenings`, {}, ifMatch(closed.body.version));
    expect(reopened).toMatchObject({ status: 200, body: { state: 'open' } });
  });

  it('is listed, found and shown on the map with matching counts', async () => {
    const listed = await send(auditor, 'GET /risks?standing=accepted&since=2026-01-01');
    expect(listed).toMatchObject({
      status: 200,
      body: { total: 1, counts: { all: 1, aboveAppetite: 1 }, items: [{ code: 'R-0001', movement: null }] },
    });
    expect(await send(auditor, 'GET /risks?aboveAppetite=false&sort=code')).toMatchObject({ body: { total: 0 } });
    const map = await send(auditor, 'GET /risk-maps?since=2026-01-01');
    expect(map).toMatchObject({ status: 200, body: { since: '2026-01-01', matrix: { version: 1 }, movements: [] } });
    const { kinds } = map.body as unknown as { kinds: { kind: string; cells: { risks: unknown[] }[] }[] };
    const residual = kinds.find(({ kind }) => kind === 'residual');
    expect(residual?.cells.flatMap(({ risks }) => risks)).toMatchObject([{ code: 'R-0001', isAboveAppetite: true }]);
  });

  it('keeps controls apart, and says until when one was in place', async () => {
    const raised = await send(contributor, 'POST /risks', wish());
    const control = { title: { fr: 'Un calendrier' }, sinceOn: '2025-01-01' };
    const held = await send(contributor, `POST /risks/${raised.body.id}/controls`, control);
    expect(held).toMatchObject({ status: 201, body: { controls: [control] } });
    const { controls } = held.body as unknown as { controls: { id: string }[] };
    const end = `PATCH /risk-controls/${controls[0]?.id}`;
    expect(await send(contributor, end, { untilOn: '2026-01-01' }, ifMatch(1))).toMatchObject({
      status: 200,
      body: { controls: [{ untilOn: '2026-01-01' }] },
    });
  });

  it('takes another matrix, and refuses one with a gap by the name of the cell', async () => {
    const names = [{ en: 'Low' }, { en: 'Middle' }, { en: 'High' }];
    const cells = [
      ['low', 'low', 'medium'],
      ['low', 'medium', 'high'],
      ['medium', 'high', 'critical'],
    ];
    const gap = [
      ['low', 'low', 'medium'],
      ['low', 'medium'],
      ['medium', 'high', 'critical'],
    ];
    expect(
      await send(planner, 'POST /risk-matrices', { likelihoods: names, impacts: names, cells: gap }),
    ).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'cells.1.2', code: 'field/missing' }] },
    });
    const odd = [['low', 'low', 'grave'], cells[1], cells[2]];
    expect(
      await send(planner, 'POST /risk-matrices', { likelihoods: names, impacts: names, cells: odd }),
    ).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'cells.0.2', code: 'field/not-one-of' }] },
    });
    expect(await send(planner, 'POST /risk-matrices', { likelihoods: names, impacts: names, cells })).toMatchObject({
      status: 201,
      body: { version: 2, isInForce: true },
    });
    expect(await send(auditor, 'GET /risk-matrices')).toMatchObject({
      body: { items: [{ version: 2 }, { version: 1 }] },
    });
  });

  it('refuses what is wrong by the name of the field, in the language of the reader', async () => {
    await send(contributor, 'PATCH /profile', { language: 'fr' }, ifMatch(1));
    const raised = await send(contributor, 'POST /risks', wish());
    const outside = { kind: 'residual', likelihood: 5, impact: 1, rationale: 'x' };
    const risk = `/risks/${raised.body.id}`;
    expect(await send(contributor, `POST ${risk}/assessments`, outside, ifMatch(1))).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'likelihood', code: 'field/too-great', detail: expect.stringContaining('3') }] },
    });
    const treatment = { response: 'limit', title: { en: 'x' }, startsOn: '2026-05-01', dueOn: '2026-04-30' };
    expect(await send(contributor, `POST ${risk}/treatments`, treatment)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'dueOn', code: 'field/ends-before-start' }] },
    });
    expect(
      await send(contributor, `POST ${risk}/treatments`, { ...treatment, startsOn: null, costChf: '1.234' }),
    ).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'costChf', code: 'field/not-a-whole-number' }] },
    });
    expect(
      await send(planner, `POST /risk-categories/${uuid()}/appetites`, {
        appetite: 'low',
        rationale: 'x',
        effectiveFrom: '2026-01-01',
      }),
    ).toMatchObject({ status: 404 });
    expect(await send(contributor, 'POST /risks', wish({ links: [{ kind: 'result' }] }))).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'links.0.resultId', code: 'field/missing' }] },
    });
  });

  it('is raised once by twenty requests alike, and changed only as it was seen', async () => {
    const headers = { 'idempotency-key': uuid() };
    const body = wish({ title: { en: 'Raised once' } });
    const made = await Promise.all(Array.from({ length: 20 }, () => send(contributor, 'POST /risks', body, headers)));
    for (const { status } of made) expect([201, 409]).toContain(status);
    const listed = await send(planner, 'GET /risks?text=raised%20once');
    expect(listed).toMatchObject({ body: { total: 1 } });
    const { items } = listed.body as unknown as { items: { id: string }[] };
    const path = `PATCH /risks/${items[0]?.id}`;
    expect(await send(contributor, path, { proximity: 'later' }, ifMatch(1))).toMatchObject({
      status: 200,
      etag: '"2"',
    });
    expect(await send(contributor, path, { proximity: 'later' }, ifMatch(1))).toMatchObject({
      status: 412,
      body: { code: 'row/stale', current: { proximity: 'later' } },
    });
  });
});
