import type { Person } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { ACTION, AccountabilityDesk } from '../support/accountability';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { PlanningDesk } from '../support/plans';

describe('the notes and actions that wait', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: AccountabilityDesk;
  let unitId: string;
  let planner: Person;
  let author: Person;
  let both: Person;
  let verifier: Person;
  let reader: Person;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    unitId = await directory.unit('study-group', 'SG13');
    const writes = { role: 'contributor', unitId } as const;
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    author = await directory.person({ grants: [writes], name: 'Author' });
    both = await directory.person({ grants: [writes, { role: 'verifier' }] });
    verifier = await directory.person({ grants: [{ role: 'verifier' }] });
    reader = await directory.person({ grants: [{ role: 'rapporteur' }] });
    clock = new HandClock('2026-03-16T09:00:00Z');
    const plans = new PlanningDesk(source, planner, clock);
    const resultId = (await plans.result(await plans.plan('OP'), 'O1')).id;
    desk = new AccountabilityDesk(source, clock, { resultId, unitId });
  });
  afterAll(() => database.drop());

  const waiting = async (who: Person): Promise<string[]> =>
    (await desk.waiting.of(who)).items.map(({ kind, task, period }) => `${task} the ${kind} of ${period}`);

  it('wait for whoever takes the next step, what came back first', async () => {
    const draft = await desk.note(author);
    expect(await waiting(verifier)).toEqual([]);
    const note = await desk.noteSteps.submit(author, draft.id, draft.version);
    clock.set('2026-03-16T10:00:00Z');
    const action = await desk.action(author);
    const submitted = await desk.actionSteps.submit(author, action.id, action.version);
    expect((await desk.waiting.of(verifier)).items).toMatchObject([
      { kind: 'note', id: note.id, result: { code: 'O1' }, unit: { code: 'SG13' }, author: { name: 'Author' } },
      { kind: 'action', id: action.id, submittedAt: new Date('2026-03-16T10:00:00Z') },
    ]);
    for (const other of [author, planner, reader]) expect(await waiting(other)).toEqual([]);
    await desk.noteSteps.verify(verifier, note.id, note.version);
    expect(await waiting(verifier)).toEqual([`verify the action of ${action.period}`]);
    expect(await waiting(planner)).toEqual([`accept the note of ${note.period}`]);
    await desk.actionSteps.sendBack(verifier, action.id, submitted.version, [{ field: 'planned', reason: 'By whom?' }]);
    expect(await waiting(author)).toEqual([`correct the action of ${action.period}`]);
  });

  it('do not wait for who saved them earlier, as they cannot check them', async () => {
    const before = await waiting(both);
    const { id, version } = await desk.action(both);
    const saved = await desk.actions.save(author, id, version, { ...ACTION, ownerUnitId: unitId });
    await desk.actionSteps.submit(author, id, saved.version);
    expect(await waiting(both)).toEqual(before);
    expect(await waiting(verifier)).toHaveLength(1);
  });

  it('wait for whoever stands in as for the absent person', async () => {
    const substitute: Person = {
      kind: 'person',
      id: reader.id,
      grants: reader.grants,
      standsFor: [{ personId: verifier.id, grants: verifier.grants }],
    };
    expect(await waiting(substitute)).toEqual(await waiting(verifier));
  });

  it('are no list for a member of the Council', async () => {
    const council: Person = { kind: 'person', id: reader.id, grants: [{ role: 'council', unitId: null }] };
    await expect(desk.waiting.of(council)).rejects.toMatchObject({ code: 'access/not-allowed' });
  });
});
