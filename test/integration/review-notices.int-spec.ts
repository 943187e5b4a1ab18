import { addDays, type Person, parseLocalDate } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MockMailer, ReminderWorker } from '../support/reminders';
import { aReport, aVersion, ReviewDesk } from '../support/report-versions';

jest.setTimeout(60_000);

const DUE = parseLocalDate('2026-04-30');

describe('what people are told of reviews', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let mailer: MockMailer;
  let worker: ReminderWorker;
  let desk: ReviewDesk;
  let planner: Person;
  let anna: Person;
  let boris: Person;
  let reportId: string;
  let first: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 8 });
    clock = new HandClock('2026-04-01T09:00:00Z');
    mailer = new MockMailer();
    worker = new ReminderWorker(source, clock, mailer);
    desk = new ReviewDesk(source, clock);
    const directory = new Directory(source);
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    anna = await directory.person({ grants: [{ role: 'rapporteur' }], name: 'Anna' });
    boris = await directory.person({ grants: [{ role: 'rapporteur' }], name: 'Boris' });
    const gone = await directory.person({ grants: [{ role: 'rapporteur' }], name: 'Gone', disabled: true });
    const moved = await directory.person({ grants: [{ role: 'contributor' }], name: 'Moved on' });
    reportId = await aReport(source, [anna, boris, gone, moved]);
    first = await aVersion(source, reportId, { number: 1, by: planner, at: clock.now(), reviewDueOn: DUE });
  });
  afterEach(() => database.drop());

  const told = async (): Promise<string[]> => {
    const rows = await source.query<Record<'name' | 'kind' | 'day', string>[]>(
      `SELECT p.name, n.kind, (n.created_at AT TIME ZONE 'Europe/Zurich')::date::text AS day
       FROM notifications n JOIN persons p ON p.id = n.person_id ORDER BY n.created_at, p.name, n.kind`,
    );
    return rows.map(({ name, kind, day }) => `${name} ${kind} ${day}`);
  };
  const choose = (who: Person, mail: string): Promise<unknown> =>
    source.query('INSERT INTO notification_settings (id, mail, version) VALUES ($1, $2, 1)', [who.id, mail]);
  async function remindOn(day: string): Promise<void> {
    clock.set(`${day}T07:10:00Z`);
    await worker.reminders.remind();
  }

  it('asks each reviewer of a version once, however often the job runs, and nobody who may not answer', async () => {
    await Promise.all([worker.reviews.asked(first), worker.reviews.asked(first), worker.reviews.asked(first)]);
    await worker.reviews.asked(first);
    expect(await told()).toEqual(['Anna review-asked 2026-04-01', 'Boris review-asked 2026-04-01']);
    const { items } = await worker.notices.list(anna, {}, { size: 10 });
    expect(items).toMatchObject([
      { kind: 'review-asked', unit: null, period: null, dueOn: DUE, review: { reportId, number: 1, author: null } },
    ]);
  });

  it('reminds who has not answered 7 days and 1 day before and 1 day after, and nobody twice', async () => {
    await desk.endorsements.give(boris, first, { verdict: 'endorsed' });
    for (let day = addDays(DUE, -20); day <= addDays(DUE, 30); day = addDays(day, 1)) {
      await remindOn(day);
      await remindOn(day);
    }
    expect(await told()).toEqual(['Anna due-7 2026-04-23', 'Anna due-1 2026-04-29', 'Anna late 2026-05-01']);
  });

  it('reminds of the latest version only, and not of a day that was named within the week', async () => {
    clock.set('2026-04-27T09:00:00Z');
    await aVersion(source, reportId, { number: 2, by: planner, at: clock.now(), reviewDueOn: DUE, note: 'Shorter' });
    for (const day of ['2026-04-27', '2026-04-29']) await remindOn(day);
    expect(await told()).toEqual(['Anna due-1 2026-04-29', 'Boris due-1 2026-04-29']);
    const { items } = await worker.notices.list(anna, {}, { size: 10 });
    expect(items.map(({ review }) => review?.number)).toEqual([2]);
  });

  it('does not remind a reviewer who was named later of a day that they have just read', async () => {
    const carla = await new Directory(source).person({ grants: [{ role: 'rapporteur' }], name: 'Carla' });
    await source.query('INSERT INTO report_reviewers (report_id, person_id, created_at) VALUES ($1, $2, $3)', [
      reportId,
      carla.id,
      new Date('2026-04-27T06:00:00Z'),
    ]);
    for (const who of [anna, boris]) await desk.endorsements.give(who, first, { verdict: 'endorsed' });
    for (const day of ['2026-04-27', '2026-04-28', '2026-04-29']) await remindOn(day);
    expect(await told()).toEqual(['Carla due-1 2026-04-29']);
  });

  it('tells whom a comment names, at once or in the digest of the day, and never its author', async () => {
    await choose(planner, 'at-once');
    const mentions = [planner.id, boris.id];
    const { id } = await desk.comments.add(anna, first, { section: 'late', body: 'Both of you?', mentions });
    const jobs = await source.query(`SELECT ids FROM outbox WHERE job = 'review.mentioned'`);
    expect(jobs).toEqual([{ ids: { commentId: id } }]);
    await Promise.all([worker.reviews.mentioned(id), worker.reviews.mentioned(id)]);
    expect(await told()).toEqual(['Boris mention 2026-04-01', 'Planner mention 2026-04-01']);
    await worker.sendAll();
    await worker.sendAll();
    expect(mailer.taken.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/Summary for the Council \(C-.*\), version 1: Anna names you in a comment/),
    ]);
    expect(mailer.taken[0]?.text).toContain(`/reports/${reportId}/review/1`);
    await remindOn('2026-04-02');
    await worker.sendAll();
    expect(mailer.taken).toHaveLength(2);
    expect(mailer.taken[1]?.text).toContain('Anna names you in a comment');
  });

  it('does not tell who may not see the comment any more', async () => {
    const mentions = [boris.id];
    const { id } = await desk.comments.add(anna, first, { section: 'late', body: 'You?', mentions });
    await source.query('DELETE FROM report_reviewers WHERE person_id = $1', [boris.id]);
    await worker.reviews.mentioned(id);
    expect(await told()).toEqual([]);
  });
});
