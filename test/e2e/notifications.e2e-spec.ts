import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../support/api';
import { parsedCalendar } from '../support/parsed-calendar';
import { TestPeople, type TestPerson } from '../support/people';
import { type ReportedValue, reportedValue } from '../support/reported-value';
import { aRisk } from '../support/risks';
import { ifMatch, sender } from '../support/send';

interface Body {
  readonly items: readonly { readonly id: string; readonly kind: string; readonly readAt: string | null }[];
  readonly next: string | null;
  readonly unread: number;
  readonly version: number;
  readonly id: string;
  readonly address: string;
}

describe('what people are told, over HTTP', () => {
  let api: RunningApi;
  let source: DataSource;
  let people: TestPeople;
  let unitId: string;
  let anna: TestPerson;
  let boris: TestPerson;
  let value: ReportedValue;

  beforeAll(async () => {
    // The year 2026 has just ended; its value is due on 30 January 2027.
    api = await startApi({ settings: { CLOCK_START: '2027-01-10T09:00:00Z' } });
    source = api.app.get(DataSource);
    people = new TestPeople(source);
    unitId = await people.unit('study-group');
    anna = await people.person([{ role: 'contributor', unitId }]);
    boris = await people.person([{ role: 'contributor', unitId: await people.unit() }]);
    value = await reportedValue(source, unitId);
    const far = new Date('2027-01-10T09:00:00Z');
    await source.query(`UPDATE sessions SET seen_at = $1, ends_at = $1::timestamptz + interval '8 hours'`, [far]);
  });
  afterAll(() => api.close());

  const send = sender<Body>(() => api);

  async function tell(personId: string, kind: string, minute: number): Promise<string> {
    const id = uuid();
    await source.query(
      `INSERT INTO notifications (id, person_id, kind, key, indicator_version_id, part_id, period, due_on, created_at, mail)
       SELECT $1::uuid, $2, $3::text, $3::text || ':' || $1::uuid::text, v.id, $5, '2026', CASE WHEN $3::text = 'sent-back' THEN NULL ELSE date '2027-01-30' END,
         timestamptz '2027-01-10T08:00:00Z' + make_interval(mins => $4), 'digest'
       FROM indicator_versions v WHERE v.indicator_id = $6`,
      [id, personId, kind, minute, value.partId, value.indicatorId],
    );
    return id;
  }

  it('are told one by one or up to the last that was seen, and nobody else', async () => {
    const ids = [
      await tell(anna.id, 'due-14', 1),
      await tell(anna.id, 'sent-back', 2),
      await tell(anna.id, 'due-7', 3),
    ];
    const list = await send(anna, 'GET /notifications?page[size]=2');
    expect(list.body).toMatchObject({
      unread: 3,
      items: [
        { kind: 'due-7', readAt: null },
        { kind: 'sent-back', dueOn: null },
      ],
    });
    expect(list.body.items[0]).toMatchObject({
      unit: { id: unitId },
      indicator: { id: value.indicatorId, title: { en: 'An indicator' } },
      period: '2026',
      dueOn: '2027-01-30',
    });
    const rest = await send(anna, `GET /notifications?page[size]=2&page[after]=${list.body.next}`);
    expect(rest.body.items.map(({ id }) => id)).toEqual([ids[0]]);
    expect((await send(boris, 'GET /notifications')).body).toMatchObject({ unread: 0, items: [] });

    expect(await send(boris, `POST /notifications/${ids[0]}/readings`)).toMatchObject({ status: 404 });
    expect(await send(anna, `POST /notifications/${ids[0]}/readings`)).toMatchObject({
      status: 200,
      body: { unread: 2 },
    });
    expect((await send(boris, 'POST /notification-readings', { upTo: ids[2] })).body).toEqual({ unread: 0 });
    expect((await send(anna, 'POST /notification-readings', { upTo: ids[1] })).body).toEqual({ unread: 1 });
    expect((await send(anna, 'GET /notifications?unread=true')).body.items.map(({ id }) => id)).toEqual([ids[2]]);
  });

  it('are mailed as each person chose, and a choice that came too late says what stands', async () => {
    expect(await send(anna, 'GET /notification-settings')).toMatchObject({
      body: { mail: 'digest', version: 0 },
      headers: { etag: '"0"' },
    });
    const choose = (mail: string, version: number) =>
      send(anna, 'PATCH /notification-settings', { mail }, ifMatch(version));
    expect(await choose('at-once', 0)).toMatchObject({ status: 200, body: { mail: 'at-once', version: 1 } });
    expect(await choose('off', 0)).toMatchObject({ status: 412, body: { current: { mail: 'at-once', version: 1 } } });
    expect(await choose('off', 1)).toMatchObject({ status: 200, body: { mail: 'off', version: 2 } });
    expect(await choose('often', 2)).toMatchObject({ status: 400 });
    expect((await send(boris, 'GET /notification-settings')).body).toMatchObject({ mail: 'digest' });
  });

  describe('as a calendar', () => {
    const pathOf = (address: string): string => new URL(address).pathname.replace('/api/v1', '');
    const made = async (who: TestPerson) => (await send(who, 'POST /calendar-feeds')).body;
    const read = (path: string) => send(null, `GET ${path}`);

    it('shows their due days to whoever knows the address, and to nobody what is not theirs', async () => {
      const [hers, his] = [await made(anna), await made(boris)];
      const calendar = await read(pathOf(hers.address));
      expect(calendar).toMatchObject({
        status: 200,
        headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' },
      });
      const { events } = parsedCalendar(calendar.text);
      const own = events.find(({ UID }) => UID?.startsWith(`${value.partId}-2026@`));
      expect(own).toMatchObject({ DTSTART: '20270130', DTEND: '20270131', DESCRIPTION: 'An indicator' });
      expect(own?.SUMMARY).toMatch(/^Due: R-.*, 2026 \(U-.*\)$/);
      expect(own?.URL).toContain(`/entry?unit=${unitId}`);
      expect(parsedCalendar((await read(pathOf(his.address))).text).events).toEqual([]);
      expect(JSON.stringify((await send(anna, 'GET /calendar-feeds')).body)).not.toContain('.ics');
    });

    it('shows the risks that one is to review and the treatments that one does', async () => {
      const risk = await aRisk(source, unitId, { state: 'open' });
      await source.query(`UPDATE risks SET owner_id = $2, last_reviewed_on = '2026-12-01', version = 2 WHERE id = $1`, [
        risk.id,
        boris.id,
      ]);
      await source.query(`UPDATE risk_treatments SET due_on = '2027-02-20', version = 2 WHERE id = $1`, [
        risk.treatmentId,
      ]);
      const { events } = parsedCalendar((await read(pathOf((await made(boris)).address))).text);
      expect(events.map(({ UID, DTSTART }) => [UID?.split('@')[0], DTSTART])).toEqual([
        [risk.treatmentId, '20270220'],
        [risk.id, '20270301'],
      ]);
      for (const { URL: url } of events) expect(url).toContain(`/risks/${risk.id}`);
      expect(parsedCalendar((await read(pathOf((await made(anna)).address))).text).events).not.toContainEqual(
        expect.objectContaining({ URL: expect.stringContaining('/risks/') }),
      );
    });

    it('keeps the identity of an event when its due day moves, in the language of its person', async () => {
      const path = pathOf((await made(anna)).address);
      const before = parsedCalendar((await read(path)).text).events.map(({ UID }) => UID);
      await source.query('UPDATE indicator_versions SET lag_days = 45 WHERE indicator_id = $1', [value.indicatorId]);
      await source.query(`UPDATE persons SET language = 'ar' WHERE id = $1`, [anna.id]);
      const { events, name } = parsedCalendar((await read(path)).text);
      expect(events.map(({ UID }) => UID)).toEqual(before);
      expect(events.find(({ UID }) => UID?.includes('-2026@'))).toMatchObject({ DTSTART: '20270214' });
      expect(name).toContain('أيام الاستحقاق');
    });

    it('is not there any more once it was revoked or made anew, and never for a wrong address or a disabled person', async () => {
      const first = await made(anna);
      const second = await made(anna);
      expect(await read(pathOf(first.address))).toMatchObject({ status: 404 });
      expect(await read(pathOf(second.address))).toMatchObject({ status: 200 });
      expect(await send(boris, `DELETE /calendar-feeds/${second.id}`)).toMatchObject({ status: 404 });
      expect(await send(anna, `DELETE /calendar-feeds/${second.id}`)).toMatchObject({ status: 204 });
      expect(await send(anna, `DELETE /calendar-feeds/${second.id}`)).toMatchObject({ status: 204 });
      const revoked = await read(pathOf(second.address));
      const unknown = await read(`/calendar-feeds/${'x'.repeat(43)}.ics`);
      expect([revoked.status, unknown.status]).toEqual([404, 404]);
      for (const odd of ['x.ics', `${'x'.repeat(43)}`, `${'%27'.repeat(43)}.ics`])
        expect((await read(`/calendar-feeds/${odd}`)).status).toBe(404);
      const [{ count }] = await source.query(
        `SELECT count(*)::int AS count FROM calendar_feeds WHERE revoked_at IS NULL AND person_id = $1`,
        [anna.id],
      );
      expect(count).toBe(0);
      const his = await made(boris);
      await source.query('UPDATE persons SET disabled_at = now() WHERE id = $1', [boris.id]);
      expect(await read(pathOf(his.address))).toMatchObject({ status: 404 });
    });
  });
});
