import { DataSource } from 'typeorm';
import { type RunningApi, startApi } from '../support/api';
import { SHEET } from '../support/indicators';
import { TestPeople, type TestPerson } from '../support/people';
import { sender } from '../support/send';

interface Body {
  readonly id: string;
  readonly versions: readonly { readonly id: string; readonly targets: readonly { readonly id: string }[] }[];
}

describe('an indicator over HTTP', () => {
  let api: RunningApi;
  let planner: TestPerson;
  let unitId: string;

  beforeAll(async () => {
    api = await startApi();
    const people = new TestPeople(api.app.get(DataSource));
    unitId = await people.unit('study-group');
    planner = await people.person([{ role: 'planner' }]);
  });
  afterAll(() => api.close());

  const send = sender<Body>(() => api);

  it('is defined, gets a baseline and a target, and measures a result', async () => {
    const kinds = [{ code: 'output', level: 1, title: { en: 'Outputs' } }];
    const span = { firstYear: 2026, lastYear: 2029 };
    const plan = { code: 'OP-I', kind: 'operational-plan', title: { en: 'Plan' }, ...span, kinds };
    const { id: frameworkId } = (await send(planner, 'POST /frameworks', plan)).body;
    const wish = { frameworkId, kind: 'output', code: 'O1', title: { en: 'Output' }, controlLevel: 'full' };
    const { id: resultId } = (await send(planner, 'POST /results', wish)).body;

    const sheet = { ...SHEET, kind: 'decrease', aggregation: 'point', frequency: 'year' };
    const made = await send(planner, 'POST /indicators', { code: 'I-E2E', unitId, sheet });
    expect(made).toMatchObject({ status: 201, body: { parts: [{}], versions: [{ number: 1, hasValues: false }] } });
    const version = `/indicator-versions/${made.body.versions[0]?.id}`;
    const baseline = { value: '63', onDay: '2024-12-31', effectiveFrom: '2025-01-01' };
    expect(await send(planner, `POST ${version}/baselines`, baseline)).toMatchObject({ status: 201 });
    const link = { resultId, weight: '2', isCritical: true };
    expect(await send(planner, `POST /indicators/${made.body.id}/measured-results`, link)).toMatchObject({
      status: 201,
      body: { measures: [{ weight: '2', isCritical: true, result: { code: 'O1' } }] },
    });
    const target = { value: '52', onDay: '2027-12-31', rationale: 'Asked for', decisionReference: 'TD 101' };
    const set = await send(planner, `POST ${version}/targets`, target);
    expect(set).toMatchObject({ status: 201, body: { versions: [{ targets: [{ value: '52', isInForce: true }] }] } });
    expect(await send(planner, `GET /indicators?result=${resultId}`)).toMatchObject({
      body: { total: 1, items: [{ code: 'I-E2E' }] },
    });
    const withdrawal = `POST /targets/${set.body.versions[0]?.targets[0]?.id}/withdrawals`;
    expect(await send(planner, withdrawal, { until: null })).toMatchObject({
      status: 200,
      body: { versions: [{ targets: [] }] },
    });
  });

  it('is refused by the name of each field that is wrong', async () => {
    const sheet = {
      ...SHEET,
      frequency: 'weekly',
      tolerance: 0.05,
      opensAfterDays: 1.5,
      breakdowns: [{ rule: 'any' }],
    };
    expect(await send(planner, 'POST /indicators', { code: 'I-BAD', unitId, partUnitIds: ['x'], sheet })).toMatchObject(
      {
        status: 400,
        body: {
          errors: expect.arrayContaining([
            expect.objectContaining({ field: 'partUnitIds.0', code: 'field/not-a-uuid' }),
            expect.objectContaining({ field: 'sheet.frequency', code: 'field/not-one-of' }),
            expect.objectContaining({ field: 'sheet.tolerance', code: 'field/not-a-decimal' }),
            expect.objectContaining({ field: 'sheet.opensAfterDays', code: 'field/not-a-whole-number' }),
            expect.objectContaining({ field: 'sheet.breakdowns.0.dimensionId', code: 'field/missing' }),
          ]),
        },
      },
    );
    const made = await send(planner, 'POST /indicators', {
      code: 'I-DIR',
      unitId,
      sheet: { ...SHEET, aggregation: 'point' },
    });
    const version = `/indicator-versions/${made.body.versions[0]?.id}`;
    await send(planner, `POST ${version}/baselines`, { value: '40', onDay: '2024-12-31', effectiveFrom: '2025-01-01' });
    const contrary = { value: '20', onDay: '2027-12-31', rationale: 'x', decisionReference: 'y' };
    expect(await send(planner, `POST ${version}/targets`, contrary)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'value', code: 'field/contradicts-direction' }] },
    });
  });
});
