import type { Person } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AccountabilityDesk } from '../support/accountability';
import { aResult } from '../support/checked-rows';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MockMailer, ReminderWorker } from '../support/reminders';

const REASONS = [{ field: 'achieved', reason: 'Name the Recommendations' }];

describe('a note or an action that comes back', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let mailer: MockMailer;
  let worker: ReminderWorker;
  let desk: AccountabilityDesk;
  let author: Person;
  let substitute: Person;
  let verifier: Person;
  let resultId: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 8 });
    const directory = new Directory(source);
    const unitId = await directory.unit('study-group', 'SG13');
    author = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Author' });
    substitute = await directory.person({ grants: [{ role: 'contributor' }], name: 'Substitute' });
    verifier = await directory.person({ grants: [{ role: 'verifier' }], name: 'Verifier' });
    clock = new HandClock('2026-04-15T09:00:00Z');
    mailer = new MockMailer();
    worker = new ReminderWorker(source, clock, mailer);
    resultId = await aResult(source);
    desk = new AccountabilityDesk(source, clock, { resultId, unitId });
  });
  afterEach(() => database.drop());

  const noteBack = async (): Promise<void> => {
    const { id } = await desk.note(author);
    await desk.noteSteps.submit(author, id, 1);
    await desk.noteSteps.sendBack(verifier, id, 2, REASONS);
  };
  const actionBack = async (): Promise<void> => {
    const { id } = await desk.action(author);
    await desk.actionSteps.submit(author, id, 1);
    await desk.actionSteps.sendBack(verifier, id, 2, [{ field: 'planned', reason: 'Say how many' }]);
  };
  /** Does what the queue hands out, so many times each. */
  async function tellAll(times: number): Promise<void> {
    const jobs = await source.query<{ ids: never }[]>(
      `SELECT ids FROM outbox WHERE job = 'work.sent-back' ORDER BY created_at, id`,
    );
    for (const { ids } of jobs) await Promise.all(Array.from({ length: times }, () => worker.returns.tell(ids)));
  }
  const told = async (): Promise<string[]> => {
    const rows = await source.query<Record<'name' | 'about' | 'period', string>[]>(
      `SELECT p.name, n.period, CASE WHEN n.note_id IS NOT NULL THEN 'note' WHEN n.action_revision_id IS NOT NULL THEN 'action' END AS about
       FROM notifications n JOIN persons p ON p.id = n.person_id ORDER BY about, p.name`,
    );
    return rows.map(({ name, about, period }) => `${name} ${about} ${period}`);
  };

  it('is told to its author once, however often the job runs, and at the same time', async () => {
    await noteBack();
    await actionBack();
    await tellAll(3);
    await tellAll(2);
    expect(await told()).toEqual(['Author action 2026-Q1', 'Author note 2026-Q1']);
  });

  it('is told to who stands in for the author, too', async () => {
    await source.query(
      `INSERT INTO substitutions (id, absent_id, substitute_id, from_day, to_day, created_by_id, created_at)
       VALUES ($1, $2, $3, '2026-04-10', '2026-04-20', $2, now())`,
      [uuid(), author.id, substitute.id],
    );
    await noteBack();
    await tellAll(1);
    expect(await told()).toEqual(['Author note 2026-Q1', 'Substitute note 2026-Q1']);
  });

  it('stands among what one was told and goes by mail, under its result', async () => {
    await source.query(`INSERT INTO notification_settings (id, mail, version) VALUES ($1, 'at-once', 1)`, [author.id]);
    await noteBack();
    await actionBack();
    await tellAll(1);
    const { items, unread } = await worker.notices.list(author, {}, { size: 10 });
    expect(unread).toBe(2);
    for (const item of items)
      expect(item).toMatchObject({ kind: 'sent-back', indicator: null, unit: { code: 'SG13' }, dueOn: null });
    expect(items.map(({ report }) => String(report?.kind)).toSorted()).toEqual(['action', 'result-note']);
    expect(items[0]?.report?.result.id).toBe(resultId);
    await worker.sendAll();
    await worker.sendAll();
    expect(mailer.taken.map(({ subject }) => subject).toSorted()).toEqual([
      expect.stringContaining('the action was sent back'),
      expect.stringContaining('the note was sent back'),
    ]);
    for (const { text } of mailer.taken) {
      expect(text).toContain(`/results/${resultId}`);
      expect(text).not.toContain('/entry');
    }
  });

  it('is about one thing, and nothing but a value falls due: SQL by hand cannot say otherwise', async () => {
    await noteBack();
    await tellAll(1);
    const refused = (change: string): Promise<string> =>
      source.query(`UPDATE notifications SET ${change}`).then(
        () => 'done',
        (error: { driverError: { constraint?: string } }) => error.driverError.constraint ?? '',
      );
    expect(await refused('note_id = NULL')).toBe('ck_notifications_one_subject');
    expect(await refused(`kind = 'late', key = 'late:1', due_on = '2026-04-30'`)).toBe('ck_notifications_one_subject');
  });
});
