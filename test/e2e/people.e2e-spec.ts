import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../support/api';
import { TestPeople, type TestPerson } from '../support/people';
import { ifMatch, sender } from '../support/send';

interface Body {
  readonly id?: string;
  readonly items?: readonly { readonly id: string }[];
  readonly errors?: readonly { readonly field: string }[];
}

describe('administering people over HTTP', () => {
  let api: RunningApi;
  let people: TestPeople;
  let administrator: TestPerson;
  let second: TestPerson;
  let contributor: TestPerson;

  beforeAll(async () => {
    api = await startApi();
    people = new TestPeople(api.app.get(DataSource));
    administrator = await people.person([{ role: 'administrator' }]);
    second = await people.person([{ role: 'administrator' }]);
    contributor = await people.person([{ role: 'contributor', unitId: await people.unit() }]);
  });
  afterAll(() => api.close());

  const send = sender<Body>(() => api);

  it('lets nobody in who is not signed in', async () => {
    for (const url of ['/people', '/units', '/role-grants', '/substitutions', '/colleagues'])
      expect(await send(null, `GET ${url}`)).toMatchObject({
        status: 401,
        body: { code: 'access/not-signed-in' },
      });
  });

  it('from the invitation to the second administrator’s yes and back', async () => {
    const unit = await send(administrator, 'POST /units', { code: 'E2E', kind: 'unit', title: { en: 'End to end' } });
    expect(unit).toMatchObject({ status: 201, etag: '"1"' });
    const invitation = { name: 'Noor', email: 'Noor@Invited.Example', unitId: unit.body.id, language: 'fr' };
    const invited = await send(administrator, 'POST /people', invitation);
    expect(invited).toMatchObject({
      status: 201,
      etag: '"1"',
      body: { email: 'noor@invited.example', state: 'invited' },
    });
    const person = `/people/${invited.body.id}`;
    expect(await send(administrator, 'POST /people', invitation)).toMatchObject({
      status: 409,
      body: { code: 'person/email-taken' },
    });

    const proposed = await send(administrator, `POST ${person}/role-grants`, { role: 'planner' });
    expect(proposed).toMatchObject({ status: 201, body: { state: 'proposed' } });
    const waiting = await send(second, 'GET /role-grants?state=proposed');
    expect(waiting.body.items?.map(({ id }) => id)).toEqual([proposed.body.id]);
    const confirmation = `/role-grants/${proposed.body.id}/confirmations`;
    expect(await send(administrator, `POST ${confirmation}`)).toMatchObject({
      status: 403,
      body: { detail: 'You proposed this role yourself. Another administrator must confirm it.' },
    });
    expect(await send(second, `POST ${confirmation}`)).toMatchObject({ status: 200, body: { state: 'held' } });
    expect(await send(second, `POST /role-grants/${proposed.body.id}/revocations`)).toMatchObject({
      status: 200,
      body: { state: 'revoked' },
    });

    expect(await send(administrator, `POST ${person}/disablings`)).toMatchObject({
      status: 200,
      etag: '"2"',
      body: { state: 'disabled' },
    });
    expect(await send(administrator, `POST ${person}/enablings`)).toMatchObject({ status: 200, etag: '"3"' });
    expect(await send(administrator, `POST ${person}/invitations`)).toMatchObject({ status: 200 });
    expect(await send(administrator, `POST ${person}/session-endings`)).toMatchObject({ status: 200 });
    expect(await send(administrator, `POST ${person}/second-factor-removals`)).toMatchObject({ status: 404 });
  });

  it('changes only what was seen', async () => {
    const { id } = await people.person();
    const change = (headers: Record<string, string>, payload: object = { name: 'Changed' }) =>
      send(administrator, `PATCH /people/${id}`, payload, headers);
    expect(await change({})).toMatchObject({ status: 428 });
    expect(await change({ 'if-match': 'W/"1"' })).toMatchObject({ status: 400 });
    expect(await change(ifMatch(1))).toMatchObject({ status: 200, etag: '"2"', body: { name: 'Changed' } });
    expect(await change(ifMatch(1))).toMatchObject({
      status: 412,
      body: { code: 'row/stale', current: { name: 'Changed', version: 2 } },
    });
    expect(await change(ifMatch(2), { name: null, version: 7 })).toMatchObject({
      status: 400,
      body: { errors: expect.arrayContaining([expect.objectContaining({ field: 'version', code: 'field/unknown' })]) },
    });
  });

  it('says which field is wrong', async () => {
    const wrong = { name: ' ', email: 'nobody', language: 'de', grants: [{ role: 'king' }] };
    const { status, body } = await send(administrator, 'POST /people', wrong);
    expect(status).toBe(400);
    expect(body.errors?.map(({ field }) => field).toSorted()).toEqual(['email', 'grants.0.role', 'language', 'name']);
    expect(await send(administrator, 'GET /people?page[after]=nonsense')).toMatchObject({ status: 400 });
    expect(await send(administrator, 'GET /people?role=king')).toMatchObject({ status: 400 });
    expect(await send(administrator, 'GET /people/not-an-id')).toMatchObject({ status: 400 });
    expect(await send(administrator, `GET /people/${uuid()}`)).toMatchObject({ status: 404 });
  });

  it('shows a contributor names and units, and refuses the rest', async () => {
    expect(await send(contributor, 'GET /colleagues?text=test&page[size]=2')).toMatchObject({ status: 200 });
    expect(await send(contributor, 'GET /units')).toMatchObject({ status: 200 });
    for (const url of ['/people', `/people/${contributor.id}`, '/role-grants'])
      expect(await send(contributor, `GET ${url}`)).toMatchObject({
        status: 403,
        body: { code: 'access/not-allowed' },
      });
  });

  it('lets a contributor name a substitute from a day to a day', async () => {
    const wish = { substituteId: second.id, fromDay: '2999-02-28', toDay: '2999-03-01' };
    const named = await send(contributor, 'POST /substitutions', wish);
    expect(named).toMatchObject({
      status: 201,
      body: { absent: { id: contributor.id }, fromDay: '2999-02-28', toDay: '2999-03-01' },
    });
    expect(await send(contributor, 'POST /substitutions', { ...wish, toDay: '2999-02-29' })).toMatchObject({
      status: 400,
    });
    expect((await send(second, 'GET /substitutions?mine=true')).body.items).toHaveLength(1);
    expect(await send(contributor, `POST /substitutions/${named.body.id}/revocations`)).toMatchObject({
      status: 200,
      body: { state: 'revoked' },
    });
  });
});
