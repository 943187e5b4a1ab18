import { Reads, Writes } from '@resolute/database';
import {
  addDays,
  dayOf,
  GENEVA,
  isEscalated,
  type Person,
  parseLocalDate,
  REMINDER_KINDS,
  reminderOn,
} from '@resolute/domain';
import { ActualsQueries, ActualsService, ChecksService, type IndicatorView } from '@resolute/measurement';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk } from '../support/indicators';
import { MockMailer, ReminderWorker } from '../support/reminders';

jest.setTimeout(120_000);

/** The first quarter of 2026 ends on 31 March and is due 30 days later. */
const DUE = parseLocalDate('2026-04-30');

describe('reminders', () => {
  let database: TestDatabase;
  let source: DataSource;
  let directory: Directory;
  let clock: HandClock;
  let desk: MeasurementDesk;
  let worker: ReminderWorker;
  let mailer: MockMailer;
  let unitId: string;
  let planner: Person;
  let author: Person;
  let head: Person;
  let indicator: IndicatorView;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 8 });
    directory = new Directory(source);
    unitId = await directory.unit('study-group', 'SG13');
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    author = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Author' });
    head = await directory.person({ grants: [{ role: 'auditor' }], name: 'Head' });
    await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Gone', disabled: true });
    await directory.person({ grants: [{ role: 'council' }], name: 'Council' });
    await source.query('UPDATE units SET head_id = $1 WHERE id = $2', [head.id, unitId]);
    clock = new HandClock('2026-04-15T09:00:00Z');
    desk = new MeasurementDesk(source, planner, unitId, clock);
    mailer = new MockMailer();
    worker = new ReminderWorker(source, clock, mailer);
    indicator = await desk.indicator('I-1');
  });
  afterEach(() => database.drop());

  const told = (): Promise<{ name: string; kind: string; day: string; period: string }[]> =>
    source.query(
      `SELECT p.name, n.kind, (n.created_at AT TIME ZONE 'Europe/Zurich')::date::text AS day, n.period
       FROM notifications n JOIN persons p ON p.id = n.person_id WHERE n.period = '2026-Q1' OR n.kind = 'sent-back'
       ORDER BY n.created_at, p.name, n.kind`,
    );
  const digests = (): Promise<{ name: string; day: string }[]> =>
    source.query(
      'SELECT p.name, d.day::text AS day FROM digests d JOIN persons p ON p.id = d.person_id ORDER BY d.day, p.name',
    );
  const choose = (who: Person, mail: string): Promise<unknown> =>
    source.query('INSERT INTO notification_settings (id, mail, version) VALUES ($1, $2, 1)', [who.id, mail]);
  async function remindOn(...days: string[]): Promise<void> {
    for (const day of days) {
      clock.set(`${day}T07:10:00Z`);
      await worker.reminders.remind();
    }
  }
  const services = () => {
    const writes = new Writes(source, clock);
    const queries = new ActualsQueries(new Reads(source), clock);
    return { actuals: new ActualsService(writes, queries), checks: new ChecksService(writes, queries) };
  };
  /** A value of the quarter that was submitted and sent back; resolves to the job that was asked for. */
  async function sendBack(): Promise<{ subjectType: string; subjectId: string; returnId: string }> {
    const { actuals, checks } = services();
    const verifier = await directory.person({ grants: [{ role: 'verifier' }], name: 'Verifier' });
    const partId = indicator.parts[0]?.id ?? '';
    const { id } = await actuals.create(author, { indicatorId: indicator.id, partId, period: '2026-Q1', value: '80' });
    await actuals.submit(author, id, 1);
    await checks.sendBack(verifier, id, 2, [{ field: 'value', reason: 'Too low' }]);
    const [row] = await source.query<{ ids: never }[]>(`SELECT ids FROM outbox WHERE job = 'work.sent-back'`);
    return row?.ids as never;
  }

  it('come 14, 7 and 1 days before and 1 after to the contributor, and 7 after to the head', async () => {
    for (let day = addDays(DUE, -20); day < addDays(DUE, 30); day = addDays(day, 1)) await remindOn(day, day);
    expect(await told()).toEqual([
      { name: 'Author', kind: 'due-14', day: '2026-04-16', period: '2026-Q1' },
      { name: 'Author', kind: 'due-7', day: '2026-04-23', period: '2026-Q1' },
      { name: 'Author', kind: 'due-1', day: '2026-04-29', period: '2026-Q1' },
      { name: 'Author', kind: 'late', day: '2026-05-01', period: '2026-Q1' },
      { name: 'Head', kind: 'escalated', day: '2026-05-07', period: '2026-Q1' },
    ]);
    const days = (await digests()).filter(({ day }) => day > '2026-04-15');
    expect(days.map(({ name, day }) => `${name} ${day}`)).toEqual([
      'Author 2026-04-16',
      'Author 2026-04-23',
      'Author 2026-04-29',
      'Author 2026-05-01',
      'Head 2026-05-07',
    ]);
  });

  it('catch up on missed days once, with what still matters', async () => {
    await remindOn('2026-04-24', '2026-05-08');
    expect((await told()).map(({ name, kind, day }) => `${name} ${kind} ${day}`)).toEqual([
      'Author due-7 2026-04-24',
      'Author late 2026-05-08',
      'Head escalated 2026-05-08',
    ]);
  });

  it('do not come for what is handed in, and come again for what was sent back', async () => {
    const { actuals } = services();
    await remindOn('2026-04-16');
    const partId = indicator.parts[0]?.id ?? '';
    const { id } = await actuals.create(author, { indicatorId: indicator.id, partId, period: '2026-Q1', value: '80' });
    await actuals.submit(author, id, 1);
    await remindOn('2026-04-23');
    expect((await told()).map(({ kind }) => kind)).toEqual(['due-14']);
    await actuals.withdraw(author, id, 2);
    await remindOn('2026-04-24');
    expect((await told()).map(({ kind }) => kind)).toEqual(['due-14', 'due-7']);
  });

  it('do not come for a period that a decision closed', async () => {
    const [from, to] = [parseLocalDate('2026-03-31'), parseLocalDate('2026-03-31')];
    await desk.closures.close(planner, { from, to, decision: 'C26/DEC/1' });
    await remindOn('2026-04-16', '2026-05-08');
    expect(await told()).toEqual([]);
  });

  it('go to a substitute, too, and to the planners when a unit has no head', async () => {
    const substitute = await directory.person({
      grants: [{ role: 'contributor', unitId: await directory.unit() }],
      name: 'Substitute',
    });
    await source.query(
      `INSERT INTO substitutions (id, absent_id, substitute_id, from_day, to_day, created_by_id, created_at)
       VALUES ($1, $2, $3, '2026-04-20', '2026-04-24', $2, now())`,
      [uuid(), author.id, substitute.id],
    );
    await source.query('UPDATE units SET head_id = NULL');
    await remindOn('2026-04-16', '2026-04-23', '2026-05-07');
    expect((await told()).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Author due-14',
      'Author due-7',
      'Substitute due-7',
      'Author late',
      'Planner escalated',
    ]);
  });

  it('come once, and never not at all, for three workers at once whose clocks jump', async () => {
    const sources = await Promise.all([1, 2, 3].map(() => database.open({ poolSize: 3 })));
    const workers = sources.map((each) => new ReminderWorker(each, clock, mailer));
    const [offsets] = fc.sample(fc.array(fc.integer({ min: -20, max: 24 }), { minLength: 18, maxLength: 18 }), {
      numRuns: 1,
      seed: 20261122,
    });
    for (const offset of offsets ?? []) {
      clock.set(`${addDays(DUE, offset)}T${offset % 2 === 0 ? '21:59:59' : '22:00:00'}Z`);
      await Promise.all([...workers, ...workers].map(({ reminders }) => reminders.remind()));
      await Promise.all(workers.map((each) => each.sendAll()));
      const day = dayOf(clock.now(), GENEVA);
      const all = await told();
      expect(new Set(all.map(({ name, kind }) => `${name} ${kind}`)).size).toBe(all.length);
      const kinds = all
        .filter(({ name }) => name === 'Author')
        .map(({ kind }) => REMINDER_KINDS.indexOf(kind as 'late'));
      const due = reminderOn(day, DUE);
      if (due) expect(Math.max(...kinds)).toBeGreaterThanOrEqual(REMINDER_KINDS.indexOf(due));
      if (isEscalated(day, DUE)) expect(all.map(({ kind }) => kind)).toContain('escalated');
    }
    const days = (await digests()).map(({ name, day }) => `${name} ${day}`);
    expect(new Set(days).size).toBe(days.length);
    expect(mailer.taken.map(({ messageId }) => messageId).toSorted()).toEqual(
      [...new Set(mailer.taken.map(({ messageId }) => messageId))].toSorted(),
    );
    expect(mailer.taken).toHaveLength(days.length);
  });

  it('are one mail a day, however many workers send it', async () => {
    await desk.indicator('I-2');
    await remindOn('2026-04-16');
    await Promise.all([1, 2, 3].map(() => worker.sendAll()));
    await remindOn('2026-04-16');
    await worker.sendAll();
    const own = mailer.taken.filter(({ to }) => to === `${author.id}@test.example`);
    expect(own).toHaveLength(1);
    expect(own[0]?.text).toMatch(/I-1 .*2026-Q1: due on 30 April 2026/);
    expect(own[0]?.text).toMatch(/I-2 .*2026-Q1: due on 30 April 2026/);
  });

  it('go out again when the server refused them, and never when it may have taken them', async () => {
    const { MailRefused } = await import('@resolute/platform');
    await remindOn('2026-04-23');
    mailer.next = { error: new MailRefused(new Error('451 try later')), taken: false };
    await expect(worker.sendAll()).rejects.toThrow('451');
    await worker.sendAll();
    const before = mailer.taken.length;
    expect(before).toBe(1);
    await remindOn('2026-04-29');
    mailer.next = { error: new Error('connection lost'), taken: true };
    await expect(worker.sendAll()).rejects.toThrow('connection lost');
    await worker.sendAll();
    expect(mailer.taken).toHaveLength(before + 1);
  });

  it('are not sent by a second worker when the first one died with them in its hands', async () => {
    await remindOn('2026-04-23');
    await source.query('UPDATE digests SET claimed_at = $1', [clock.now()]);
    await worker.sendAll();
    clock.set('2026-04-23T12:10:00Z');
    await worker.reminders.remind();
    await worker.sendAll();
    expect(mailer.taken).toEqual([]);
    expect((await told()).map(({ name, kind }) => `${name} ${kind}`)).toEqual(['Author due-7']);
  });

  it('are asked for again by the next round when their job was given up, for two days', async () => {
    const asked = async (): Promise<number> =>
      (await source.query(`SELECT count(*)::int AS count FROM outbox WHERE job = 'notification.send-digest'`))[0].count;
    await remindOn('2026-04-23');
    const first = await asked();
    clock.set('2026-04-23T08:10:00Z');
    await worker.reminders.remind();
    expect(await asked()).toBe(first + 1);
    await worker.sendAll();
    clock.set('2026-04-23T09:10:00Z');
    await worker.reminders.remind();
    expect([await asked(), mailer.taken.length]).toEqual([first + 1, 1]);
  });

  it('come by mail as each person wishes: at once, or not at all', async () => {
    const quiet = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Quiet' });
    await choose(author, 'at-once');
    await choose(quiet, 'off');
    await remindOn('2026-04-23');
    await worker.sendAll();
    expect(mailer.taken.map(({ to, subject }) => [to, subject])).toEqual([
      [`${author.id}@test.example`, 'Resolute: I-1 Recommendations approved, 2026-Q1: due on 30 April 2026'],
    ]);
    expect(await digests()).toEqual([]);
    expect((await told()).map(({ name }) => name)).toEqual(['Author', 'Quiet']);
  });

  it('are not mailed to whoever was disabled or wished no mail in the meantime', async () => {
    await remindOn('2026-04-16');
    await choose(author, 'off');
    await worker.sendAll();
    expect(mailer.taken).toEqual([]);
    await source.query(`UPDATE notification_settings SET mail = 'digest'`);
    await directory.disable(author.id);
    await worker.sendAll();
    expect(mailer.taken).toEqual([]);
  });

  it('tell an author once that a value was sent back, in the digest of the next day', async () => {
    await remindOn('2026-04-16');
    clock.set('2026-04-16T10:00:00Z');
    const job = await sendBack();
    await Promise.all([1, 2, 3].map(() => worker.returns.tell(job)));
    expect((await told()).map(({ name, kind }) => `${name} ${kind}`)).toEqual(['Author due-14', 'Author sent-back']);
    await remindOn('2026-04-17');
    await worker.sendAll();
    expect(mailer.taken.at(-1)?.text).toContain('I-1 Recommendations approved, 2026-Q1: sent back to be corrected');
    await expect(worker.returns.tell({ ...job, subjectType: 'poem' })).rejects.toThrow('poem');
  });

  it('are not mailed when they were read before the digest', async () => {
    await remindOn('2026-04-16');
    clock.set('2026-04-16T10:00:00Z');
    await worker.returns.tell(await sendBack());
    await source.query(`UPDATE notifications SET read_at = now() WHERE kind = 'sent-back'`);
    await remindOn('2026-04-17');
    expect((await digests()).map(({ day }) => day)).toEqual(['2026-04-16']);
  });

  it('are kept from coming twice by PostgreSQL itself', async () => {
    await remindOn('2026-04-23');
    const again = `INSERT INTO notifications SELECT (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid()))).* FROM notifications n LIMIT 1`;
    await expect(source.query(again)).rejects.toThrow('uq_notifications_key');
    await expect(
      source.query(
        'INSERT INTO digests (id, person_id, day, created_at) SELECT gen_random_uuid(), person_id, day, now() FROM digests LIMIT 1',
      ),
    ).rejects.toThrow('uq_digests_day');
    await expect(source.query('UPDATE digests SET sent_at = now()')).rejects.toThrow('ck_digests_sent');
    await worker.sendAll();
    await expect(source.query('UPDATE digests SET claimed_at = NULL, sent_at = NULL')).rejects.toThrow(
      'not sent again',
    );
    await expect(source.query(`UPDATE notifications SET claimed_at = now()`)).rejects.toThrow(
      'ck_notifications_one_mail',
    );
    await expect(source.query(`UPDATE notifications SET due_on = NULL`)).rejects.toThrow('ck_notifications_due');
  });
});
