import { ActionsQueries, ResultNotesQueries } from '@resolute/accountability';
import { Reads } from '@resolute/database';
import type { Person } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { installSample } from '../support/installation';

describe('the notes and actions of the sample', () => {
  let database: TestDatabase;
  let source: DataSource;
  let reader: Person;
  let council: Person;
  const clock = new HandClock('2026-03-16T09:00:00Z');

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    await installSample(source, clock.now());
    const directory = new Directory(source);
    reader = await directory.person({ grants: [{ role: 'auditor' }] });
    council = await directory.person({ grants: [{ role: 'rapporteur' }] });
  });
  afterAll(() => database.drop());

  it('stand in every state, each marked as sample, with pairwise different people', async () => {
    const { items } = await new ResultNotesQueries(new Reads(source), clock).list(reader, {}, undefined, { size: 50 });
    expect(items.map(({ state }) => state).toSorted()).toEqual([
      'accepted',
      'accepted',
      'draft',
      'sent-back',
      'submitted',
      'verified',
      'withdrawn',
    ]);
    for (const { author, verifier, acceptor, isSample, result } of items) {
      const hands = [author, verifier, acceptor].flatMap((each) => each?.id ?? []);
      expect([new Set(hands).size, isSample, result.framework.code]).toEqual([hands.length, true, 'OP-2026-2029']);
    }
    expect(items.find(({ state }) => state === 'sent-back')?.returns).toMatchObject([
      { reasons: [{ field: 'achieved' }] },
    ]);
  });

  it('tell what is overdue, done, postponed and dropped to every reader', async () => {
    const queries = new ActionsQueries(new Reads(source), clock);
    const { items } = await queries.list(council, {}, undefined, { size: 50 });
    expect(items.map(({ status }) => status).toSorted()).toEqual(['done', 'dropped', 'postponed', 'under-way']);
    expect(items.filter(({ isOverdue }) => isOverdue)).toMatchObject([{ status: 'under-way' }]);
    expect(items.find(({ status }) => status === 'postponed')).toMatchObject({ promisedDay: '2026-06-30' });
    expect((await queries.list(reader, {}, undefined, { size: 50 })).items).toHaveLength(8);
  });

  it('are owed by units that each have a head, who is told when one is late and reports for none', async () => {
    const units: { head: string | null; reports: boolean }[] = await source.query(
      `SELECT p.name AS head, EXISTS (SELECT 1 FROM role_grants g WHERE g.person_id = p.id AND g.role = 'contributor') AS reports
       FROM units u LEFT JOIN persons p ON p.id = u.head_id AND p.is_sample WHERE u.is_sample`,
    );
    expect(units.length).toBeGreaterThan(10);
    for (const { head, reports } of units) expect([head, reports]).toEqual([expect.any(String), false]);
  });
});
