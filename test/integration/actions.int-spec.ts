import { ActionsQueries, type ActionView } from '@resolute/accountability';
import type { LocalDate, Person } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { ACTION, AccountabilityDesk } from '../support/accountability';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { PlanningDesk } from '../support/plans';

const day = (text: string): LocalDate => text as LocalDate;

describe('actions', () => {
  let database: TestDatabase;
  let source: DataSource;
  let directory: Directory;
  let clock: HandClock;
  let desk: AccountabilityDesk;
  let unitId: string;
  let resultId: string;
  let planner: Person;
  let author: Person;
  let colleague: Person;
  let verifier: Person;
  let reader: Person;
  let counter = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    directory = new Directory(source);
    unitId = await directory.unit('study-group', 'SG13');
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    author = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Author' });
    colleague = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Colleague' });
    verifier = await directory.person({ grants: [{ role: 'verifier' }], name: 'Verifier' });
    reader = await directory.person({ grants: [{ role: 'rapporteur' }] });
  });
  beforeEach(async () => {
    clock = new HandClock('2026-03-16T09:00:00Z');
    counter += 1;
    const plans = new PlanningDesk(source, planner, clock);
    resultId = (await plans.result(await plans.plan(`OP-${counter}`), 'O1')).id;
    desk = new AccountabilityDesk(source, clock, { resultId, unitId });
  });
  afterAll(() => database.drop());

  const accept = async ({ id, version }: ActionView): Promise<ActionView> => {
    const submitted = await desk.actionSteps.submit(author, id, version);
    const verified = await desk.actionSteps.verify(verifier, id, submitted.version);
    return desk.actionSteps.accept(planner, id, verified.version);
  };
  const accepted = async (wish: object = {}): Promise<ActionView> => accept(await desk.action(author, wish));
  const listed = async (who: Person, filter: object = {}, asOf?: LocalDate): Promise<readonly ActionView[]> =>
    (await desk.actionQueries.list(who, { result: resultId, ...filter }, asOf, { size: 50 })).items;

  it('are planned and accepted now, and taken and accepted later; what was said before stays', async () => {
    const planned = await accepted();
    expect(planned).toMatchObject({ state: 'accepted', revision: 1, taken: null, ownerUnit: { code: 'SG13' } });
    clock.set('2026-07-10T09:00:00Z');
    const next = await desk.actions.correct(author, planned.id, planned.version, 'Report for the first half');
    expect(next).toMatchObject({ revision: 2, state: 'draft', planned: ACTION.planned, accepted: { revision: 1 } });
    const taken = {
      ...ACTION,
      ownerUnitId: unitId,
      status: 'done',
      taken: { en: 'Two courses' },
      period: '2026-H1',
    } as const;
    const saved = await desk.actions.save(author, next.id, next.version, taken);
    expect(await desk.actionQueries.get(planner, planned.id)).toMatchObject({ state: 'accepted' });
    await accept(saved);
    expect(await listed(reader)).toMatchObject([
      { revision: 2, status: 'done', taken: { en: 'Two courses' }, accepted: null },
    ]);
    expect(await listed(reader, {}, day('2026-04-01'))).toMatchObject([
      { revision: 1, state: 'accepted', taken: null },
    ]);
    const { items } = await desk.actionQueries.revisions(reader, next.id);
    expect(items.map(({ revision, state, status }) => [revision, state, status])).toEqual([
      [2, 'accepted', 'done'],
      [1, 'corrected', 'planned'],
    ]);
  });

  it('lack by the word of their status what it asks for', async () => {
    const draft = await desk.action(author, { status: 'done' });
    await expect(desk.actionSteps.submit(author, draft.id, 1)).rejects.toMatchObject({
      code: 'entry/incomplete',
      errors: [{ field: 'taken', code: 'field/missing' }],
    });
    const bare = await desk.actions.save(author, draft.id, 1, { status: 'dropped', period: '2026' });
    await expect(desk.actionSteps.submit(author, draft.id, bare.version)).rejects.toMatchObject({
      errors: ['title', 'planned', 'owner', 'dueDay', 'statusReason'].map((field) => ({
        field,
        code: 'field/missing',
      })),
    });
  });

  it('are postponed from the day that was promised, with a reason, and then again', async () => {
    const first = await accepted();
    const postpone = async (from: ActionView, dueDay: string): Promise<ActionView> => {
      const draft = await desk.actions.correct(author, from.id, from.version, 'No room');
      const reason = { en: 'No room was free' };
      const wish = { ...ACTION, ownerUnitId: unitId, status: 'postponed', statusReason: reason, dueDay } as const;
      return accept(await desk.actions.save(author, draft.id, draft.version, wish));
    };
    await expect(postpone(first, '2026-06-30')).rejects.toMatchObject({
      errors: [{ field: 'dueDay', code: 'field/not-later' }],
    });
    const [open] = await listed(author, { state: 'draft' });
    const ready = await desk.actions.save(author, open?.id ?? '', open?.version ?? 0, {
      ...ACTION,
      ownerUnitId: unitId,
      status: 'postponed',
      statusReason: { en: 'No room was free' },
      dueDay: '2026-09-30',
    });
    const second = await accept(ready);
    expect(second).toMatchObject({ dueDay: '2026-09-30', promisedDay: '2026-06-30', status: 'postponed' });
    const third = await desk.actions.correct(author, second.id, second.version, 'A word was wrong');
    expect(await accept(third)).toMatchObject({ dueDay: '2026-09-30', promisedDay: '2026-06-30', revision: 3 });
  });

  it('are overdue from the end of their day in Geneva, and the list agrees with the rule', async () => {
    await accepted();
    await accepted({ status: 'dropped', statusReason: { en: 'Not needed' } });
    await desk.action(author, { dueDay: '2026-07-01' });
    const late = async (): Promise<boolean[]> => {
      const [all, overdue, others] = [
        await listed(author),
        await listed(author, { overdue: true }),
        await listed(author, { overdue: false }),
      ];
      expect(overdue.map(({ id }) => id)).toEqual(all.filter(({ isOverdue }) => isOverdue).map(({ id }) => id));
      expect(others.map(({ id }) => id)).toEqual(all.filter(({ isOverdue }) => !isOverdue).map(({ id }) => id));
      return all.map(({ isOverdue }) => isOverdue);
    };
    clock.set('2026-06-30T21:59:59.999Z');
    expect(await late()).toEqual([false, false, false]);
    clock.set('2026-06-30T22:00:00.000Z');
    expect(await late()).toEqual([false, false, true]);
    clock.set('2026-07-01T22:00:00.000Z');
    expect(await late()).toEqual([true, false, true]);
    expect((await listed(reader, {}, day('2026-05-01'))).map(({ isOverdue }) => isOverdue)).toEqual([false, false]);
  });

  it('are found by owner, status and period', async () => {
    await accepted({ ownerUnitId: null, ownerPersonId: colleague.id });
    await accepted({ period: '2026' });
    expect(await listed(reader, { owner: colleague.id })).toMatchObject([{ ownerPerson: { name: 'Colleague' } }]);
    expect(await listed(reader, { owner: unitId, period: '2026', status: 'planned' })).toHaveLength(1);
    expect(await listed(reader, { status: 'done' })).toEqual([]);
  });

  it('belong to one owner who is still there', async () => {
    const left = await directory.person({ disabled: true });
    await expect(desk.action(author, { ownerUnitId: null, ownerPersonId: left.id })).rejects.toMatchObject({
      errors: [{ field: 'ownerPersonId', code: 'field/person-disabled' }],
    });
    await expect(desk.action(author, { ownerPersonId: colleague.id })).rejects.toMatchObject({
      errors: [{ field: 'ownerUnitId', code: 'field/not-with-other' }],
    });
    await expect(desk.action(author, { ownerUnitId: null, ownerPersonId: resultId })).rejects.toMatchObject({
      errors: [{ field: 'ownerPersonId', code: 'field/no-such-entry' }],
    });
    await expect(desk.action(author, { period: 'spring' })).rejects.toMatchObject({
      errors: [{ field: 'period', code: 'field/no-such-period' }],
    });
  });

  it('have one open revision', async () => {
    const { id, version } = await accepted();
    await desk.actions.correct(author, id, version, 'Report');
    await expect(desk.actions.correct(colleague, id, version, 'Report')).rejects.toMatchObject({
      code: 'action/open-revision',
    });
  });

  it('are read by one statement, however many there are', async () => {
    await accepted();
    const runs: string[] = [];
    const rows = (sql: string, values: unknown[]): Promise<unknown> => {
      runs.push(sql);
      return source.query(sql, values);
    };
    const queries = new ActionsQueries({ rows } as never, clock);
    await queries.list(planner, {}, undefined, { size: 50 });
    expect(runs).toHaveLength(1);
    expect((await queries.list(planner, {}, undefined, { size: 2 })).items).toHaveLength(2);
  });
});
