import type { Person } from '@resolute/domain';
import type { ImportView } from '@resolute/interchange';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { ImportDesk } from '../support/import-desk';
import { MeasurementDesk } from '../support/indicators';
import { MockMailer, ReminderWorker } from '../support/reminders';

jest.setTimeout(120_000);

const HEAD =
  'indicator,unit,period,category,value,numerator,denominator,not_applicable,reason,estimate,narrative,remark';
const REASONS = [{ field: 'value', reason: 'Counted twice' }];

/** Who sees a batch of history, whom it waits for, who is told of it, and in whose place its steps are taken. */
describe('a batch on its way', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let directory: Directory;
  let desk: ImportDesk;
  let units: { readonly SG13: string; readonly SG17: string };
  let planner: Person;
  let author: Person;
  let verifier: Person;
  let substitute: Person;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 8 });
    directory = new Directory(source);
    units = { SG13: await directory.unit('study-group', 'SG13'), SG17: await directory.unit('study-group', 'SG17') };
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    const writes = Object.values(units).map((unitId) => ({ role: 'contributor', unitId }) as const);
    author = await directory.person({ grants: writes, name: 'Author' });
    verifier = await directory.person({ grants: [{ role: 'verifier' }], name: 'Verifier' });
    substitute = await directory.person({ grants: [{ role: 'rapporteur' }], name: 'Substitute' });
    clock = new HandClock('2026-03-16T09:00:00Z');
    desk = new ImportDesk(source, clock);
    const measurement = new MeasurementDesk(source, planner, units.SG13, clock);
    const indicator = await measurement.indicator('H-1');
    await measurement.parts.add(planner, indicator.id, { unitId: units.SG17 });
  });
  afterEach(() => database.drop());

  type UnitCode = keyof typeof units;
  const ofUnits = (...codes: UnitCode[]): string =>
    [HEAD, ...codes.map((code) => `H-1,${code},2024-Q1,,10,,,,,,,`)].join('\n');
  const submitted = async (...codes: UnitCode[]): Promise<ImportView> => {
    const { id, version } = await desk.history(author, ofUnits(...codes));
    return desk.decisions.submit(author, id, version);
  };
  const ofUnit = (role: 'verifier' | 'contributor', code: UnitCode): Promise<Person> =>
    directory.person({ grants: [{ role, unitId: units[code] }] });
  const inPlaceOf = (lender: Person, who = substitute): Person => ({
    ...who,
    standsFor: [{ personId: lender.id, grants: lender.grants }],
  });
  const lend = (lender: Person): Promise<unknown> =>
    source.query(
      `INSERT INTO substitutions (id, absent_id, substitute_id, from_day, to_day, created_by_id, created_at)
       VALUES ($1, $2, $3, '2026-03-10', '2026-03-20', $2, now())`,
      [uuid(), lender.id, substitute.id],
    );

  describe('is seen', () => {
    const notYours = { code: 'access/not-allowed', params: { reason: 'not-yours' } };

    it('by those who see the drafts of all its units, with its file', async () => {
      const both = await submitted('SG13', 'SG17');
      const one = await submitted('SG13');
      const of13 = await ofUnit('verifier', 'SG13');
      expect((await desk.queries.list(of13, {}, { size: 9 })).items.map(({ id }) => id)).toEqual([one.id]);
      expect((await desk.queries.marked(of13, one.id, 'en')).bytes.toString()).toContain('SG13');
      await expect(desk.queries.get(of13, both.id)).rejects.toMatchObject(notYours);
      await expect(desk.queries.marked(of13, both.id, 'en')).rejects.toMatchObject(notYours);
      await expect(desk.queries.refusals(of13, both.id, 'en', { size: 9 })).rejects.toMatchObject(notYours);
      for (const everything of [verifier, planner, author, inPlaceOf(verifier)]) {
        const { items } = await desk.queries.list(everything, {}, { size: 9 });
        expect(items.map(({ id }) => id)).toEqual([one.id, both.id]);
        expect(await desk.queries.get(everything, both.id)).toMatchObject({ id: both.id });
      }
      const of17 = await ofUnit('verifier', 'SG17');
      expect((await desk.queries.list(of17, {}, { size: 9 })).items).toEqual([]);
    });

    it('by nobody else as long as it was only tried', async () => {
      const tried = await desk.history(author, ofUnits('SG13'), 'dry-run');
      expect((await desk.queries.list(verifier, {}, { size: 9 })).items).toEqual([]);
      await expect(desk.queries.get(verifier, tried.id)).rejects.toMatchObject(notYours);
      expect((await desk.queries.list(planner, {}, { size: 9 })).items).toHaveLength(1);
    });
  });

  describe('waits', () => {
    const waiting = async (who: Person): Promise<string[]> =>
      (await desk.waiting.of(who)).items.map(({ task, units: of }) => [task, ...of.map(({ code }) => code)].join(' '));

    it('for whoever takes the next step, and for whoever stands in', async () => {
      const draft = await desk.history(author, ofUnits('SG13', 'SG17'));
      for (const who of [author, verifier, planner]) expect(await waiting(who)).toEqual([]);
      const { id, version } = await desk.decisions.submit(author, draft.id, draft.version);
      expect((await desk.waiting.of(verifier)).items).toMatchObject([
        {
          task: 'verify',
          id,
          fileName: 'history.csv',
          rowCount: 2,
          author: { name: 'Author' },
          submittedAt: clock.now(),
        },
      ]);
      expect(await waiting(inPlaceOf(verifier))).toEqual(['verify SG13 SG17']);
      for (const who of [author, planner, await ofUnit('verifier', 'SG13')]) expect(await waiting(who)).toEqual([]);
      const seen = await desk.decisions.verify(verifier, id, version);
      expect(await waiting(verifier)).toEqual([]);
      expect(await waiting(planner)).toEqual(['accept SG13 SG17']);
      await desk.decisions.accept(planner, id, seen.version);
      for (const who of [author, verifier, planner]) expect(await waiting(who)).toEqual([]);
    });

    it('for its author when it came back, until each of its units was brought anew', async () => {
      const { id, version } = await submitted('SG13', 'SG17');
      await desk.decisions.sendBack(verifier, id, version, REASONS);
      const back = ['correct SG13 SG17'];
      expect(await waiting(author)).toEqual(back);
      expect(await waiting(inPlaceOf(author))).toEqual(back);
      for (const who of [verifier, planner]) expect(await waiting(who)).toEqual([]);
      clock.set('2026-03-16T10:00:00Z');
      await submitted('SG13');
      expect(await waiting(author)).toEqual(back);
      expect(await waiting(verifier)).toEqual(['verify SG13']);
      await desk.history(author, ofUnits('SG17'));
      expect(await waiting(author)).toEqual([]);
    });

    it('is no list for a member of the Council', async () => {
      const council = await directory.person({ grants: [{ role: 'council' }] });
      await expect(desk.waiting.of(council)).rejects.toMatchObject({ code: 'access/not-allowed' });
    });
  });

  describe('comes back', () => {
    it('to its author and who stands in, each told once, under the file', async () => {
      const worker = new ReminderWorker(source, clock, new MockMailer());
      await lend(author);
      const { id, version } = await submitted('SG13', 'SG17');
      await desk.decisions.sendBack(verifier, id, version, REASONS);
      const jobs = await source.query<{ ids: never }[]>(`SELECT ids FROM outbox WHERE job = 'work.sent-back'`);
      expect(jobs).toHaveLength(1);
      for (const { ids } of jobs) await Promise.all([worker.returns.tell(ids), worker.returns.tell(ids)]);
      for (const who of [author, substitute]) {
        const { items, unread } = await worker.notices.list(who, {}, { size: 9 });
        expect(unread).toBe(1);
        const file = { id, name: 'history.csv', units: [{ code: 'SG13' }, { code: 'SG17' }] };
        expect(items[0]).toMatchObject({
          kind: 'sent-back',
          file,
          unit: null,
          indicator: null,
          report: null,
          period: null,
        });
      }
      expect((await worker.notices.list(verifier, {}, { size: 9 })).items).toEqual([]);
      // Whoever is told can read why.
      expect(await desk.queries.get(inPlaceOf(author), id)).toMatchObject({ batch: { returnReasons: REASONS } });
      const refused = await source
        .query(`UPDATE notifications SET period = '2024-Q1'`)
        .catch((error: { driverError: { constraint?: string } }) => error.driverError.constraint);
      expect(refused).toBe('ck_notifications_one_subject');
    });

    it('goes by mail', async () => {
      const mailer = new MockMailer();
      const worker = new ReminderWorker(source, clock, mailer);
      await source.query(`INSERT INTO notification_settings (id, mail, version) VALUES ($1, 'at-once', 1)`, [
        author.id,
      ]);
      const { id, version } = await submitted('SG13');
      await desk.decisions.sendBack(verifier, id, version, REASONS);
      for (const { ids } of await source.query(`SELECT ids FROM outbox WHERE job = 'work.sent-back'`))
        await worker.returns.tell(ids);
      await worker.sendAll();
      expect(mailer.taken).toMatchObject([{ subject: expect.stringContaining('history.csv') }]);
      expect(mailer.taken[0]?.text).toContain(`/exchange/${id}`);
    });
  });

  describe('says in whose place', () => {
    const hands = () =>
      source.query(
        `SELECT a.author_id, a.author_for_id, a.verifier_id, a.verifier_for_id, a.acceptor_id, a.acceptor_for_id FROM actuals a`,
      );

    it('it was brought, verified and accepted, and so do its values', async () => {
      const others = await Promise.all(
        ['Bringer', 'Checker', 'Decider'].map((name) => directory.person({ grants: [{ role: 'rapporteur' }], name })),
      );
      const [bringer, checker, decider] = others as [Person, Person, Person];
      for (const [lender, who] of [
        [author, bringer],
        [verifier, checker],
        [planner, decider],
      ] as const) {
        await source.query(
          `INSERT INTO substitutions (id, absent_id, substitute_id, from_day, to_day, created_by_id, created_at)
           VALUES ($1, $2, $3, '2026-03-10', '2026-03-20', $2, now())`,
          [uuid(), lender.id, who.id],
        );
      }
      const brought = await desk.history(inPlaceOf(author, bringer), ofUnits('SG13'));
      expect(brought.batch).toMatchObject({ author: { name: 'Bringer' }, authorFor: { name: 'Author' } });
      const { id } = await desk.decisions.submit(inPlaceOf(author, bringer), brought.id, 1);
      await desk.decisions.verify(inPlaceOf(verifier, checker), id, 2);
      const done = await desk.decisions.accept(inPlaceOf(planner, decider), id, 3);
      expect(done.batch).toMatchObject({
        authorFor: { name: 'Author' },
        verifier: { name: 'Checker' },
        verifierFor: { name: 'Verifier' },
        acceptor: { name: 'Decider' },
        acceptorFor: { name: 'Planner' },
      });
      expect(await hands()).toEqual([
        {
          author_id: bringer.id,
          author_for_id: author.id,
          verifier_id: checker.id,
          verifier_for_id: verifier.id,
          acceptor_id: decider.id,
          acceptor_for_id: planner.id,
        },
      ]);
    });

    it('it was sent back, and nobody’s where one holds the role', async () => {
      await lend(verifier);
      const back = await submitted('SG13');
      const { batch } = await desk.decisions.sendBack(inPlaceOf(verifier), back.id, back.version, REASONS);
      expect(batch).toMatchObject({ returnedBy: { name: 'Substitute' }, returnedFor: { name: 'Verifier' } });
      const own = await submitted('SG17');
      const verified = await desk.decisions.verify(verifier, own.id, own.version);
      expect(verified.batch).toMatchObject({ authorFor: null, verifier: { name: 'Verifier' }, verifierFor: null });
    });

    it('never its own people’s, also by SQL by hand', async () => {
      const { batch } = await submitted('SG13');
      const verify = source.query(
        `UPDATE actual_batches SET state = 'verified', verifier_id = $2, verifier_for_id = author_id, verified_at = now() WHERE id = $1`,
        [batch?.id, verifier.id],
      );
      await expect(verify).rejects.toMatchObject({ driverError: { constraint: 'ck_actual_batches_stands_for' } });
      const rewrite = source.query('UPDATE actual_batches SET author_for_id = $2 WHERE id = $1', [
        batch?.id,
        planner.id,
      ]);
      await expect(rewrite).rejects.toMatchObject({ driverError: { constraint: 'ck_actual_batches_way' } });
    });
  });
});
