import { DataSource } from 'typeorm';
import { type RunningApi, startApi } from '../support/api';
import { TestPeople, type TestPerson } from '../support/people';
import { sender } from '../support/send';

type Json = Record<string, unknown>;

describe('money and people of a plan over HTTP', () => {
  let api: RunningApi;
  let planner: TestPerson;
  let plan: string;
  let outputs: readonly string[];

  beforeAll(async () => {
    api = await startApi();
    planner = await new TestPeople(api.app.get(DataSource)).person([{ role: 'planner' }]);
    const made = await send(planner, 'POST /frameworks', {
      code: 'OP-MONEY',
      kind: 'operational-plan',
      title: { en: 'Plan' },
      firstYear: 2026,
      lastYear: 2029,
      kinds: [{ code: 'output', level: 1, title: { en: 'Outputs' } }],
    });
    plan = made.body.id;
    const results = ['O1', 'O2'].map((code) =>
      send(planner, 'POST /results', {
        frameworkId: plan,
        kind: 'output',
        code,
        title: { en: code },
        controlLevel: 'full',
      }),
    );
    outputs = (await Promise.all(results)).map(({ body }) => body.id);
  });
  afterAll(() => api.close());

  const send = sender<Json & { id: string }>(() => api);
  const money = (amount: string, currency = 'CHF') => ({ amount, currency });
  const line = (more: object = {}) => ({
    resultId: outputs[0],
    year: 2026,
    use: 'planned',
    money: money('1850000'),
    ...more,
  });

  it('is planned below a ceiling, revised with a reason, and read as a table that adds up', async () => {
    const ceiling = { frameworkId: plan, year: 2026, money: money('15100000'), document: 'Decision 5' };
    const set = await send(planner, 'POST /budget-ceilings', ceiling);
    expect(set).toMatchObject({ status: 201, body: { money: money('15100000'), supersededAt: null } });
    const staffMonths = { professional: '48', 'general-service': '0' };
    const first = await send(planner, 'POST /resources', line({ staffMonths }));
    expect(first).toMatchObject({ status: 201, body: { use: 'planned', staffMonths, previousId: null } });
    await send(planner, 'POST /resources', line({ resultId: outputs[1], money: money('13200000') }));
    const revision = { money: money('1900000'), reason: 'Council added an item' };
    const revised = await send(planner, `POST /resources/${first.body.id}/revisions`, revision);
    expect(revised).toMatchObject({
      status: 201,
      body: { previousId: first.body.id, reason: 'Council added an item' },
    });
    expect(await send(planner, `GET /resources?framework=${plan}&year=2026`)).toMatchObject({
      status: 200,
      body: {
        isFrozen: false,
        years: [{ year: 2026, status: 'indicative', outside: ['strategic-plan', 'budget'], left: money('0') }],
        rows: [
          { result: { code: 'O1' }, percent: '12.6', spent: null },
          { result: { code: 'O2' }, percent: '87.4', cells: [{ spent: null }] },
        ],
        total: { planned: money('15100000') },
      },
    });
    expect(await send(planner, `GET /resources/${revised.body.id}/revisions`)).toMatchObject({
      status: 200,
      body: { items: [{ money: money('1900000') }, { money: money('1850000'), reason: null }] },
    });
    expect(await send(planner, `POST /resources/${first.body.id}/revisions`, revision)).toMatchObject({
      status: 409,
      body: { code: 'resource/superseded', title: 'The line was revised' },
    });
    const higher = { money: money('16000000'), document: 'Decision 5', reason: 'Raised' };
    const raised = await send(planner, `POST /budget-ceilings/${set.body.id}/revisions`, higher);
    expect(raised.status).toBe(201);
    expect(await send(planner, `GET /budget-ceilings/${set.body.id}/revisions`)).toMatchObject({
      body: { items: [{ reason: 'Raised' }, { reason: null }] },
    });
  });

  it('is refused by the name of the field, in the words of the reader', async () => {
    const refusals: [object, string, string][] = [
      [{ money: money('12.000') }, 'money.amount', 'field/not-whole-francs'],
      [{ money: money('12', 'EUR') }, 'money.currency', 'field/other-currency'],
      [{ money: { amount: 12, currency: 'CHF' } }, 'money.amount', 'field/not-a-decimal'],
      [{ use: 'spent', year: 2029 }, 'year', 'field/year-to-come'],
      [{ year: 2030 }, 'year', 'field/outside-plan'],
      [{ staffMonths: { director: '0.25' } }, 'staffMonths.director', 'field/not-tenths'],
      [{ use: 'promised' }, 'use', 'field/not-one-of'],
    ];
    for (const [more, field, code] of refusals)
      expect(await send(planner, 'POST /resources', line({ year: 2027, ...more }))).toMatchObject({
        status: 400,
        body: { errors: [{ field, code }] },
      });
    const low = { frameworkId: plan, year: 2028, money: money('1'), document: 'Decision 5' };
    await send(planner, 'POST /resources', line({ year: 2028 }));
    const refused = await send(planner, 'POST /budget-ceilings', low, { 'accept-language': 'fr' });
    expect(refused.body.errors).toMatchObject([
      { field: 'money.amount', code: 'field/below-planned', detail: expect.stringContaining('1\u00A0850\u00A0000') },
    ]);
  });
});
