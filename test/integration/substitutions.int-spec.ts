import { Reads, Writes } from '@resolute/database';
import { type LocalDate, type Person, parseLocalDate, ROLES } from '@resolute/domain';
import { SubstitutionsQueries, SubstitutionsService } from '@resolute/identity';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';

const PAGE = { size: 50 };
const day = (text: string): LocalDate => parseLocalDate(text);

describe('substitutes', () => {
  const clock = new HandClock();
  let database: TestDatabase;
  let source: DataSource;
  let substitutions: SubstitutionsService;
  let queries: SubstitutionsQueries;
  let directory: Directory;
  let absent: Person;
  let substitute: Person;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    queries = new SubstitutionsQueries(new Reads(source), clock);
    substitutions = new SubstitutionsService(new Writes(source, clock), queries);
    directory = new Directory(source);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    clock.set('2026-03-16T09:00:00Z');
    absent = await directory.person({ grants: [{ role: 'council' }] });
    substitute = await directory.person();
  });

  const week = (more: object = {}) => ({
    substituteId: substitute.id,
    fromDay: day('2026-03-20'),
    toDay: day('2026-03-27'),
    ...more,
  });
  const standInsOn = async (text: string): Promise<string[]> =>
    (await queries.substitutesOn(day(text)))
      .filter(({ absentId }) => absentId === absent.id)
      .map((row) => row.substituteId);

  it('are named for oneself, and stand in from the first to the last day', async () => {
    const named = await substitutions.name(absent, week());
    expect(named).toMatchObject({
      absent: { id: absent.id },
      substitute: { id: substitute.id },
      fromDay: '2026-03-20',
      toDay: '2026-03-27',
      state: 'to-come',
    });
    expect(await Promise.all(['2026-03-19', '2026-03-20', '2026-03-27', '2026-03-28'].map(standInsOn))).toEqual([
      [],
      [substitute.id],
      [substitute.id],
      [],
    ]);
    const stateAt = async (moment: string): Promise<unknown> => {
      clock.set(moment);
      return (await queries.list(absent, {}, PAGE)).items.find(({ id }) => id === named.id)?.state;
    };
    expect(await stateAt('2026-03-19T22:59:59.999Z')).toBe('to-come');
    expect(await stateAt('2026-03-19T23:00:00Z')).toBe('in-force');
    expect(await stateAt('2026-03-27T22:59:59.999Z')).toBe('in-force');
    expect(await stateAt('2026-03-27T23:00:00Z')).toBe('over');
  });

  it.each(ROLES)('are named for somebody else by an administrator or a planner; by a %s?', async (role) => {
    const person = await directory.person({ grants: [{ role }] });
    const naming = substitutions.name(person, week({ absentId: absent.id }));
    if (role === 'administrator' || role === 'planner')
      await expect(naming).resolves.toMatchObject({ createdBy: { id: person.id } });
    else await expect(naming).rejects.toMatchObject({ code: 'access/not-allowed', params: { reason: 'role' } });
  });

  it('are taken back by whom they are for, not by others', async () => {
    const { id } = await substitutions.name(absent, week());
    await expect(substitutions.revoke(substitute, id)).rejects.toMatchObject({ code: 'access/not-allowed' });
    expect(await substitutions.revoke(absent, id)).toMatchObject({ state: 'revoked' });
    await expect(substitutions.revoke(absent, id)).rejects.toMatchObject({ code: 'substitution/revoked' });
    await expect(substitutions.revoke(absent, uuid())).rejects.toMatchObject({ code: 'row/not-found' });
    expect(await standInsOn('2026-03-23')).toEqual([]);
    const trail = await source.query('SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY seq', [id]);
    expect(trail).toEqual([{ action: 'substitution.named' }, { action: 'substitution.revoked' }]);
  });

  it.each([
    ['the day before, when it has passed in Geneva', '2026-03-16T23:00:00Z', '2026-03-16', false],
    ['the very day until it ends in Geneva', '2026-03-16T22:59:59.999Z', '2026-03-16', true],
  ])('may end on %s', async (_, now, last, allowed) => {
    clock.set(now);
    const naming = substitutions.name(absent, week({ fromDay: day('2026-03-10'), toDay: day(last) }));
    if (allowed) await expect(naming).resolves.toMatchObject({ state: 'in-force' });
    else await expect(naming).rejects.toMatchObject({ errors: [{ field: 'toDay', code: 'field/day-passed' }] });
  });

  it('are somebody else, there, and enabled; and days run forward', async () => {
    const disabled = await directory.person({ disabled: true });
    const planner = await directory.person({ grants: [{ role: 'planner' }] });
    const faultOf = (by: Person, wish: object): Promise<unknown> =>
      substitutions.name(by, week(wish)).then(
        () => undefined,
        ({ errors }: { errors: unknown }) => errors,
      );
    expect(await faultOf(absent, { substituteId: absent.id })).toEqual([
      { field: 'substituteId', code: 'field/same-person' },
    ]);
    expect(await faultOf(absent, { substituteId: uuid() })).toEqual([
      { field: 'substituteId', code: 'field/no-such-entry' },
    ]);
    expect(await faultOf(absent, { substituteId: disabled.id })).toEqual([
      { field: 'substituteId', code: 'field/person-disabled' },
    ]);
    expect(await faultOf(planner, { absentId: disabled.id })).toEqual([
      { field: 'absentId', code: 'field/person-disabled' },
    ]);
    expect(await faultOf(absent, { toDay: day('2026-03-19') })).toEqual([
      { field: 'toDay', code: 'field/ends-before-start' },
    ]);
  });

  it.each([
    ['2026-03-10', '2026-03-19', true],
    ['2026-03-10', '2026-03-20', false],
    ['2026-03-22', '2026-03-23', false],
    ['2026-03-27', '2026-04-02', false],
    ['2026-03-28', '2026-04-02', true],
  ])('are not named twice for the same days: %s to %s beside 20 to 27 March', async (fromDay, toDay, allowed) => {
    const { id } = await substitutions.name(absent, week());
    const again = () => substitutions.name(absent, week({ fromDay: day(fromDay), toDay: day(toDay) }));
    if (!allowed) {
      await expect(again()).rejects.toMatchObject({ code: 'substitution/overlapping' });
      await substitutions.revoke(absent, id);
    }
    await expect(again()).resolves.toMatchObject({ fromDay });
  });

  it('are named once when two requests come at once', async () => {
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => substitutions.name(absent, week())));
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  it('can be two people for one, and each for the other', async () => {
    const another = await directory.person();
    await substitutions.name(absent, week());
    await substitutions.name(absent, week({ substituteId: another.id }));
    const crossed = [
      substitutions.name(another, week({ substituteId: substitute.id })),
      substitutions.name(substitute, week({ substituteId: another.id })),
    ];
    await expect(Promise.all(crossed)).resolves.toHaveLength(2);
    expect((await standInsOn('2026-03-23')).toSorted()).toEqual([another.id, substitute.id].toSorted());
  });

  it('do not stand in while they, or the absent, are disabled', async () => {
    await substitutions.name(absent, week());
    await directory.disable(substitute.id);
    expect(await standInsOn('2026-03-23')).toEqual([]);
  });

  it('are listed to those they concern, and all of them to those who plan and check', async () => {
    const { id } = await substitutions.name(absent, week());
    const idsFor = async (person: Person, mine?: boolean): Promise<string[]> =>
      (await queries.list(person, { mine }, { size: 200 })).items.map((row) => row.id);
    expect(await idsFor(absent)).toEqual([id]);
    expect(await idsFor(substitute)).toEqual([id]);
    expect(await idsFor(await directory.person({ grants: [{ role: 'director' }] }))).toEqual([]);
    for (const role of ['administrator', 'planner', 'auditor'] as const) {
      const person = await directory.person({ grants: [{ role }] });
      expect(await idsFor(person)).toContain(id);
      expect(await idsFor(person, true)).toEqual([]);
    }
  });

  it('are listed page by page, the latest first', async () => {
    for (const [fromDay, toDay] of [
      ['2026-05-01', '2026-05-02'],
      ['2026-04-01', '2026-04-02'],
      ['2026-06-01', '2026-06-02'],
    ] as const)
      await substitutions.name(absent, week({ fromDay: day(fromDay), toDay: day(toDay) }));
    const first = await queries.list(absent, {}, { size: 2 });
    const second = await queries.list(absent, {}, { size: 2, after: first.next ?? undefined });
    expect([...first.items, ...second.items].map(({ fromDay }) => fromDay)).toEqual([
      '2026-06-01',
      '2026-05-01',
      '2026-04-01',
    ]);
    expect(second.next).toBeNull();
  });
});
