import { Reads } from '@resolute/database';
import { LANGUAGES, type Person, ROLES } from '@resolute/domain';
import {
  AccountHelpService,
  ColleaguesQueries,
  GrantsService,
  type InvitationWish,
  PeopleQueries,
  PeopleService,
  type PersonView,
} from '@resolute/identity';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../support/api';
import { Directory } from '../support/directory';

const PAGE = { size: 50 };

describe('people', () => {
  let api: RunningApi;
  let source: DataSource;
  let people: PeopleService;
  let help: AccountHelpService;
  let queries: PeopleQueries;
  let directory: Directory;
  let administrator: Person;

  beforeAll(async () => {
    api = await startApi();
    source = api.app.get(DataSource);
    people = api.app.get(PeopleService, { strict: false });
    help = api.app.get(AccountHelpService, { strict: false });
    queries = api.app.get(PeopleQueries, { strict: false });
    directory = new Directory(source);
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await directory.removeAdministrators();
    administrator = await directory.person({ grants: [{ role: 'administrator' }] });
  });

  const address = (): string => `${uuid()}@invited.example`;
  const invitation = (more: Partial<InvitationWish> = {}): InvitationWish => ({
    name: 'Ana García',
    email: address(),
    language: 'es',
    ...more,
  });
  const trailOf = (id: string): Promise<{ action: string; record: string }[]> =>
    source.query('SELECT action, record FROM audit_entries WHERE subject_id = $1 ORDER BY seq', [id]);
  const liveLinksOf = async (id: string): Promise<number> =>
    (
      await source.query(
        'SELECT 1 FROM one_time_links WHERE person_id = $1 AND used_at IS NULL AND expires_at > now()',
        [id],
      )
    ).length;
  const counts = async (): Promise<unknown> =>
    (
      await source.query(`SELECT (SELECT count(*) FROM persons) AS people, (SELECT count(*) FROM role_grants) AS grants,
        (SELECT count(*) FROM one_time_links) AS links, (SELECT count(*) FROM audit_entries) AS facts,
        (SELECT count(*) FROM outbox) AS jobs`)
    )[0];

  describe('are invited', () => {
    it('with their first roles and a link', async () => {
      const unitId = await directory.unit();
      const wish = invitation({
        name: '  Ana García ',
        unitId,
        grants: [{ role: 'contributor', unitId }, { role: 'planner' }],
      });
      const person = await people.invite(administrator, wish);
      expect(person).toMatchObject({
        name: 'Ana García',
        email: wish.email,
        unit: { id: unitId, kind: 'unit', title: { en: 'A unit' } },
        state: 'invited',
        language: 'es',
        grants: [
          { role: 'contributor', state: 'held' },
          { role: 'planner', state: 'proposed' },
        ],
        hasSecondFactor: false,
        lastSeenAt: null,
        isSample: false,
        version: 1,
      });
      expect(await liveLinksOf(person.id)).toBe(1);
      const trail = await trailOf(person.id);
      expect(trail.map(({ action }) => action)).toContain('person.invited');
      expect(JSON.stringify(trail)).not.toMatch(/Ana|García|invited\.example/);
    });

    it('or nothing of it happens', async () => {
      const before = await counts();
      const wrong = people.invite(
        administrator,
        invitation({ grants: [{ role: 'auditor' }, { role: 'contributor' }] }),
      );
      await expect(wrong).rejects.toMatchObject({ errors: [{ field: 'grants.1.unitId', code: 'field/wrong-scope' }] });
      await expect(people.invite(administrator, invitation({ unitId: uuid() }))).rejects.toMatchObject({
        errors: [{ field: 'unitId', code: 'field/no-such-entry' }],
      });
      const twice = invitation({ grants: [{ role: 'auditor' }, { role: 'auditor' }] });
      await expect(people.invite(administrator, twice)).rejects.toMatchObject({ code: 'grant/already-held' });
      expect(await counts()).toEqual(before);
    });

    it('once, when several invite the same address at once', async () => {
      const wish = invitation();
      const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => people.invite(administrator, wish)));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'person/email-taken' });
    });

    it('again while they have not come, by a link that ends the one before', async () => {
      const { id } = await people.invite(administrator, invitation());
      expect(await people.inviteAgain(administrator, id)).toMatchObject({ state: 'invited' });
      expect(await liveLinksOf(id)).toBe(1);
      const joined = await directory.person();
      await expect(people.inviteAgain(administrator, joined.id)).rejects.toMatchObject({
        code: 'person/already-joined',
      });
      await people.disable(administrator, id);
      await expect(people.inviteAgain(administrator, id)).rejects.toMatchObject({ code: 'person/disabled' });
      expect(await liveLinksOf(id)).toBe(0);
    });
  });

  describe('are changed', () => {
    it('in what was given, and the trail names the fields only', async () => {
      const unitId = await directory.unit();
      const { id, email } = await people.invite(administrator, invitation({ unitId }));
      expect(await people.change(administrator, id, 1, { name: 'Ana López' })).toMatchObject({
        name: 'Ana López',
        email,
        unit: { id: unitId },
        version: 2,
      });
      const changed = await people.change(administrator, id, 2, { unitId: null, email: `new-${email}` });
      expect(changed).toMatchObject({ name: 'Ana López', email: `new-${email}`, unit: null, version: 3 });
      const trail = await trailOf(id);
      expect(
        trail.filter(({ action }) => action === 'person.changed').map(({ record }) => JSON.parse(record).change),
      ).toEqual([{ fields: ['name'] }, { fields: ['email', 'unitId'] }]);
      expect(JSON.stringify(trail)).not.toMatch(/Ana|López|invited\.example/);
    });

    it('not on an older version, not to an address of somebody else, not to a unit that is not there', async () => {
      const [{ id }, other] = [await people.invite(administrator, invitation()), await directory.person()];
      const taken = `${other.id}@test.example`;
      await expect(people.change(administrator, id, 1, { email: taken })).rejects.toMatchObject({
        code: 'person/email-taken',
      });
      await expect(people.change(administrator, id, 1, { unitId: uuid() })).rejects.toMatchObject({
        errors: [{ field: 'unitId', code: 'field/no-such-entry' }],
      });
      await people.change(administrator, id, 1, { name: 'First' });
      await expect(people.change(administrator, id, 1, { name: 'Second' })).rejects.toMatchObject({
        code: 'row/stale',
        current: { id, name: 'First', version: 2 },
      });
      await expect(people.change(administrator, uuid(), 1, { name: 'N' })).rejects.toMatchObject({
        code: 'row/not-found',
      });
    });
  });

  describe('are disabled', () => {
    it('and are out at once, until they are enabled again', async () => {
      const person = await directory.person({ grants: [{ role: 'auditor' }] });
      await directory.session(person.id, new Date());
      const disabled = await people.disable(administrator, person.id);
      expect(disabled).toMatchObject({ state: 'disabled', version: 2, grants: [{ role: 'auditor' }] });
      expect(
        await source.query('SELECT 1 FROM sessions WHERE person_id = $1 AND ended_at IS NULL', [person.id]),
      ).toEqual([]);
      await expect(people.disable(administrator, person.id)).rejects.toMatchObject({ code: 'person/disabled' });
      expect(await people.enable(administrator, person.id)).toMatchObject({ state: 'enabled', version: 3 });
      await expect(people.enable(administrator, person.id)).rejects.toMatchObject({ code: 'person/not-disabled' });
      const actions = (await trailOf(person.id)).map(({ action }) => action);
      expect(actions).toEqual(expect.arrayContaining(['person.disabled', 'person.enabled']));
    });

    it('not by themselves', async () => {
      await expect(people.disable(administrator, administrator.id)).rejects.toMatchObject({
        code: 'access/not-allowed',
        params: { reason: 'oneself' },
      });
    });

    it('but one administrator remains when two disable each other at once', async () => {
      const second = await directory.person({ grants: [{ role: 'administrator' }] });
      const outcomes = await Promise.allSettled([
        people.disable(administrator, second.id),
        people.disable(second, administrator.id),
      ]);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'person/last-administrator' },
      });
      expect(await directory.administrators()).toHaveLength(1);
    });

    it('but one administrator remains when one disables while the other revokes', async () => {
      const grants = api.app.get(GrantsService, { strict: false });
      const second = await directory.person({ grants: [{ role: 'administrator' }] });
      const grantId = await directory.grantIdOf(administrator.id, 'administrator');
      const outcomes = await Promise.allSettled([
        people.disable(administrator, second.id),
        grants.revoke(second, grantId),
      ]);
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(await directory.administrators()).toHaveLength(1);
    });
  });

  describe('are helped', () => {
    it('by being signed out everywhere', async () => {
      const person = await directory.person();
      await directory.session(person.id, new Date('2026-01-02T03:04:05Z'));
      const after = await help.endSessions(administrator, person.id);
      expect(after.lastSeenAt?.toISOString()).toBe('2026-01-02T03:04:05.000Z');
      expect(
        await source.query('SELECT 1 FROM sessions WHERE person_id = $1 AND ended_at IS NULL', [person.id]),
      ).toEqual([]);
    });

    it('by removing a second factor, though not their own', async () => {
      const person = await directory.person();
      await source.query(
        `INSERT INTO second_factors (person_id, secret_cipher, created_at, confirmed_at, last_step) VALUES ($1, 'x', now(), now(), 0)`,
        [person.id],
      );
      expect(await queries.get(administrator, person.id)).toMatchObject({ hasSecondFactor: true });
      expect(await help.removeSecondFactor(administrator, person.id)).toMatchObject({ hasSecondFactor: false });
      await expect(help.removeSecondFactor(administrator, administrator.id)).rejects.toMatchObject({
        params: { reason: 'oneself' },
      });
    });
  });

  it.each(ROLES.filter((role) => role !== 'administrator'))('are not administered by a %s', async (role) => {
    const actor = await directory.person({ grants: [{ role }] });
    const { id } = await directory.person();
    const attempts: Promise<PersonView>[] = [
      people.invite(actor, invitation()),
      people.change(actor, id, 1, { name: 'N' }),
      people.disable(actor, id),
      people.enable(actor, id),
      people.inviteAgain(actor, id),
      help.endSessions(actor, id),
      help.removeSecondFactor(actor, id),
      people.disable(actor, uuid()),
    ];
    for (const outcome of await Promise.allSettled(attempts))
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: { code: 'access/not-allowed', params: { reason: 'role' } },
      });
    const reading = queries.get(actor, id);
    if (role === 'planner' || role === 'auditor') await expect(reading).resolves.toMatchObject({ id });
    else await expect(reading).rejects.toMatchObject({ code: 'access/not-allowed' });
  });

  describe('are listed', () => {
    const NAMES = ['zoë', 'Élodie', 'Émile', 'Ahmed', 'أحمد', 'Ömer', 'Олег', '王伟', 'eva', 'Zoe 100%'];
    let unitId: string;
    let ids: Map<string, string>;

    beforeAll(async () => {
      unitId = await directory.unit();
      ids = new Map();
      for (const name of NAMES) ids.set(name, (await directory.person({ name, unitId })).id);
      await directory.disable(ids.get('Ömer') ?? '');
      const invited = await directory.person({ name: 'Yet To Come', unitId, password: false });
      ids.set('Yet To Come', invited.id);
      await directory.person({ name: 'Verifying', unitId, grants: [{ role: 'verifier' }] });
    });

    const names = async (filter: object): Promise<string[]> =>
      (await queries.list(administrator, { unit: unitId, ...filter }, PAGE)).items.map(({ name }) => name);

    it('by name, as a reader of any language sorts, page by page', async () => {
      const whole = await names({});
      expect(whole).toHaveLength(NAMES.length + 2);
      expect(whole.slice(0, 5)).toEqual(['Ahmed', 'Élodie', 'Émile', 'eva', 'Ömer']);
      expect(whole.indexOf('Zoe 100%')).toBe(whole.indexOf('zoë') + 1);
      const paged: string[] = [];
      for (let after: string | undefined, last = false; !last; ) {
        const { items, next } = await queries.list(administrator, { unit: unitId }, { size: 5, after });
        paged.push(...items.map(({ name }) => name));
        last = next === null;
        after = next ?? undefined;
      }
      expect(paged).toEqual(whole);
    });

    it.each([
      ['a part of the name', { text: 'LODI' }, ['Élodie']],
      ['capitals beyond ASCII', { text: 'ÉMI' }, ['Émile']],
      ['a sign that SQL knows', { text: '%' }, ['Zoe 100%']],
      ['another such sign', { text: '_' }, []],
      ['a role that is held', { role: 'verifier' }, ['Verifying']],
      ['disabled', { state: 'disabled' }, ['Ömer']],
      ['invited', { state: 'invited' }, ['Yet To Come']],
      ['nothing that is there', { unit: uuid() }, []],
    ])('filtered by %s', async (_, filter, expected) => expect(await names(filter)).toEqual(expected));

    it('filtered by a part of the address', async () => {
      const id = ids.get('王伟') ?? '';
      expect(await names({ text: `${id.slice(-12).toUpperCase()}@TEST` })).toEqual(['王伟']);
    });

    it('with as many statements for many as for one', async () => {
      const query = jest.spyOn(Reads.prototype, 'rows');
      const statementsFor = async (size: number): Promise<number> => {
        query.mockClear();
        await queries.list(administrator, { unit: unitId }, { size });
        return query.mock.calls.length;
      };
      expect([await statementsFor(1), await statementsFor(50)]).toEqual([2, 2]);
      query.mockRestore();
    });

    it('to everybody as colleagues, by name alone and without the disabled', async () => {
      const colleagues = api.app.get(ColleaguesQueries, { strict: false });
      const somebody = await directory.person({ grants: [{ role: 'council' }] });
      const { items } = await colleagues.list(somebody, { text: 'm' }, { size: 200 });
      expect(items).toContainEqual({ id: ids.get('Émile'), name: 'Émile' });
      expect(items.map(({ name }) => name)).not.toContain('Ömer');
      expect(items.flatMap((item) => Object.keys(item)).every((key) => key === 'id' || key === 'name')).toBe(true);
      await expect(colleagues.list({ kind: 'visitor' }, {}, PAGE)).rejects.toMatchObject({
        code: 'access/not-allowed',
      });
      await expect(queries.list(somebody, {}, PAGE)).rejects.toMatchObject({ code: 'access/not-allowed' });
    });
  });

  it.each(LANGUAGES)('may be invited in %s', async (language) => {
    expect(await people.invite(administrator, invitation({ language }))).toMatchObject({ language });
  });
});
