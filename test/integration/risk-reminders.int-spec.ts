import { addDays, type LocalDate, type Person, parseLocalDate } from '@resolute/domain';
import type { RiskView } from '@resolute/risk';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MockMailer, ReminderWorker } from '../support/reminders';
import { RiskDesk } from '../support/risks';

jest.setTimeout(120_000);

const ASSESSED = parseLocalDate('2026-03-16');
/** High is reviewed every three months. */
const REVIEW_DUE = parseLocalDate('2026-06-16');
const TREATMENT_DUE = parseLocalDate('2026-05-01');

describe('reminders of risks', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: RiskDesk;
  let worker: ReminderWorker;
  let mailer: MockMailer;
  let planner: Person;
  let owner: Person;
  let doer: Person;
  let risk: RiskView;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 8 });
    clock = new HandClock(`${ASSESSED}T09:00:00Z`);
    const directory = new Directory(source);
    const unitId = await directory.unit('study-group', 'SG13');
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    owner = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Owner' });
    doer = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Doer' });
    const head = await directory.person({ grants: [{ role: 'auditor' }], name: 'Head' });
    await source.query('UPDATE units SET head_id = $1 WHERE id = $2', [head.id, unitId]);
    desk = new RiskDesk(source, clock);
    mailer = new MockMailer();
    worker = new ReminderWorker(source, clock, mailer);
    const categoryId = await desk.category(planner, 'SR5', 'medium');
    const opened = await desk.open(owner, { unitId, categoryId, ownerId: owner.id });
    const assessed = await desk.assess(owner, opened, [4, 4]);
    risk = await desk.treatments.plan(owner, assessed.id, {
      response: 'limit',
      title: { en: 'Share editors', fr: 'Partager les réviseurs' },
      ownerId: doer.id,
      dueOn: TREATMENT_DUE,
    });
  });
  afterEach(() => database.drop());

  async function remindOn(day: LocalDate): Promise<void> {
    clock.set(`${day}T07:10:00Z`);
    await worker.reminders.remind();
  }
  async function remindEachDay(from: LocalDate, to: LocalDate): Promise<void> {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      await remindOn(day);
      await remindOn(day);
    }
  }
  const told = async (): Promise<string[]> => {
    const rows = await source.query<{ line: string }[]>(
      `SELECT concat_ws(' ', (n.created_at AT TIME ZONE 'Europe/Zurich')::date, n.kind,
         CASE WHEN n.risk_id IS NULL THEN 'treatment' ELSE 'review' END, p.name) AS line
       FROM notifications n JOIN persons p ON p.id = n.person_id WHERE num_nonnulls(n.risk_id, n.treatment_id) = 1
       ORDER BY n.created_at, p.name`,
    );
    return rows.map(({ line }) => line);
  };

  it('come to who is to review it and to who does the treatment, and to the head of the unit once it is a week late', async () => {
    await remindEachDay(ASSESSED, addDays(REVIEW_DUE, 30));
    expect(await told()).toEqual([
      '2026-04-17 due-14 treatment Doer',
      '2026-04-24 due-7 treatment Doer',
      '2026-04-30 due-1 treatment Doer',
      '2026-05-02 late treatment Doer',
      '2026-05-08 escalated treatment Head',
      '2026-06-02 due-14 review Owner',
      '2026-06-09 due-7 review Owner',
      '2026-06-15 due-1 review Owner',
      '2026-06-17 late review Owner',
      '2026-06-23 escalated review Head',
    ]);
  });

  it('end with what was done, reviewed or closed, and begin anew with the next review', async () => {
    await remindOn(addDays(TREATMENT_DUE, -7));
    clock.set('2026-04-25T09:00:00Z');
    await desk.treatments.change(doer, risk.treatments[0]?.id ?? '', 1, { state: 'done' });
    const reviewed = await desk.reviews.record(owner, await desk.pages.get(owner, risk.id), { note: 'Nothing new' });
    expect(reviewed.reviewDueOn).toBe('2026-07-25');
    await remindEachDay(addDays(TREATMENT_DUE, -1), addDays(REVIEW_DUE, 10));
    expect(await told()).toEqual(['2026-04-24 due-7 treatment Doer']);
    await remindOn(parseLocalDate('2026-07-24'));
    expect((await told()).at(-1)).toBe('2026-07-24 due-1 review Owner');
    await desk.moves.move(planner, await desk.pages.get(planner, risk.id), 'close', 'It is over');
    await remindOn(parseLocalDate('2026-07-26'));
    expect(await told()).toHaveLength(2);
  });

  it('are told in the product and in the mail of the day with the risk, its unit and the treatment', async () => {
    await remindOn(addDays(TREATMENT_DUE, -7));
    const { items } = await worker.notices.list(doer, {}, { size: 10 });
    const titles = { code: risk.code, title: risk.title };
    expect(items).toMatchObject([
      {
        kind: 'due-7',
        unit: { code: 'SG13' },
        risk: { id: risk.id, ...titles, treatment: { en: 'Share editors' } },
        indicator: null,
        period: null,
        dueOn: TREATMENT_DUE,
      },
    ]);
    await worker.sendAll();
    const mail = mailer.taken.find(({ text }) => text.includes('Share editors'));
    expect(mail?.text).toContain(`${risk.code} Late translation, treatment “Share editors”: due on 1 May 2026`);
    expect(mail?.text).toContain(`/risks/${risk.id}`);
    await remindOn(addDays(REVIEW_DUE, -7));
    expect((await worker.notices.list(owner, {}, { size: 10 })).items[0]).toMatchObject({
      risk: { ...titles, treatment: null },
      dueOn: REVIEW_DUE,
    });
  });
});
