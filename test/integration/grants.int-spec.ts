import { Reads, Writes } from '@resolute/database';
import { type Person, ROLES, type Role, TWO_ADMINISTRATOR_ROLES } from '@resolute/domain';
import { GrantsQueries, GrantsService } from '@resolute/identity';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';

const PAGE = { size: 50 };

describe('roles', () => {
  let database: TestDatabase;
  let source: DataSource;
  let grants: GrantsService;
  let queries: GrantsQueries;
  let directory: Directory;
  let first: Person;
  let second: Person;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    queries = new GrantsQueries(new Reads(source));
    grants = new GrantsService(new Writes(source, new HandClock()), queries);
    directory = new Directory(source);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await directory.removeAdministrators();
    first = await directory.person({ grants: [{ role: 'administrator' }] });
    second = await directory.person({ grants: [{ role: 'administrator' }] });
  });

  const actionsOn = async (id: string): Promise<string[]> =>
    (await source.query('SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY seq', [id])).map(
      ({ action }: { action: string }) => action,
    );

  it('that weigh little are held at once', async () => {
    const person = await directory.person();
    const unitId = await directory.unit();
    const grant = await grants.grant(first, person.id, { role: 'contributor', unitId });
    expect(grant).toMatchObject({
      state: 'held',
      person: { id: person.id },
      unit: { id: unitId, kind: 'unit' },
      grantedBy: { id: first.id },
      proposedBy: null,
      isSoleDecision: false,
    });
    expect(await actionsOn(grant.id)).toEqual(['role-grant.granted']);
  });

  it.each(TWO_ADMINISTRATOR_ROLES)('such as %s wait for a second administrator', async (role) => {
    const person = await directory.person();
    const { id, state } = await grants.grant(first, person.id, { role });
    expect(state).toBe('proposed');
    expect(await directory.rolesOf(person.id)).toEqual([]);
    await expect(grants.confirm(first, id)).rejects.toMatchObject({
      code: 'access/not-allowed',
      params: { reason: 'proposer' },
    });
    expect((await queries.list(first, { state: 'proposed' }, PAGE)).items.map((grant) => grant.id)).toContain(id);
    const held = await grants.confirm(second, id);
    expect(held).toMatchObject({ state: 'held', proposedBy: { id: first.id }, grantedBy: { id: second.id } });
    expect(await directory.rolesOf(person.id)).toEqual([role]);
    expect((await queries.list(first, { state: 'proposed' }, PAGE)).items.map((grant) => grant.id)).not.toContain(id);
    expect(await actionsOn(id)).toEqual(['role-grant.proposed', 'role-grant.confirmed']);
  });

  it('are neither granted nor confirmed for oneself', async () => {
    await expect(grants.grant(first, first.id, { role: 'council' })).rejects.toMatchObject({
      params: { reason: 'oneself' },
    });
    const { id } = await grants.grant(first, second.id, { role: 'director' });
    await expect(grants.confirm(second, id)).rejects.toMatchObject({ params: { reason: 'oneself' } });
  });

  it.each(ROLES.filter((role) => role !== 'administrator'))('are not given by a %s', async (role) => {
    const person = await directory.person({ grants: [{ role }] });
    const other = await directory.person();
    const refused = { code: 'access/not-allowed', params: { reason: 'role' } };
    const { id } = await grants.grant(first, other.id, { role: 'planner' });
    await expect(grants.grant(person, other.id, { role: 'council' })).rejects.toMatchObject(refused);
    await expect(grants.confirm(person, id)).rejects.toMatchObject(refused);
    await expect(grants.decline(person, id)).rejects.toMatchObject(refused);
    await expect(grants.revoke(person, id)).rejects.toMatchObject(refused);
    await expect(grants.revoke(person, uuid())).rejects.toMatchObject(refused);
  });

  it('that are declined were never held, and can be proposed again', async () => {
    const person = await directory.person();
    const { id } = await grants.grant(first, person.id, { role: 'planner' });
    expect(await grants.decline(second, id)).toMatchObject({ state: 'declined', revokedBy: { id: second.id } });
    await expect(grants.confirm(second, id)).rejects.toMatchObject({ code: 'grant/not-proposed' });
    await expect(grants.decline(first, id)).rejects.toMatchObject({ code: 'grant/not-proposed' });
    await expect(grants.revoke(first, id)).rejects.toMatchObject({ code: 'grant/revoked' });
    expect(await grants.grant(second, person.id, { role: 'planner' })).toMatchObject({ state: 'proposed' });
  });

  it('that are taken away can be given again', async () => {
    const person = await directory.person();
    const { id } = await grants.grant(first, person.id, { role: 'council' });
    expect(await grants.revoke(second, id)).toMatchObject({ state: 'revoked', revokedBy: { id: second.id } });
    expect(await directory.rolesOf(person.id)).toEqual([]);
    await expect(grants.revoke(first, id)).rejects.toMatchObject({ code: 'grant/revoked' });
    expect(await grants.grant(first, person.id, { role: 'council' })).toMatchObject({ state: 'held' });
  });

  it.each([
    ['planner', 'unit'],
    ['contributor', undefined],
    ['council', 'study-group'],
  ] as const)('cannot be held in any scope: %s in %s', async (role, kind) => {
    const person = await directory.person();
    const unitId = kind && (await directory.unit(kind));
    await expect(grants.grant(first, person.id, { role, unitId })).rejects.toMatchObject({
      code: 'request/invalid',
      errors: [{ field: 'unitId', code: 'field/wrong-scope' }],
    });
  });

  it('are not given in a unit, to a person or by a proposal that is not there, nor to somebody disabled', async () => {
    const person = await directory.person();
    const disabled = await directory.person({ disabled: true });
    await expect(grants.grant(first, person.id, { role: 'contributor', unitId: uuid() })).rejects.toMatchObject({
      errors: [{ field: 'unitId', code: 'field/no-such-entry' }],
    });
    await expect(grants.grant(first, uuid(), { role: 'council' })).rejects.toMatchObject({ code: 'row/not-found' });
    await expect(grants.confirm(first, uuid())).rejects.toMatchObject({ code: 'row/not-found' });
    await expect(grants.grant(first, disabled.id, { role: 'council' })).rejects.toMatchObject({
      code: 'person/disabled',
    });
    const { id } = await grants.grant(first, person.id, { role: 'director' });
    await directory.disable(person.id);
    await expect(grants.confirm(second, id)).rejects.toMatchObject({ code: 'person/disabled' });
  });

  it('are held once per scope, also when two administrators grant at once', async () => {
    const person = await directory.person();
    const unitId = await directory.unit();
    const wish = { role: 'contributor', unitId } as const;
    const outcomes = await Promise.allSettled(
      [first, second, first, second].map((by) => grants.grant(by, person.id, wish)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'grant/already-held' });
    expect(await grants.grant(first, person.id, { ...wish, unitId: await directory.unit() })).toMatchObject({
      state: 'held',
    });
  });

  it('are confirmed by one of two who do it at once', async () => {
    const third = await directory.person({ grants: [{ role: 'administrator' }] });
    const person = await directory.person();
    const { id } = await grants.grant(first, person.id, { role: 'verifier' });
    const outcomes = await Promise.allSettled([grants.confirm(second, id), grants.confirm(third, id)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'grant/not-proposed' },
    });
    expect(await actionsOn(id)).toEqual(['role-grant.proposed', 'role-grant.confirmed']);
  });

  it('are listed page by page, each once', async () => {
    const person = await directory.person();
    for (let count = 0; count < 5; count += 1)
      await grants.grant(first, person.id, { role: 'rapporteur', unitId: await directory.unit() });
    const seen: string[] = [];
    for (let after: string | undefined, last = false; !last; ) {
      const { items, next } = await queries.list(first, { state: 'held' }, { size: 2, after });
      seen.push(...items.map(({ id }) => id));
      last = next === null;
      after = next ?? undefined;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(seen.toSorted());
    await expect(queries.list(first, {}, { size: 2, after: 'nonsense' })).rejects.toMatchObject({
      errors: [{ field: 'page[after]', code: 'field/invalid' }],
    });
  });

  describe('of the administrators', () => {
    const grantOf = (person: Person): Promise<string> => directory.grantIdOf(person.id, 'administrator');

    it('the only one makes one second administrator alone, and no third', async () => {
      await grants.revoke(first, await grantOf(second));
      const [person, another] = [await directory.person(), await directory.person()];
      const outcomes = await Promise.all(
        [person, another].map(({ id }) => grants.grant(first, id, { role: 'administrator' })),
      );
      expect(outcomes.map(({ state, isSoleDecision }) => `${state} ${isSoleDecision}`).toSorted()).toEqual([
        'held true',
        'proposed false',
      ]);
    });

    it('the only one still proposes other weighty roles', async () => {
      await grants.revoke(first, await grantOf(second));
      const person = await directory.person();
      expect(await grants.grant(first, person.id, { role: 'planner' })).toMatchObject({ state: 'proposed' });
    });

    it('the last one stays, also against oneself', async () => {
      await grants.revoke(second, await grantOf(second));
      await expect(grants.revoke(first, await grantOf(first))).rejects.toMatchObject({
        code: 'person/last-administrator',
      });
    });

    it('one who never came does not count as another', async () => {
      const invited = await directory.person({ grants: [{ role: 'administrator' }], password: false });
      await grants.revoke(first, await grantOf(second));
      await expect(grants.revoke(first, await grantOf(first))).rejects.toMatchObject({
        code: 'person/last-administrator',
      });
      expect(await grants.revoke(first, await grantOf(invited))).toMatchObject({ state: 'revoked' });
    });

    it('one remains of two who take each other’s role at once', async () => {
      const ids = [await grantOf(second), await grantOf(first)] as const;
      const outcomes = await Promise.allSettled([grants.revoke(first, ids[0]), grants.revoke(second, ids[1])]);
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(await directory.administrators()).toHaveLength(1);
    });
  });

  describe('in PostgreSQL', () => {
    const byHand = (role: Role, values: Record<string, unknown>): Promise<unknown> => {
      const columns = {
        id: uuid(),
        role,
        is_sole_decision: false,
        proposed_at: new Date(),
        granted_at: new Date(),
        ...values,
      };
      const names = Object.keys(columns);
      const marks = names.map((_, index) => `$${index + 1}`);
      return source.query(`INSERT INTO role_grants (${names.join()}) VALUES (${marks.join()})`, Object.values(columns));
    };
    const given = async (proposer: Person, granter: Person) => ({
      person_id: (await directory.person()).id,
      proposed_by_id: proposer.id,
      granted_by_id: granter.id,
    });

    it.each(TWO_ADMINISTRATOR_ROLES)('%s cannot have one person in both places', async (role) => {
      await expect(byHand(role, await given(first, first))).rejects.toThrow('ck_role_grants_two_administrators');
      await expect(byHand(role, await given(first, second))).resolves.toBeDefined();
    });

    it.each(ROLES.filter((role) => !(TWO_ADMINISTRATOR_ROLES as readonly Role[]).includes(role)))(
      '%s can, as in the rules',
      async (role) => expect(await byHand(role, await given(first, first))).toBeDefined(),
    );

    it('nobody gets a role from themselves', async () => {
      const own = { person_id: first.id, proposed_by_id: second.id, granted_by_id: first.id };
      await expect(byHand('council', own)).rejects.toThrow('ck_role_grants_not_to_oneself');
      const proposal = { person_id: first.id, proposed_by_id: first.id, granted_by_id: second.id };
      await expect(byHand('planner', proposal)).rejects.toThrow('ck_role_grants_not_proposed_for_oneself');
    });
  });

  it('are asked for of one person, and by what they are', async () => {
    const person = await directory.person();
    const unitId = await directory.unit();
    const { id } = await grants.grant(first, person.id, { role: 'contributor', unitId });
    const { id: other } = await grants.grant(first, person.id, { role: 'rapporteur', unitId });
    await grants.grant(first, (await directory.person()).id, { role: 'rapporteur', unitId });
    await grants.revoke(first, id);
    const ids = async (filter: object): Promise<string[]> =>
      (await queries.list(first, { person: person.id, ...filter }, PAGE)).items.map((grant) => grant.id);
    expect(await ids({})).toEqual([id, other]);
    expect(await ids({ state: 'revoked' })).toEqual([id]);
    expect(await ids({ role: 'rapporteur' })).toEqual([other]);
    const { items } = await queries.list(first, { role: 'rapporteur' }, PAGE);
    expect([items.length > 1, new Set(items.map(({ role }) => role))]).toEqual([true, new Set(['rapporteur'])]);
  });
});
