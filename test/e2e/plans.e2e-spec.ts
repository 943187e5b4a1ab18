import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../support/api';
import { TestPeople, type TestPerson } from '../support/people';
import { ifMatch, sender } from '../support/send';

type Json = Record<string, unknown>;

describe('a plan over HTTP', () => {
  let api: RunningApi;
  let planner: TestPerson;

  beforeAll(async () => {
    api = await startApi();
    planner = await new TestPeople(api.app.get(DataSource)).person([{ role: 'planner' }]);
  });
  afterAll(() => api.close());

  const send = sender<Json & { id: string }>(() => api);

  const plan = (code: string, more: object = {}) => ({
    code,
    kind: 'operational-plan',
    title: { en: code },
    firstYear: 2026,
    lastYear: 2029,
    kinds: [{ code: 'output', level: 1, title: { en: 'Outputs', ar: 'النواتج' } }],
    ...more,
  });

  it('is made, decided on, filled and rolled over', async () => {
    const made = await send(planner, 'POST /frameworks', plan('OP-E2E'));
    expect(made).toMatchObject({ status: 201, etag: '"1"', body: { kinds: [{ code: 'output', results: 0 }] } });
    const { id } = made.body;
    const decision = { body: 'COUNCIL', verb: 'approved', years: [2026], decidedOn: '2025-06-27', document: 'C25/126' };
    const decided = await send(planner, `POST /frameworks/${id}/decisions`, decision);
    expect(decided).toMatchObject({ status: 201, body: { decisions: [{ verb: 'approved' }] } });
    const wish = {
      frameworkId: id,
      kind: 'output',
      code: 'O1',
      title: { fr: 'Produit' },
      controlLevel: 'full',
      sdgs: [9],
    };
    const output = await send(planner, 'POST /results', wish);
    expect(output).toMatchObject({
      status: 201,
      body: { framework: { code: 'OP-E2E' }, sdgs: [9], contributesTo: [] },
    });
    const entry = { year: 2027, planned: { ru: 'Работа' }, regionalSupportShare: '0.15' };
    const planned = await send(planner, `POST /results/${output.body.id}/year-entries`, entry);
    expect(planned.body).toMatchObject({ editions: [{ years: [{ year: 2027, regionalSupportShare: '0.15' }] }] });
    const next = await send(
      planner,
      `POST /frameworks/${id}/editions`,
      { code: 'OP-E2E-2', title: { en: 'x' } },
      ifMatch(1),
    );
    expect(next).toMatchObject({ status: 201, body: { previousId: id, firstYear: 2027, kinds: [{ results: 1 }] } });
    expect(await send(planner, `GET /results?framework=${next.body.id}&sdg=9`)).toMatchObject({ body: { total: 1 } });
    expect(await send(planner, `GET /frameworks/${id}/comparisons/${next.body.id}`)).toMatchObject({
      status: 200,
      body: { commonYears: [2027, 2028, 2029], lines: [{ outcome: 'unchanged' }] },
    });
    expect(await send(planner, `PATCH /results/${output.body.id}`, { code: 'O9' }, ifMatch(1))).toMatchObject({
      status: 409,
      body: { code: 'framework/frozen', title: 'The edition is frozen' },
    });
  });

  it('refuses what is wrong by the name of the field, in the language of the reader', async () => {
    const wrong = plan('OP-WRONG', { firstYear: '2026', kinds: [{ code: 'output', level: 0, title: { en: 'x' } }] });
    expect(await send(planner, 'POST /frameworks', wrong)).toMatchObject({
      status: 400,
      body: {
        errors: [
          { field: 'firstYear', code: 'field/not-a-whole-number' },
          { field: 'kinds.0.level', code: 'field/too-small' },
        ],
      },
    });
    const { id } = (await send(planner, 'POST /frameworks', plan('OP-SHARES'))).body;
    const wish = { frameworkId: id, kind: 'output', code: 'O1', title: { en: 'x' }, controlLevel: 'full' };
    expect(await send(planner, 'POST /results', { ...wish, sdgs: [1, 18] })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'sdgs.1', code: 'field/too-great' }] },
    });
    const output = await send(planner, 'POST /results', wish);
    const link = { parentId: output.body.id, share: '2' };
    await send(planner, 'PATCH /profile', { language: 'fr' }, ifMatch(1));
    expect(await send(planner, `POST /results/${output.body.id}/links`, link)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'share', code: 'field/not-a-share', detail: expect.stringContaining('0,25') }] },
    });
    expect(await send(planner, 'GET /frameworks?asOf=2026-02-30')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'asOf', code: 'field/not-a-day-or-moment' }] },
    });
  });

  it('is changed only as it was seen, and made once by fifty requests alike', async () => {
    const headers = { 'idempotency-key': uuid() };
    const made = await Promise.all(
      Array.from({ length: 50 }, () => send(planner, 'POST /frameworks', plan('OP-FIFTY'), headers)),
    );
    for (const { status } of made) expect([201, 409]).toContain(status);
    expect(made.map(({ status }) => status)).toContain(201);
    const { items } = (await send(planner, 'GET /frameworks')).body as unknown as {
      items: { code: string; id: string }[];
    };
    const found = items.filter(({ code }) => code === 'OP-FIFTY');
    expect(found).toHaveLength(1);
    const path = `PATCH /frameworks/${found[0]?.id}`;
    expect(await send(planner, path, { code: 'X' })).toMatchObject({ status: 428 });
    expect(await send(planner, path, { source: 'A paper' }, ifMatch(1))).toMatchObject({ status: 200, etag: '"2"' });
    expect(await send(planner, path, { code: 'X' }, ifMatch(1))).toMatchObject({
      status: 412,
      body: { code: 'row/stale', current: { source: 'A paper' } },
    });
  });
});
