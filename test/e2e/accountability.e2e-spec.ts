import { DataSource } from 'typeorm';
import { ACTION, NOTE } from '../support/accountability';
import { type RunningApi, startApi } from '../support/api';
import { aResult, checkedRow } from '../support/checked-rows';
import { TestPeople, type TestPerson } from '../support/people';
import { ifMatch, sender } from '../support/send';
import { PRINCIPALS, type Principal, principal, type Scene } from './permissions/principals';

jest.setTimeout(60_000);

interface Body {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

describe('notes and actions over HTTP', () => {
  let api: RunningApi;
  let source: DataSource;
  let people: TestPeople;
  let unitId: string;
  let resultId: string;
  let author: TestPerson;
  let verifier: TestPerson;
  let planner: TestPerson;
  let reader: TestPerson;

  beforeAll(async () => {
    api = await startApi();
    source = api.app.get(DataSource);
    people = new TestPeople(source);
    unitId = await people.unit('study-group');
    resultId = await aResult(source);
    author = await people.person([{ role: 'contributor', unitId }]);
    verifier = await people.person([{ role: 'verifier' }]);
    planner = await people.person([{ role: 'planner' }]);
    reader = await people.person([{ role: 'rapporteur' }]);
  });
  afterAll(() => api.close());

  const send = sender<Body & { items: readonly Body[] }>(() => api);

  it.each([
    ['result-notes', { ...NOTE, period: '2026-Q1' }, NOTE, 'achieved'],
    ['actions', ACTION, ACTION, 'planned'],
  ])('%s go from a draft to what everybody reads', async (route, wish, content, field) => {
    const owned = route === 'actions' ? { ownerUnitId: unitId } : {};
    const made = await send(author, `POST /${route}`, { ...wish, ...owned, resultId, unitId, language: 'en' });
    expect(made).toMatchObject({ status: 201, etag: '"1"', body: { state: 'draft', isSample: false } });
    const one = `/${route}/${made.body.id}`;
    const saved = await send(author, `PATCH ${one}`, { ...content, ...owned }, ifMatch(1));
    expect(saved).toMatchObject({ status: 200, etag: '"2"' });
    expect(await send(author, `PATCH ${one}`, content, ifMatch(1))).toMatchObject({
      status: 412,
      body: { code: 'row/stale', current: { version: 2 } },
    });
    expect(await send(author, `POST ${one}/submissions`, undefined, ifMatch(2))).toMatchObject({
      body: { state: 'submitted' },
    });
    const reasons = [{ field, reason: 'Which?' }];
    expect(await send(verifier, `POST ${one}/returns`, { reasons }, ifMatch(3))).toMatchObject({
      status: 200,
      body: { state: 'sent-back', returns: [{ reasons }] },
    });
    expect(
      await send(verifier, `POST ${one}/returns`, { reasons: [{ field: 'value', reason: 'x' }] }, ifMatch(3)),
    ).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'reasons.0.field', code: 'field/not-one-of' }] },
    });
    await send(author, `POST ${one}/submissions`, undefined, ifMatch(4));
    await send(verifier, `POST ${one}/verifications`, undefined, ifMatch(5));
    expect(await send(reader, `GET ${one}`)).toMatchObject({ status: 404 });
    expect(await send(planner, `POST ${one}/acceptances`, undefined, ifMatch(6))).toMatchObject({
      body: { state: 'accepted' },
    });
    expect(await send(reader, `GET /${route}?result=${resultId}`)).toMatchObject({
      body: { items: [{ id: made.body.id }] },
    });
    const reason = 'For the next report';
    const next = await send(author, `POST ${one}/corrections`, { reason }, ifMatch(7));
    expect(next).toMatchObject({ status: 201, body: { revision: 2, correctionReason: reason } });
    expect(await send(author, `POST /${route}/${next.body.id}/withdrawals`, undefined, ifMatch(1))).toMatchObject({
      body: { state: 'withdrawn' },
    });
    expect((await send(author, `GET ${one}/revisions`)).body.items).toHaveLength(2);
    expect((await send(reader, `GET ${one}/revisions`)).body.items).toHaveLength(1);
  });

  it('name each field that is wrong', async () => {
    const wish = { resultId, unitId: 'x', language: 'de', period: '2026', status: 'finished', planned: 'words' };
    expect(await send(author, 'POST /actions', wish)).toMatchObject({
      status: 400,
      body: {
        errors: expect.arrayContaining([
          expect.objectContaining({ field: 'unitId', code: 'field/not-a-uuid' }),
          expect.objectContaining({ field: 'language', code: 'field/not-one-of' }),
          expect.objectContaining({ field: 'status', code: 'field/not-one-of' }),
          expect.objectContaining({ field: 'planned', code: 'field/not-an-object' }),
        ]),
      },
    });
  });

  it('list what is late when they are asked for it', async () => {
    const ends = await send(author, 'GET /actions?overdue=true&status=planned&page[size]=1&asOf=2026-01-01');
    expect(ends).toMatchObject({ status: 200, body: { items: [], next: null } });
    expect(await send(author, 'GET /actions?overdue=perhaps')).toMatchObject({ status: 400 });
  });

  describe.each(['result_notes', 'action_revisions'] as const)('a draft among %s', (table) => {
    const SEE: readonly Principal[] = [
      'planner',
      'contributor of the unit',
      'verifier of the Sector',
      'verifier of the unit',
      'director',
      'auditor',
    ];
    it.each(PRINCIPALS)('is seen or not by %s', async (name) => {
      const otherUnit = await people.unit('study-group');
      const self = await principal(name, { people, unit: unitId, otherUnit } as Scene);
      const { id, resultId: of } = await checkedRow(source, table, { unitId, state: 'draft' });
      const route = table === 'result_notes' ? 'result-notes' : 'actions';
      const isReader = name !== 'council' && name !== 'somebody without a role';
      const seen = SEE.includes(name);
      const expected = seen ? 200 : 404;
      expect((await send(self, `GET /${route}/${id}`)).status).toBe(isReader ? expected : 403);
      if (!isReader) return;
      expect((await send(self, `GET /${route}?result=${of}`)).body.items).toHaveLength(seen ? 1 : 0);
    });
  });
});
