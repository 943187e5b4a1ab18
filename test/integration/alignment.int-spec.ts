import type { AlignmentOverview, FindingsFilter, FindingView } from '@resolute/alignment';
import { createDataSource } from '@resolute/database';
import { type AlignmentRule, type LocalDate, moneyOf, type Person } from '@resolute/domain';
import type { FrameworkView, ResultThread } from '@resolute/planning';
import type { DataSource } from 'typeorm';
import { AlignmentDesk } from '../support/alignment';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { PlanningDesk } from '../support/plans';
import { until } from '../support/until';

const PAGE = { size: 200 };

describe('whether a plan lines up', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let planner: Person;
  let planning: PlanningDesk;
  let desk: AlignmentDesk;
  let plan: FrameworkView;
  let strategic: FrameworkView;
  let outcome: ResultThread;
  let output: ResultThread;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock('2026-03-16T09:00:00Z');
    planner = await new Directory(source).person({ grants: [{ role: 'planner' }] });
    planning = new PlanningDesk(source, planner, clock);
    desk = new AlignmentDesk(source, clock);
    strategic = await planning.plan('SP', { kind: 'strategic-plan', firstYear: 2024, lastYear: 2027 });
    plan = await planning.plan('OP');
    outcome = await planning.result(strategic, 'C1');
    output = await planning.result(plan, 'O1');
    await desk.checks.afterChange();
  });
  afterEach(() => database.drop());

  const found = async (filter: FindingsFilter = {}): Promise<FindingView[]> => [
    ...(await desk.findings.list(planner, filter, PAGE)).items,
  ];
  const about = async (rule: AlignmentRule, standing?: FindingsFilter['standing']): Promise<FindingView[]> =>
    found({ rule, ...(standing && { standing }) });
  const count = async (table: string): Promise<number> =>
    (await source.query<{ n: number }[]>(`SELECT count(*)::integer AS n FROM ${table}`))[0]?.n ?? 0;
  const waiting = () => count(`outbox WHERE job = 'alignment.check' AND done_at IS NULL`);
  const link = () => planning.links.link(planner, output.id, { parentId: outcome.id, share: '0.5' });
  const money = (francs: bigint) =>
    planning.resources.put(planner, { resultId: output.id, year: 2026, use: 'planned', money: moneyOf(francs) });
  const refusal = (field: string, code: string) => ({ errors: [expect.objectContaining({ field, code })] });

  it('says where, and what it is called, by the rules in their order', async () => {
    const items = await found();
    expect(items.map(({ rule, place }) => `${rule} ${place.code}`)).toEqual([
      'output-without-outcome O1',
      'outcome-without-output C1',
      'result-without-money O1',
      'result-without-operations O1',
      'result-without-people O1',
    ]);
    expect(items[0]).toMatchObject({
      place: { kind: 'result', id: output.id, title: { en: 'The result O1' }, resultKind: { en: 'Outputs' } },
      standing: 'open',
      foundAt: clock.now(),
      mendedAt: null,
      acknowledgement: null,
    });
    expect((await desk.findings.list(planner, {}, { size: 2, after: items[1]?.id ?? '' })).items).toEqual(
      items.slice(2, 4),
    );
  });

  it('goes on after a finding that was mended between two pages', async () => {
    const first = await desk.findings.list(planner, {}, { size: 1 });
    expect(first.items.map(({ rule }) => rule)).toEqual(['output-without-outcome']);
    await link();
    await desk.checks.afterChange();
    const second = await desk.findings.list(planner, {}, { size: 1, after: first.next ?? '' });
    expect(second).toMatchObject({ items: [{ rule: 'result-without-money' }], total: 3 });
  });

  it('asks for a check with each change that the rules read, once a transaction, and with no other', async () => {
    const before = await waiting();
    await link();
    expect(await waiting()).toBe(before + 1);
    await new Directory(source).person({ grants: [{ role: 'verifier' }] });
    expect(await waiting()).toBe(before + 1);
  });

  it('finds a change, sees it mended, and finds what comes back anew', async () => {
    const [first] = await about('output-without-outcome');
    const { contributesTo } = await link();
    await desk.checks.afterChange();
    expect(await about('output-without-outcome')).toEqual([]);
    expect(await about('output-without-outcome', 'mended')).toMatchObject([
      { id: first?.id, standing: 'mended', mendedAt: clock.now() },
    ]);

    clock.advance(3_600_000);
    await planning.links.end(planner, contributesTo[0]?.id ?? '', null);
    await desk.checks.afterChange();
    const [back] = await about('output-without-outcome');
    expect(back).toMatchObject({ standing: 'open', foundAt: clock.now() });
    expect(back?.id).not.toBe(first?.id);
  });

  it('raises its figures as gaps are closed, and tells who asks which indicator reports them', async () => {
    const [linked] = (await desk.overview.get(planner)).coverage;
    expect(linked).toMatchObject({ figure: 'outputs-linked', part: '0', whole: '1', percent: '0.0', indicator: null });
    await link();
    await money(1000n);
    const overview: AlignmentOverview = await desk.checks.ask(planner, 'OP');
    expect(overview).toMatchObject({
      framework: { code: 'OP' },
      strategicPlan: { code: 'SP' },
      checkedAt: clock.now(),
      coverage: [
        { figure: 'outputs-linked', part: '1', whole: '1', percent: '100.0' },
        { figure: 'francs-linked', part: '1000', whole: '1000', percent: '100.0' },
        { figure: 'risks-above-appetite', part: '0', whole: null, byClass: { strategic: '0', operational: '0' } },
      ],
    });
    expect(overview.rules).toHaveLength(14);
    expect(overview.rules).toContainEqual({ rule: 'result-without-people', open: 1, acknowledged: 0 });
    expect(overview.rules).toContainEqual({ rule: 'output-without-outcome', open: 0, acknowledged: 0 });
  });

  it('goes by the plan that people work by, and by another where its code is named', async () => {
    await planning.plan('LATER', { firstYear: 2030, lastYear: 2033 });
    expect((await desk.overview.get(planner)).framework.code).toBe('OP');
    expect((await desk.overview.get(planner, 'LATER')).strategicPlan).toBeNull();
    expect((await desk.overview.get(planner, 'LATER')).checkedAt).toBeNull();
    await desk.checks.nightly();
    expect((await desk.overview.get(planner, 'LATER')).checkedAt).toEqual(clock.now());
    await expect(desk.overview.get(planner, 'NONE')).rejects.toMatchObject(refusal('framework', 'field/no-such-entry'));
    await expect(desk.overview.get(planner, 'SP')).rejects.toMatchObject(
      refusal('framework', 'field/not-an-operational-plan'),
    );
  });

  describe('an acknowledgement', () => {
    const acknowledge = async (untilOn = '2026-03-18'): Promise<FindingView> => {
      const [finding] = await about('output-without-outcome');
      const wish = { reason: 'The plan is rewritten', untilOn: untilOn as LocalDate };
      return desk.acknowledgements.acknowledge(planner, finding?.id ?? '', wish);
    };

    it('holds up to and including its last day, and ends by itself', async () => {
      expect(await acknowledge()).toMatchObject({
        standing: 'acknowledged',
        acknowledgement: { reason: 'The plan is rewritten', untilOn: '2026-03-18', by: { id: planner.id } },
      });
      expect((await desk.overview.get(planner)).rules[0]).toEqual({
        rule: 'output-without-outcome',
        open: 0,
        acknowledged: 1,
      });
      clock.set('2026-03-18T22:59:59Z');
      expect(await about('output-without-outcome', 'acknowledged')).toHaveLength(1);
      clock.set('2026-03-18T23:00:00Z');
      expect(await about('output-without-outcome', 'acknowledged')).toEqual([]);
      expect(await about('output-without-outcome', 'open')).toMatchObject([
        { acknowledgement: { untilOn: '2026-03-18' } },
      ]);
      expect(await acknowledge('2026-03-25')).toMatchObject({ standing: 'acknowledged' });
    });

    it('is one at a time, and is withdrawn with a reason', async () => {
      const { id, acknowledgement } = await acknowledge();
      await expect(acknowledge('2026-04-01')).rejects.toMatchObject({ code: 'alignment-finding/acknowledged' });
      const held = acknowledgement?.id ?? '';
      expect(await desk.acknowledgements.withdraw(planner, held, 'It is not borne after all')).toMatchObject({
        id,
        standing: 'open',
        acknowledgement: null,
      });
      await expect(desk.acknowledgements.withdraw(planner, held, 'Again')).rejects.toMatchObject({
        code: 'acknowledgement/withdrawn',
      });
    });

    it.each([
      ['2026-03-16', 'field/not-after-today'],
      ['2027-03-17', 'field/over-a-year'],
    ])('until %s is refused', async (untilOn, code) => {
      await expect(acknowledge(untilOn)).rejects.toMatchObject(refusal('untilOn', code));
    });

    it('is none of what is mended, nor of the same when it comes back', async () => {
      const { id } = await acknowledge();
      const { contributesTo } = await link();
      await desk.checks.afterChange();
      const wish = { reason: 'Too late', untilOn: '2026-04-01' as LocalDate };
      await expect(desk.acknowledgements.acknowledge(planner, id, wish)).rejects.toMatchObject({
        code: 'alignment-finding/mended',
      });
      await planning.links.end(planner, contributesTo[0]?.id ?? '', null);
      await desk.checks.afterChange();
      expect(await about('output-without-outcome', 'open')).toHaveLength(1);
    });
  });

  describe('a check', () => {
    it('does the work of all changes that wait, so that the others leave quietly', async () => {
      await link();
      await money(1000n);
      expect(await waiting()).toBe(2);
      const checks = await count('alignment_checks');
      await desk.checks.afterChange();
      expect(await waiting()).toBe(0);
      await desk.checks.afterChange();
      expect(await count('alignment_checks')).toBe(checks + 1);
    });

    it('is the same for ten at once', async () => {
      await planning.result(plan, 'O2');
      await Promise.all(Array.from({ length: 10 }, () => desk.checks.nightly()));
      const items = (await about('output-without-outcome')).map(({ place }) => place.code);
      expect(items).toEqual(['O1', 'O2']);
    });

    it('leaves the request where it was when it dies, and does everything the next time', async () => {
      await link();
      const owner = await createDataSource({ url: database.ownerUrl, applicationName: 'owner' }).initialize();
      await owner.query(`ALTER TABLE alignment_checks ADD CONSTRAINT ck_dies CHECK (cause <> 'change') NOT VALID`);
      await expect(desk.checks.afterChange()).rejects.toThrow('ck_dies');
      expect(await waiting()).toBe(1);
      expect(await about('output-without-outcome')).toHaveLength(1);
      await owner.query('ALTER TABLE alignment_checks DROP CONSTRAINT ck_dies');
      await owner.destroy();
      await desk.checks.afterChange();
      expect(await about('output-without-outcome')).toEqual([]);
    });

    it('dies with its connection and leaves the request to the next one', async () => {
      await link();
      const held = source.createQueryRunner();
      await held.query('SELECT pg_advisory_lock(7260151)');
      const dying = desk.checks.afterChange().catch((error: Error) => error);
      const waits = `SELECT pg_terminate_backend(l.pid) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
        WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()`;
      await until(async () => (await source.query<unknown[]>(waits)).length > 0);
      expect(await dying).toBeInstanceOf(Error);
      await held.query('SELECT pg_advisory_unlock(7260151)');
      await held.release();
      expect(await waiting()).toBe(1);
      await desk.checks.afterChange();
      expect(await about('output-without-outcome')).toEqual([]);
    });

    it('sees a change that commits while it waits, by the request that comes with it', async () => {
      const held = source.createQueryRunner();
      await held.startTransaction();
      await held.query(`INSERT INTO outbox (id, job, ids, created_at, starts)
        VALUES (gen_random_uuid(), 'alignment.check', '{}', '2020-01-01', 0)`);
      await desk.checks.nightly();
      await held.commitTransaction();
      await held.release();
      const checks = await count('alignment_checks');
      await desk.checks.afterChange();
      expect(await count('alignment_checks')).toBe(checks + 1);
    });
  });

  it('is kept: nobody changes a check, a finding or an acknowledgement by SQL', async () => {
    for (const statement of [
      `UPDATE alignment_checks SET found = 0`,
      `DELETE FROM alignment_findings`,
      `UPDATE alignment_findings SET detail = '{"sum": "2"}'`,
      `UPDATE alignment_findings SET mended_at = now(), rule = 'another'`,
      `TRUNCATE alignment_acknowledgements`,
    ])
      await expect(source.query(statement)).rejects.toThrow(/refused|permission denied/);
  });

  it('is asked for by planners, and read by who reads the plan', async () => {
    const directory = new Directory(source);
    const auditor = await directory.person({ grants: [{ role: 'auditor' }] });
    const council = await directory.person({ grants: [{ role: 'council' }] });
    expect((await desk.overview.get(auditor)).framework.code).toBe('OP');
    await expect(desk.overview.get(council)).rejects.toMatchObject({ code: 'access/not-allowed' });
    await expect(desk.checks.ask(auditor)).rejects.toMatchObject({ code: 'access/not-allowed' });
  });

  it('draws money through outputs to outcomes, with what leads nowhere in a place of its own', async () => {
    await link();
    await money(1001n);
    const { nodes, links } = await desk.flows.get(planner);
    expect(nodes.map(({ column, code, francs }) => `${column} ${code} ${francs}`)).toEqual([
      'goal unlinked 501',
      'outcome C1 501',
      'outcome unlinked 500',
      'output O1 1001',
      'money 2026 1001',
    ]);
    expect(links).toContainEqual({ from: output.id, to: outcome.id, francs: '501', share: '0.5' });
  });

  it('lays outputs against outcomes', async () => {
    await link();
    await planning.resources.put(planner, {
      resultId: output.id,
      year: 2026,
      use: 'planned',
      money: moneyOf(1000n),
      staffMonths: { professional: '4.5' },
    });
    await desk.checks.afterChange();
    expect(await desk.matrix.get(planner)).toMatchObject({
      framework: { code: 'OP' },
      outcomes: [{ id: outcome.id, code: 'C1', goals: [] }],
      rows: [
        {
          output: { id: output.id, code: 'O1' },
          francs: '1000',
          staffMonths: { professional: '4.5' },
          cells: [{ outcomeId: outcome.id, share: '0.5' }],
          has: { money: true, operations: false, people: true },
          findings: 1,
        },
      ],
    });
  });
});
