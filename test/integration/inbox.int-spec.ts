import { Reads, Writes } from '@resolute/database';
import type { Person } from '@resolute/domain';
import {
  ActualsQueries,
  ActualsService,
  type ActualView,
  ChecksService,
  InboxQueries,
  type InboxView,
  type IndicatorView,
} from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk } from '../support/indicators';

describe('the inbox', () => {
  let database: TestDatabase;
  let source: DataSource;
  let actuals: ActualsService;
  let checks: ChecksService;
  let inbox: InboxQueries;
  let clock: HandClock;
  let planner: Person;
  let author: Person;
  let verifier: Person;
  let indicator: IndicatorView;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    const unitId = await directory.unit('study-group', 'SG13');
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    author = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Author' });
    verifier = await directory.person({ grants: [{ role: 'verifier' }], name: 'Verifier' });
    clock = new HandClock('2026-01-16T09:00:00Z');
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    const queries = new ActualsQueries(reads, clock);
    actuals = new ActualsService(writes, queries);
    checks = new ChecksService(writes, queries);
    inbox = new InboxQueries(reads);
    const desk = new MeasurementDesk(source, planner, unitId, clock);
    indicator = await desk.indicator('I-1', { frequency: 'year', highLimit: '500' });
  });
  afterEach(() => database.drop());

  const submitted = async (value = '80'): Promise<ActualView> => {
    const partId = indicator.parts[0]?.id ?? '';
    const { id } = await actuals.create(author, { indicatorId: indicator.id, partId, period: '2025', value });
    return actuals.submit(author, id, 1);
  };
  const of = (person: Person) => inbox.of(person, clock.now());
  const counts = async () => {
    const all = await Promise.all([author, verifier, planner].map(of));
    return all.map(({ counts: { verify, accept, correct, stuck } }) => [verify, accept, correct, stuck].join(' '));
  };

  it('moves with a value from hand to hand', async () => {
    const value = await submitted();
    expect(await counts()).toEqual(['0 0 0 0', '1 0 0 0', '0 0 0 0']);
    const back = await checks.sendBack(verifier, value.id, value.version, [{ field: 'value', reason: 'Count again' }]);
    expect(await counts()).toEqual(['0 0 1 0', '0 0 0 0', '0 0 0 0']);
    const changed = await actuals.save(author, back.id, back.version, { value: '600', remark: 'Counted again' });
    const again = await actuals.submit(author, changed.id, changed.version);
    const [entry] = (await of(verifier)).items;
    expect(entry).toMatchObject({
      task: 'verify',
      actual: { id: value.id, value: '600', returns: [{ reasons: [{ field: 'value', reason: 'Count again' }] }] },
      warnings: [{ code: 'limit-high', params: { limit: '500' } }],
      before: { what: 'submission', content: { value: '80', remark: null, breakdown: [] } },
    });
    const checked = await checks.verify(verifier, again.id, again.version);
    expect(await counts()).toEqual(['0 0 0 0', '0 0 0 0', '0 1 0 0']);
    const accepted = await checks.accept(planner, checked.id, checked.version);
    expect(await counts()).toEqual(['0 0 0 0', '0 0 0 0', '0 0 0 0']);
    const revision = await actuals.correct(author, accepted.id, accepted.version, 'Two were missing');
    const corrected = await actuals.save(author, revision.id, revision.version, { value: '602', remark: 'As before' });
    await actuals.submit(author, corrected.id, corrected.version);
    expect((await of(verifier)).items[0]?.before).toMatchObject({ what: 'accepted', content: { value: '600' } });
  });

  it('shows an author who has it back what was submitted, beside what it is now', async () => {
    const value = await submitted();
    const back = await checks.sendBack(verifier, value.id, value.version, [{ field: 'value', reason: 'Count again' }]);
    await actuals.save(author, back.id, back.version, { value: '81' });
    const [entry] = (await of(author)).items;
    expect(entry).toMatchObject({ task: 'correct', actual: { value: '81' }, before: { content: { value: '80' } } });
  });

  it('names to planners what nobody can go on with', async () => {
    await submitted();
    await source.query('UPDATE persons SET disabled_at = now() WHERE id = $1', [verifier.id]);
    expect((await of(planner)).counts).toEqual({ verify: 0, accept: 0, correct: 0, stuck: 1 });
  });

  it('keeps every submission as it was, whoever writes SQL', async () => {
    const value = await submitted();
    const rows = () =>
      source.query('SELECT number, content ->> $1 AS value FROM actual_submissions ORDER BY number', ['value']);
    expect(await rows()).toEqual([{ number: 1, value: '80' }]);
    await source.query(`UPDATE actuals SET state = 'sent-back', submitted_at = NULL WHERE id = $1`, [value.id]);
    await source.query(`UPDATE actuals SET value = 81 WHERE id = $1`, [value.id]);
    await source.query(`UPDATE actuals SET state = 'submitted', submitted_at = now() WHERE id = $1`, [value.id]);
    expect(await rows()).toEqual([
      { number: 1, value: '80' },
      { number: 2, value: '81' },
    ]);
    await expect(source.query('DELETE FROM actual_submissions')).rejects.toThrow();
    await expect(source.query(`UPDATE actual_submissions SET content = '{}'`)).rejects.toThrow();
  });

  it('shows the first that were submitted, counts all, and goes on as they are done', async () => {
    const all = 203;
    await submittedByYear(database, { partId: indicator.parts[0]?.id ?? '', authorId: author.id, first: 1800, all });
    const years = ({ items }: InboxView) => items.map(({ actual }) => actual.period);
    const before = await of(verifier);
    expect(before.counts).toEqual({ verify: all, accept: 0, correct: 0, stuck: 0 });
    expect([years(before).length, years(before).at(0), years(before).at(-1)]).toEqual([200, '1800', '1999']);
    const [first] = before.items;
    if (first) await checks.verify(verifier, first.actual.id, first.actual.version);
    const after = await of(verifier);
    expect(after.counts.verify).toBe(all - 1);
    expect([years(after).length, years(after).at(0), years(after).at(-1)]).toEqual([200, '1801', '2000']);
  });

  it('asks as many statements for many values as for one', async () => {
    const statements = async (): Promise<number> => {
      const spy = jest.spyOn(Reads.prototype, 'rows');
      await of(verifier);
      const count = spy.mock.calls.length;
      spy.mockRestore();
      return count;
    };
    await submitted();
    const one = await statements();
    const partId = indicator.parts[0]?.id ?? '';
    for (const period of ['2024', '2023']) {
      clock.set(`${Number(period) + 1}-01-16T09:00:00Z`);
      const wish = { indicatorId: indicator.id, partId, period, value: '80' };
      const { id } = await actuals.create(author, wish);
      await actuals.submit(author, id, 1);
    }
    expect((await of(verifier)).items).toHaveLength(3);
    expect(await statements()).toBe(one);
  });
});

/** Values of so many years, each submitted a minute after the one before; without triggers, which would take as long. */
async function submittedByYear(
  { ownerUrl }: TestDatabase,
  { partId, authorId, first, all }: { partId: string; authorId: string; first: number; all: number },
): Promise<void> {
  const at = `timestamptz '2026-01-10' + n * interval '1 minute'`;
  await asAdmin(
    `SET session_replication_role = replica;
     WITH entered AS (
       INSERT INTO actuals (id, indicator_version_id, part_id, period, revision, state, value, is_estimate, is_sample,
         author_id, submitted_at, version, created_at)
       SELECT gen_random_uuid(), v.id, p.id, ${first} + n, 1, 'submitted', 1, false, false, '${authorId}', ${at}, 1, ${at}
       FROM indicator_parts p JOIN indicator_versions v ON v.indicator_id = p.indicator_id, generate_series(0, ${all - 1}) n
       WHERE p.id = '${partId}' RETURNING id, author_id, created_at)
     INSERT INTO actual_authors (actual_id, person_id, first_saved_at) SELECT * FROM entered`,
    new URL(ownerUrl).pathname.slice(1),
  );
}
