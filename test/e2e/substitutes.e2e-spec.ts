import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../support/api';
import { TestPeople, type TestPerson } from '../support/people';
import { ALWAYS_OPEN, type ReportedValue, reportedValue } from '../support/reported-value';
import { ifMatch, sender } from '../support/send';

interface Body {
  readonly id: string;
  readonly items: readonly { readonly id: string; readonly part: { id: string }; readonly current: object | null }[];
  readonly version: number;
}

const SPAN = 'from=2025-01-01&to=2025-12-31';

describe('a substitute', () => {
  let api: RunningApi;
  let source: DataSource;
  let people: TestPeople;
  let unitId: string;
  let absent: TestPerson;
  let substitute: TestPerson;
  let value: ReportedValue;

  beforeAll(async () => {
    api = await startApi();
    source = api.app.get(DataSource);
    people = new TestPeople(source);
  });
  beforeEach(async () => {
    unitId = await people.unit();
    absent = await people.person([{ role: 'contributor', unitId }], { name: 'Noor Nasser' });
    substitute = await people.person([], { name: 'Sami Sato' });
    value = await reportedValue(source, unitId, 'draft', ALWAYS_OPEN);
  });
  afterAll(() => api.close());

  /** That the substitute acts for somebody from some days ago until some days ahead, in days from today. */
  const standIn = (absentId: string, from = -7, until = 7): Promise<unknown> =>
    source.query(
      `INSERT INTO substitutions (id, absent_id, substitute_id, from_day, to_day, created_by_id, created_at)
       SELECT $1, $2, $3, d.today + $4::integer, d.today + $5::integer, $2, now()
       FROM (SELECT (now() AT TIME ZONE 'Europe/Zurich')::date AS today) d`,
      [uuid(), absentId, substitute.id, from, until],
    );

  const send = sender<Body>(() => api);

  it('sees what the absent person sees, and their session says in whose place', async () => {
    await standIn(absent.id);
    expect((await send(substitute, 'GET /sessions/current')).body).toMatchObject({
      grants: [],
      standsFor: [{ personId: absent.id, name: 'Noor Nasser', grants: [{ role: 'contributor', unitId }] }],
    });
    for (const url of [
      `/actuals?indicator=${value.indicatorId}`,
      `/cells?unit=${unitId}&${SPAN}`,
      '/inbox',
      `/exports/template?unit=${unitId}&format=csv&${SPAN}`,
      `/exports/values?unit=${unitId}&format=csv&${SPAN}`,
      '/imports',
    ]) {
      const [own, lent] = [await send(absent, `GET ${url}`), await send(substitute, `GET ${url}`)];
      expect({ url, status: lent.status, text: lent.text }).toEqual({ url, status: 200, text: own.text });
    }
    const { text } = await send(substitute, `GET /exports/template?unit=${unitId}&format=csv&${SPAN}`);
    expect(text.trim().split('\r\n').length).toBeGreaterThan(1);
  });

  it('enters and hands in, under a name of their own with the one that they act for', async () => {
    await standIn(absent.id);
    const saved = await send(substitute, `PATCH /actuals/${value.id}`, { value: '41' }, ifMatch(1));
    expect(saved).toMatchObject({
      status: 200,
      body: { state: 'draft', author: { name: 'Sami Sato' }, authorFor: { name: 'Noor Nasser' } },
    });
    const handed = await send(substitute, `POST /actuals/${value.id}/submissions`, {}, ifMatch(saved.body.version));
    expect(handed).toMatchObject({ status: 200, body: { state: 'submitted', authorFor: { id: absent.id } } });
    const cells = (await send(substitute, `GET /cells?unit=${unitId}&${SPAN}`)).body.items;
    expect(cells.map(({ current }) => current)).toMatchObject([{ authorFor: { name: 'Noor Nasser' } }]);
    const verifier = await people.person([{ role: 'verifier' }]);
    const back = await send(
      verifier,
      `POST /actuals/${value.id}/returns`,
      { reasons: [{ field: 'value', reason: 'Count again' }] },
      ifMatch(handed.body.version),
    );
    expect(back).toMatchObject({ status: 200, body: { returns: [{ returnedFor: null }] } });
  });

  it('verifies in somebody’s place, which stands on the step, and nobody acts in their own place', async () => {
    const verifier = await people.person([{ role: 'verifier', unitId }], { name: 'Vera Vogel' });
    const { id } = await reportedValue(source, unitId, 'submitted');
    await standIn(verifier.id);
    expect((await send(substitute, 'GET /inbox')).body.items).toMatchObject([{ task: 'verify', actual: { id } }]);
    expect(await send(substitute, `POST /actuals/${id}/verifications`, {}, ifMatch(1))).toMatchObject({
      status: 200,
      body: { verifier: { name: 'Sami Sato' }, verifierFor: { name: 'Vera Vogel' } },
    });
    const bent = source.query('UPDATE actuals SET author_for_id = author_id WHERE id = $1', [value.id]);
    await expect(bent).rejects.toMatchObject({ constraint: 'ck_actuals_stands_for' });
  });

  it.each([
    ['was over yesterday', -7, -1],
    ['begins tomorrow', 1, 7],
  ])('whose time %s sees and enters nothing', async (_, from, until) => {
    await standIn(absent.id, from, until);
    expect((await send(substitute, 'GET /sessions/current')).body).toMatchObject({ standsFor: [] });
    for (const url of [`/actuals/${value.id}`, `/cells?unit=${unitId}&${SPAN}`, '/inbox', '/imports'])
      expect({ url, status: (await send(substitute, `GET ${url}`)).status }).toEqual({ url, status: 403 });
    expect((await send(substitute, `PATCH /actuals/${value.id}`, { value: '41' }, ifMatch(1))).status).toBe(403);
  });

  it('lends nothing of somebody whose account was disabled, and sees what is theirs only', async () => {
    await standIn(absent.id);
    const other = await reportedValue(source, await people.unit(), 'draft', ALWAYS_OPEN);
    expect((await send(substitute, `GET /actuals/${other.id}`)).status).toBe(404);
    expect((await send(substitute, `PATCH /actuals/${other.id}`, { value: '1' }, ifMatch(1))).status).toBe(403);
    await source.query('UPDATE persons SET disabled_at = now() WHERE id = $1', [absent.id]);
    expect((await send(substitute, `GET /actuals/${value.id}`)).status).toBe(403);
  });
});
