import { ChecksService } from '@resolute/alignment';
import { DataSource } from 'typeorm';
import { type RunningApi, startApi } from '../support/api';
import { TestPeople, type TestPerson } from '../support/people';
import { sender } from '../support/send';

interface Body {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly items: readonly { readonly id: string; readonly rule: string }[];
}

describe('whether a plan lines up, over HTTP', () => {
  let api: RunningApi;
  let planner: TestPerson;
  let output: string;
  let outcome: string;

  beforeAll(async () => {
    api = await startApi();
    planner = await new TestPeople(api.app.get(DataSource)).person([{ role: 'planner' }]);
    const kind = (code: string) => [{ code, level: 1, title: { en: code } }];
    const year = new Date().getFullYear();
    const framework = async (code: string, plan: string, only: string): Promise<string> =>
      (
        await send(planner, 'POST /frameworks', {
          code,
          kind: plan,
          title: { en: code },
          firstYear: year,
          lastYear: year + 3,
          kinds: kind(only),
        })
      ).body.id;
    const result = async (frameworkId: string, only: string, code: string): Promise<string> =>
      (
        await send(planner, 'POST /results', {
          frameworkId,
          kind: only,
          code,
          title: { en: code },
          controlLevel: 'full',
        })
      ).body.id;
    outcome = await result(await framework('SP-X', 'strategic-plan', 'outcome'), 'outcome', 'C1');
    output = await result(await framework('OP-X', 'operational-plan', 'output'), 'output', 'O1');
  });
  afterAll(() => api.close());

  const send = sender<Body>(() => api);
  const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const unlinked = async (standing = 'open') =>
    (await send(planner, `GET /alignment/findings?rule=output-without-outcome&standing=${standing}`)).body.items;

  it('is checked when asked for, and tells every rule', async () => {
    expect(await send(planner, 'GET /alignment')).toMatchObject({
      status: 200,
      body: { framework: { code: 'OP-X' }, strategicPlan: { code: 'SP-X' }, checkedAt: null, coverage: [] },
    });
    const checked = await send(planner, 'POST /alignment/checks', {});
    expect(checked).toMatchObject({
      status: 200,
      body: {
        checkedAt: expect.stringMatching(/Z$/),
        coverage: [
          { figure: 'outputs-linked', part: '0', whole: '1', percent: '0.0', indicator: null },
          { figure: 'francs-linked', part: '0', whole: '0', percent: null },
          { figure: 'risks-above-appetite', part: '0', whole: null, byClass: { strategic: '0', operational: '0' } },
        ],
      },
    });
    expect(checked.body.rules).toHaveLength(14);
  });

  it('bears a finding until a day, in words that name the field when that day is wrong', async () => {
    const [finding] = await unlinked();
    const path = `POST /alignment/findings/${finding?.id}/acknowledgements`;
    const wrong = await send(planner, path, { reason: 'It is known', untilOn: day(0) });
    expect(wrong).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'untilOn', code: 'field/not-after-today' }] },
    });
    const held = await send(planner, path, { reason: 'It is known', untilOn: day(30) });
    expect(held).toMatchObject({
      status: 201,
      body: { standing: 'acknowledged', acknowledgement: { untilOn: day(30) } },
    });
    expect(await send(planner, path, { reason: 'Twice', untilOn: day(31) })).toMatchObject({
      status: 409,
      body: { code: 'alignment-finding/acknowledged' },
    });
    const { id } = held.body.acknowledgement as { readonly id: string };
    const taken = await send(planner, `POST /alignment/acknowledgements/${id}/withdrawals`, { reason: 'Not borne' });
    expect(taken).toMatchObject({ status: 200, body: { standing: 'open', acknowledgement: null } });
  });

  it('is mended by what asks for the next check', async () => {
    await send(planner, `POST /results/${output}/links`, { parentId: outcome });
    // What the worker calls when the job comes.
    await api.app.get(ChecksService).afterChange();
    expect(await unlinked()).toEqual([]);
    expect(await unlinked('mended')).toMatchObject([{ standing: 'mended' }]);
  });

  it('is drawn, laid out, and given out as a workbook', async () => {
    expect((await send(planner, 'GET /alignment/flows')).body.columns).toEqual(['goal', 'outcome', 'output', 'money']);
    expect(await send(planner, 'GET /alignment/matrix?framework=OP-X')).toMatchObject({
      status: 200,
      body: { rows: [{ output: { code: 'O1' }, cells: [{ outcomeId: outcome, share: null }] }] },
    });
    const file = await send(planner, 'GET /exports/alignment-matrix?language=ar');
    expect(file.status).toBe(200);
    expect(String(file.headers['content-disposition'])).toContain('alignment-OP-X.xlsx');
    expect(file.text.startsWith('PK')).toBe(true);
  });

  it.each([
    ['framework=NONE', 'field/no-such-entry'],
    ['framework=SP-X', 'field/not-an-operational-plan'],
  ])('refuses %s', async (query, code) => {
    expect(await send(planner, `GET /alignment?${query}`)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'framework', code }] },
    });
  });
});
