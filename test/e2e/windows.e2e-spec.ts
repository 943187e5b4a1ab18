import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../support/api';
import { HandClock } from '../support/clock';
import { SHEET } from '../support/indicators';
import { TestPeople, type TestPerson } from '../support/people';
import { ifMatch, sender } from '../support/send';

interface Body {
  readonly id: string;
  readonly version: number;
  readonly state?: string;
  readonly code?: string;
  readonly detail?: string;
  readonly params?: Record<string, string>;
  readonly parts?: readonly { readonly id: string }[];
  readonly items?: readonly { readonly window: { readonly kind: string; readonly rule?: string } }[];
}

interface Reported {
  readonly indicatorId: string;
  readonly partId: string;
}

describe('reporting windows over HTTP', () => {
  let api: RunningApi;
  let source: DataSource;
  let clock: HandClock;
  let unitId: string;
  let planner: TestPerson;
  let author: TestPerson;
  let verifier: TestPerson;
  let counter = 0;

  beforeAll(async () => {
    clock = new HandClock('2026-01-05T09:00:00Z');
    api = await startApi({ clock });
    source = api.app.get(DataSource);
    const people = new TestPeople(source);
    unitId = await people.unit('study-group');
    planner = await people.person([{ role: 'planner' }]);
    author = await people.person([{ role: 'contributor', unitId }]);
    verifier = await people.person([{ role: 'verifier' }]);
    // Whatever the clock is set to, everybody stays signed in.
    await source.query(`UPDATE sessions SET created_at = '2000-01-01', seen_at = '2999-01-01', ends_at = '2999-12-31'`);
  });
  beforeEach(() => clock.set('2026-01-05T09:00:00Z'));
  afterAll(() => api.close());

  const send = sender<Body>(() => api);

  async function indicator(sheet: object = {}): Promise<Reported> {
    counter += 1;
    const wish = { code: `W-${counter}`, unitId, sheet: { ...SHEET, ...sheet } };
    const { body } = await send(planner, 'POST /indicators', wish);
    return { indicatorId: body.id, partId: body.parts?.[0]?.id ?? '' };
  }
  const enter = (reported: Reported, period: string) =>
    send(author, 'POST /actuals', { ...reported, period, value: '80' });
  /** What the grid says of the one period that ends on a day. */
  async function cell({ indicatorId }: Reported, lastDay: string): Promise<string> {
    const { body } = await send(author, `GET /cells?from=${lastDay}&to=${lastDay}&indicator=${indicatorId}`);
    const window = body.items?.[0]?.window;
    return window?.rule ?? window?.kind ?? 'none';
  }
  const except = (until: string, wish: object = {}) =>
    send(planner, 'POST /window-exceptions', { period: '2026-Q1', reason: 'The secretariat moved', until, ...wish });
  const save = (id: string, version: number) => send(author, `PATCH /actuals/${id}`, { value: '81' }, ifMatch(version));
  const step = (person: TestPerson, way: string, version: number, payload?: object) =>
    send(person, `POST /actuals/${way}`, payload, ifMatch(version));

  describe.each([
    ['of 23 hours', '2026-03-29'],
    ['of 25 hours', '2026-10-25'],
  ])('on the day %s', (_, day) => {
    beforeAll(() =>
      send(planner, 'POST /occasions', {
        code: `DST-${day}`,
        series: 'DST',
        title: { en: 'A meeting' },
        place: { en: 'Geneva' },
        fromDay: '2026-01-05',
        toDay: day,
      }),
    );

    const moments = {
      '2026-03-29': [
        '2026-03-28T22:59:59Z',
        '2026-03-28T23:00:00Z',
        '2026-03-29T21:59:59.999Z',
        '2026-03-29T22:00:00.999Z',
      ],
      '2026-10-25': [
        '2026-10-24T21:59:59Z',
        '2026-10-24T22:00:00Z',
        '2026-10-25T22:59:59.999Z',
        '2026-10-25T23:00:00.999Z',
      ],
    }[day];
    it.each([
      ['a second before its start', 0, 'not-yet-open'],
      ['at its start', 1, 'open'],
      ['at its end', 2, 'open'],
      ['a second after its end', 3, 'window-closed'],
    ] as const)('a value is entered %s: %d, %s', async (__, at, expected) => {
      const days = { opensAfterDays: 0, lagDays: 0, graceDays: 0 };
      const reported = await indicator({ frequency: null, series: 'DST', aggregation: 'point', ...days });
      clock.set(moments?.[at] ?? '');
      const { status, body } = await enter(reported, `DST-${day}`);
      expect([status, body.params?.rule ?? body.state]).toEqual(expected === 'open' ? [201, 'draft'] : [409, expected]);
      expect(await cell(reported, day)).toBe(expected);
    });
  });

  it('say which rule locks a value, since when, until when and who can open it, in the words of the reader', async () => {
    const reported = await indicator();
    clock.set('2026-05-16T09:00:00Z');
    const { status, body } = await enter(reported, '2026-Q1');
    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'window/locked',
      params: {
        rule: 'window-closed',
        since: '2026-05-15T22:00:00.000Z',
        until: 'never',
        opener: 'planner',
        decision: 'none',
      },
    });
    expect(body.detail).toContain('closed since 16 May 2026 at 00:00, Geneva time');
    const future = await enter(reported, '2026-Q3');
    expect(future.body).toMatchObject({ code: 'window/locked', params: { rule: 'future', opener: 'nobody' } });
    await except('2026-05-31', { period: '2026-Q3' });
    expect((await enter(reported, '2026-Q3')).body.params).toMatchObject({ rule: 'future', opener: 'nobody' });
    expect(await cell(reported, '2026-09-30')).toBe('future');
  });

  it('hold for each step by which a value is entered, and for none by which it is checked', async () => {
    const [left, handedIn] = [await indicator(), await indicator()];
    clock.set('2026-05-15T21:59:59Z');
    const draft = (await enter(left, '2026-Q1')).body;
    const { id } = (await enter(handedIn, '2026-Q1')).body;
    expect((await step(author, `${id}/submissions`, 1)).status).toBe(200);
    clock.set('2026-05-15T22:00:00Z');
    expect(await save(draft.id, 1)).toMatchObject({ status: 409, body: { params: { rule: 'window-closed' } } });
    expect(await step(author, `${draft.id}/submissions`, 1)).toMatchObject({
      status: 409,
      body: { code: 'window/locked' },
    });
    expect((await step(verifier, `${id}/verifications`, 2)).status).toBe(200);
    expect((await step(planner, `${id}/acceptances`, 3)).status).toBe(200);
    const reason = { reason: 'Counted twice' };
    expect(await step(author, `${id}/corrections`, 4, reason)).toMatchObject({
      status: 409,
      body: { code: 'window/locked' },
    });
    await except('2026-05-31', { unitId, indicatorId: handedIn.indicatorId });
    expect((await step(author, `${id}/corrections`, 4, reason)).status).toBe(201);
    expect(await save(draft.id, 1)).toMatchObject({ status: 409 });
  });

  it('are opened by what a verifier sends back, and not by what an author withdraws', async () => {
    const [returned, withdrawn] = [await indicator(), await indicator()];
    clock.set('2026-05-15T09:00:00Z');
    const { id } = (await enter(returned, '2026-Q1')).body;
    await step(author, `${id}/submissions`, 1);
    const other = (await enter(withdrawn, '2026-Q1')).body.id;
    await step(author, `${other}/submissions`, 1);
    clock.set('2026-05-20T09:00:00Z');
    await step(verifier, `${id}/returns`, 2, { reasons: [{ field: 'value', reason: 'Too low' }] });
    expect(await cell(returned, '2026-03-31')).toBe('open');
    clock.set('2026-06-03T21:59:59Z');
    expect((await save(id, 3)).status).toBe(200);
    clock.set('2026-06-03T22:00:00Z');
    expect(await save(id, 4)).toMatchObject({ status: 409, body: { params: { since: '2026-05-15T22:00:00.000Z' } } });
    expect(await cell(returned, '2026-03-31')).toBe('window-closed');

    expect((await step(author, `${other}/withdrawals`, 2)).status).toBe(200);
    expect((await save(other, 3)).status).toBe(409);
    await except('2026-06-10', { unitId });
    expect((await save(other, 3)).status).toBe(200);
  });

  it('are opened by an exception from its moment until the end of its day, or until it is revoked', async () => {
    const reported = await indicator();
    clock.set('2026-06-01T09:00:00Z');
    const own = { indicatorId: reported.indicatorId };
    const granted = await except('2026-06-15', own);
    expect(granted).toMatchObject({
      status: 201,
      body: { state: 'in-force', unit: null, indicator: { id: reported.indicatorId }, revokedAt: null },
    });
    expect(await cell(reported, '2026-03-31')).toBe('open');
    clock.set('2026-06-15T21:59:59.999Z');
    const { id } = (await enter(reported, '2026-Q1')).body;
    clock.set('2026-06-15T22:00:00.999Z');
    expect((await save(id, 1)).status).toBe(409);
    const again = await except('2026-06-30', own);
    expect((await save(id, 1)).status).toBe(200);
    const revoke = () => send(planner, `POST /window-exceptions/${again.body.id}/revocations`);
    expect(await revoke()).toMatchObject({ status: 200, body: { state: 'revoked' } });
    expect(await revoke()).toMatchObject({ status: 409, body: { code: 'window-exception/revoked' } });
    expect((await save(id, 2)).status).toBe(409);
    const { body } = await send(author, `GET /window-exceptions?unit=${unitId}&period=2026-Q1&page[size]=2`);
    expect(body.items).toMatchObject([{ state: 'revoked' }, { state: 'expired' }]);
  });

  it('are closed by a decision, which an exception opens and a revocation lifts', async () => {
    const reported = await indicator();
    clock.set('2026-04-10T09:00:00Z');
    const { id } = (await enter(reported, '2026-Q1')).body;
    const closure = { from: '2026-03-31', to: '2026-03-31', since: '2026-04-20', decision: 'C26/DEC/1' };
    const closed = await send(planner, 'POST /period-closures', closure);
    expect(closed).toMatchObject({ status: 201, body: { state: 'to-come' } });
    clock.set('2026-04-19T21:59:59Z');
    expect((await save(id, 1)).status).toBe(200);
    clock.set('2026-04-19T22:00:00Z');
    expect(await save(id, 2)).toMatchObject({
      status: 409,
      body: { params: { rule: 'period-closed', since: '2026-04-19T22:00:00.000Z', decision: 'C26/DEC/1' } },
    });
    await except('2026-04-21', { indicatorId: reported.indicatorId });
    expect((await save(id, 2)).status).toBe(200);
    clock.set('2026-04-22T09:00:00Z');
    expect((await save(id, 3)).status).toBe(409);
    const revoke = () => send(planner, `POST /period-closures/${closed.body.id}/revocations`);
    expect(await revoke()).toMatchObject({ status: 200, body: { state: 'revoked' } });
    expect(await revoke()).toMatchObject({ status: 409, body: { code: 'period-closure/revoked' } });
    expect((await save(id, 3)).status).toBe(200);
  });

  it('stay locked while a closure cannot be read', async () => {
    const reported = await indicator();
    clock.set('2026-04-10T09:00:00Z');
    const odd = uuid();
    await source.query(
      `INSERT INTO period_closures (id, from_day, to_day, since_day, decision, is_sample, created_by_id, created_at)
       VALUES ($1, '2020-01-01', 'infinity', '2026-05-01', 'By hand', false, $2, '2026-04-01')`,
      [odd, planner.id],
    );
    expect(await enter(reported, '2026-Q1')).toMatchObject({
      status: 409,
      body: { code: 'window/locked', params: { rule: 'not-determined', opener: 'planner' } },
    });
    expect(await cell(reported, '2026-03-31')).toBe('not-determined');
    await send(planner, `POST /period-closures/${odd}/revocations`);
    expect((await enter(reported, '2026-Q1')).status).toBe(201);
  });

  it.each([
    ['POST /window-exceptions', { until: '2026-01-04' }, 'until', 'field/day-passed'],
    ['POST /window-exceptions', { period: 'spring' }, 'period', 'field/not-a-period'],
    ['POST /window-exceptions', { unitId: uuid() }, 'unitId', 'field/no-such-entry'],
    ['POST /window-exceptions', { indicatorId: uuid() }, 'indicatorId', 'field/no-such-entry'],
    ['POST /window-exceptions', { reason: ' ' }, 'reason', 'field/empty'],
    ['POST /period-closures', { to: '2025-12-31' }, 'to', 'field/ends-before-start'],
    ['POST /period-closures', { since: '2026-01-04' }, 'since', 'field/day-passed'],
    ['POST /period-closures', { decision: '' }, 'decision', 'field/empty'],
  ])('are not changed by %s with %j', async (request, wish, field, code) => {
    const right = request.includes('exceptions')
      ? { period: '2026-Q1', reason: 'The secretariat moved', until: '2026-01-05' }
      : { from: '2026-01-01', to: '2026-12-31', decision: 'C26/DEC/1' };
    const { status, body } = await send(planner, request, { ...right, ...wish });
    expect([status, body]).toMatchObject([400, { errors: [{ field, code }] }]);
  });
});
