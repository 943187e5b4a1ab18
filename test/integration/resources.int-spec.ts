import { moneyOf, type Person } from '@resolute/domain';
import type { FrameworkView, ResourceTable, ResourceView, ResourceWish, ResultThread } from '@resolute/planning';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { PlanningDesk } from '../support/plans';

describe('money and people of a plan', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let planner: Person;
  let desk: PlanningDesk;
  let plan: FrameworkView;
  let output: ResultThread;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock('2026-03-16T09:00:00Z');
    planner = await new Directory(source).person({ grants: [{ role: 'planner' }] });
    desk = new PlanningDesk(source, planner, clock);
    await desk.budgets.create(planner, {
      code: 'B',
      firstYear: 2026,
      lastYear: 2027,
      approvedOn: '2025-06-27',
      document: 'C25',
    });
    plan = await desk.plan('OP');
    output = await desk.result(plan, 'O1');
  });
  afterEach(() => database.drop());

  const put = (francs: bigint, more: Partial<ResourceWish> = {}): Promise<ResourceView> =>
    desk.resources.put(planner, {
      resultId: output.id,
      year: 2026,
      use: 'planned',
      money: moneyOf(francs),
      ...more,
    });
  const idOf = ({ id }: { readonly id: string }): string => id;
  const table = (time = {}): Promise<ResourceTable> => desk.money.table(planner, { framework: plan.id, ...time });
  const refusal = (field: string, code: string) => ({ errors: [expect.objectContaining({ field, code })] });

  describe('a line', () => {
    it('says what is planned and by whom it is done; a revision with a reason takes its place and leaves it readable', async () => {
      const first = await put(1_850_000n, { staffMonths: { professional: '24.50', 'general-service': '0' } });
      expect(first).toMatchObject({
        money: { amount: '1850000', currency: 'CHF' },
        staffMonths: { professional: '24.5', 'general-service': '0' },
        previousId: null,
        reason: null,
        supersededAt: null,
      });
      desk.tomorrow();
      const revised = await desk.resources.revise(planner, idOf(first), {
        money: moneyOf(1_900_000n),
        reason: 'Council added an item',
      });
      const { items } = await desk.money.revisions(planner, idOf(revised));
      expect(items.map(({ money, reason, supersededAt }) => [money.amount, reason, supersededAt !== null])).toEqual([
        ['1900000', 'Council added an item', false],
        ['1850000', null, true],
      ]);
      expect((await table()).total.planned.amount).toBe('1900000');
      expect((await table({ asOf: '2026-03-16' })).total.planned.amount).toBe('1850000');
    });

    it('is put once, and revised from what stands', async () => {
      const first = await put(10n);
      await expect(put(11n)).rejects.toMatchObject({ code: 'resource/exists' });
      await desk.resources.revise(planner, idOf(first), { money: moneyOf(12n), reason: 'Corrected' });
      const late = desk.resources.revise(planner, idOf(first), { money: moneyOf(13n), reason: 'Corrected' });
      await expect(late).rejects.toMatchObject({ code: 'resource/superseded' });
    });

    it('is withdrawn with a reason, so that nothing is recorded, and can be put anew', async () => {
      const first = await put(10n);
      desk.tomorrow();
      const withdrawn = await desk.resources.withdraw(planner, idOf(first), { reason: 'Of another output' });
      expect(withdrawn).toMatchObject({ withdrawalReason: 'Of another output', supersededAt: expect.any(Date) });
      expect((await table()).rows[0]?.cells[0]?.planned).toBeNull();
      expect((await table({ asOf: '2026-03-16' })).total.planned.amount).toBe('10');
      const again = await put(0n);
      expect(again).toMatchObject({ previousId: null, reason: null, withdrawalReason: null });
      const { items } = await desk.money.revisions(planner, idOf(again));
      expect(items.map(({ money, withdrawalReason }) => [money.amount, withdrawalReason])).toEqual([
        ['0', null],
        ['10', 'Of another output'],
      ]);
    });

    it('is withdrawn only while it stands, and not revised after', async () => {
      const first = await put(10n);
      const second = await desk.resources.revise(planner, idOf(first), { money: moneyOf(12n), reason: 'Corrected' });
      const late = { code: 'resource/superseded' };
      await expect(desk.resources.withdraw(planner, idOf(first), { reason: 'Late' })).rejects.toMatchObject(late);
      await desk.resources.withdraw(planner, idOf(second), { reason: 'Wrong' });
      await expect(desk.resources.withdraw(planner, idOf(second), { reason: 'Twice' })).rejects.toMatchObject(late);
      const revision = desk.resources.revise(planner, idOf(second), { money: moneyOf(1n), reason: 'Late' });
      await expect(revision).rejects.toMatchObject(late);
    });

    it('is kept by PostgreSQL from a withdrawal that fits nothing, and the withdrawal from any change', async () => {
      const first = await put(10n);
      const enter = (id: string) =>
        source.query(`INSERT INTO resource_withdrawals (id, reason, withdrawn_at) VALUES ($1, 'No', now())`, [id]);
      const standing = { driverError: { constraint: 'ck_resource_withdrawals_line' } };
      await expect(enter(idOf(first))).rejects.toMatchObject(standing);
      const second = await desk.resources.revise(planner, idOf(first), { money: moneyOf(12n), reason: 'Corrected' });
      await expect(enter(idOf(first))).rejects.toMatchObject(standing);
      await desk.resources.withdraw(planner, idOf(second), { reason: 'Wrong' });
      await expect(source.query(`UPDATE resource_withdrawals SET reason = 'Other'`)).rejects.toThrow();
      await expect(source.query('DELETE FROM resource_withdrawals')).rejects.toThrow();
      const copy = source.query(
        `INSERT INTO resources SELECT (r).* FROM (SELECT jsonb_populate_record(l, jsonb_build_object('id', $2::uuid,
           'previous_id', l.id, 'reason', 'After', 'superseded_at', NULL)) AS r FROM resources l WHERE l.id = $1) c`,
        [idOf(second), uuid()],
      );
      await expect(copy).rejects.toMatchObject({ driverError: { constraint: 'ck_resources_withdrawn' } });
    });

    it('is revised by one of two who do so at once', async () => {
      const first = await put(10n);
      const both = await Promise.allSettled(
        [11n, 12n].map((francs) =>
          desk.resources.revise(planner, idOf(first), { money: moneyOf(francs), reason: 'At once' }),
        ),
      );
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect((await desk.money.revisions(planner, idOf(first))).items).toHaveLength(2);
    });

    it.each<[string, Partial<ResourceWish>, string, string]>([
      ['three decimals', { money: { amount: '12.000', currency: 'CHF' } }, 'money.amount', 'field/not-whole-francs'],
      ['another currency', { money: { amount: '12', currency: 'EUR' } }, 'money.currency', 'field/other-currency'],
      ['less than nothing', { money: { amount: '-1', currency: 'CHF' } }, 'money.amount', 'field/below-zero'],
      ['hundredths of a month', { staffMonths: { director: '0.25' } }, 'staffMonths.director', 'field/not-tenths'],
      ['a year outside the plan', { year: 2030 }, 'year', 'field/outside-plan'],
      ['spending in a year to come', { use: 'spent', year: 2027 }, 'year', 'field/year-to-come'],
      ['a result that is not there', { resultId: uuid() }, 'resultId', 'field/no-such-entry'],
    ])('is refused with %s', async (_, wish, field, code) => {
      await expect(put(10n, wish)).rejects.toMatchObject(refusal(field, code));
      expect(await source.query('SELECT FROM resources')).toEqual([]);
    });

    it('lies on a result of an operational plan', async () => {
      const strategic = await desk.plan('SP', { kind: 'strategic-plan' });
      const goal = await desk.result(strategic, 'G1', { kind: 'goal' });
      await expect(put(10n, { resultId: goal.id })).rejects.toMatchObject(refusal('year', 'field/outside-plan'));
      await expect(desk.money.table(planner, { framework: strategic.id })).rejects.toMatchObject(
        refusal('framework', 'field/not-an-operational-plan'),
      );
    });

    it('of an activity is a part of what is planned for the outputs, so that each franc counts once', async () => {
      await desk.ceilings.set(planner, { frameworkId: plan.id, year: 2026, money: moneyOf(10n), document: 'D' });
      const activity = await desk.result(plan, 'A1', { kind: 'activity' });
      await put(10n);
      await put(11n, { resultId: activity.id });
      expect(await table()).toMatchObject({
        isWhole: true,
        rows: [{ result: { code: 'O1' } }],
        years: [{ planned: { amount: '10' }, left: { amount: '0' } }, {}, {}, {}],
      });
      expect(await table({ kind: 'activity' })).toMatchObject({
        isWhole: false,
        rows: [{ result: { code: 'A1' }, percent: '100.0' }],
        years: [{ planned: { amount: '11' }, ceiling: null, left: null }, {}, {}, {}],
      });
      expect(await table({ kind: 'output' })).toMatchObject({ isWhole: true });
      await expect(table({ kind: 'goal' })).rejects.toMatchObject(refusal('kind', 'field/no-such-entry'));
    });

    it('is told in the audit trail with what was before', async () => {
      await desk.resources.revise(planner, idOf(await put(10n)), { money: moneyOf(12n), reason: 'Corrected' });
      const told = await source.query(
        `SELECT record::jsonb ->> 'action' AS action, record::jsonb -> 'change' AS change FROM audit_entries
         WHERE record::jsonb ->> 'action' LIKE 'result.resource%' ORDER BY seq`,
      );
      expect(told).toMatchObject([
        { action: 'result.resource-put', change: { amount: '10', use: 'planned', year: 2026 } },
        { action: 'result.resource-revised', change: { before: { amount: '10' }, after: { reason: 'Corrected' } } },
      ]);
    });

    it('is for a planner to put', async () => {
      const reader = await new Directory(source).person({ grants: [{ role: 'auditor' }] });
      const wish = { resultId: output.id, year: 2026, use: 'planned', money: moneyOf(1n) } as const;
      await expect(desk.resources.put(reader, wish)).rejects.toMatchObject({ code: 'access/not-allowed' });
      expect((await desk.money.table(reader, { framework: plan.id })).rows).toHaveLength(1);
    });
  });

  describe('the table', () => {
    it('adds up, says which years are indicative and why, and how much supports regional offices', async () => {
      const second = await desk.result(plan, 'O2');
      await desk.years.plan(planner, output.id, { year: 2026, planned: { en: 'x' }, regionalSupportShare: '0.3' });
      await put(3_600_000n, { staffMonths: { professional: '60' } });
      await put(900_000n, { use: 'spent', staffMonths: { professional: '14.5' } });
      await put(3_500_000n, { year: 2028 });
      await put(1_400_000n, { resultId: second.id });
      const { rows, years, total } = await table();
      expect(rows.map(({ result, percent, planned }) => [result.code, planned.amount, percent])).toEqual([
        ['O1', '7100000', '83.5'],
        ['O2', '1400000', '16.5'],
      ]);
      expect(rows[0]?.cells[0]).toMatchObject({ year: 2026, regionalSupportShare: '0.3', spent: { use: 'spent' } });
      expect(rows[1]).toMatchObject({ spent: null, cells: [{}, { planned: null, spent: null }, {}, {}] });
      expect(years.map(({ year, status, outside, planned }) => [year, status, outside.length, planned.amount])).toEqual(
        [
          [2026, 'indicative', 1, '5000000'],
          [2027, 'indicative', 1, '0'],
          [2028, 'indicative', 2, '3500000'],
          [2029, 'indicative', 2, '0'],
        ],
      );
      expect(years[0]).toMatchObject({
        spent: { amount: '900000' },
        staffMonths: { professional: '60' },
        regionalSupport: { amount: '1080000' },
        ceiling: null,
        left: null,
      });
      expect(total).toMatchObject({ planned: { amount: '8500000' }, regionalSupport: { amount: '1080000' } });
    });

    it('is of one year when that is asked for, with its own percentages', async () => {
      await put(3n);
      await put(1n, { year: 2027, resultId: (await desk.result(plan, 'O2')).id });
      const { rows, years } = await table({ year: 2027 });
      expect(years.map(({ year }) => year)).toEqual([2027]);
      expect(rows.map(({ percent, cells }) => [percent, cells.length])).toEqual([
        ['0.0', 1],
        ['100.0', 1],
      ]);
      await expect(table({ year: 2031 })).rejects.toMatchObject(refusal('year', 'field/outside-plan'));
    });
  });

  describe('a ceiling', () => {
    const ceiling = (francs: bigint, year = 2026) =>
      desk.ceilings.set(planner, { frameworkId: plan.id, year, money: moneyOf(francs), document: 'Decision 5' });

    it('leaves what is not planned yet, and is not passed', async () => {
      await ceiling(100n);
      const first = await put(60n);
      expect((await table()).years[0]).toMatchObject({ ceiling: { document: 'Decision 5' }, left: { amount: '40' } });
      const second = await desk.result(plan, 'O2');
      await expect(put(41n, { resultId: second.id })).rejects.toMatchObject({
        errors: [{ field: 'money.amount', code: 'field/above-ceiling', params: { planned: 101, ceiling: 100 } }],
      });
      await desk.resources.revise(planner, idOf(first), { money: moneyOf(100n), reason: 'All of it' });
      expect((await table()).years[0]?.left?.amount).toBe('0');
    });

    it('is not set below what is planned already, neither at first nor later, and keeps its revisions', async () => {
      await put(60n);
      const below = { errors: [{ field: 'money.amount', code: 'field/below-planned', params: { planned: 60 } }] };
      await expect(ceiling(59n)).rejects.toMatchObject(below);
      const set = await ceiling(60n);
      await expect(ceiling(61n)).rejects.toMatchObject({ code: 'budget-ceiling/exists' });
      const wish = { document: 'Decision 5 (Rev.)', reason: 'The Council revised it' };
      const lowered = desk.ceilings.revise(planner, idOf(set), { ...wish, money: moneyOf(10n) });
      await expect(lowered).rejects.toMatchObject(below);
      const revised = await desk.ceilings.revise(planner, idOf(set), { ...wish, money: moneyOf(90n) });
      const { items } = await desk.money.ceilingRevisions(planner, idOf(revised));
      expect(items.map(({ money, document }) => [money.amount, document])).toEqual([
        ['90', 'Decision 5 (Rev.)'],
        ['60', 'Decision 5'],
      ]);
      const late = desk.ceilings.revise(planner, idOf(set), { ...wish, money: moneyOf(95n) });
      await expect(late).rejects.toMatchObject({ code: 'budget-ceiling/superseded' });
    });

    it('holds when two plan at once', async () => {
      await ceiling(100n);
      const second = await desk.result(plan, 'O2');
      const both = await Promise.allSettled([put(60n), put(60n, { resultId: second.id })]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    });

    it('is for a year of the plan', async () => {
      await expect(ceiling(1n, 2030)).rejects.toMatchObject(refusal('year', 'field/outside-plan'));
    });
  });

  describe('the next edition', () => {
    it('takes over what is planned and the ceilings of the years that go on; spending stays with its year', async () => {
      const line = await put(5n);
      await put(6n, { year: 2027 });
      const wish = { frameworkId: plan.id, year: 2027, money: moneyOf(10n), document: 'Decision 5' };
      await desk.ceilings.set(planner, wish);
      const next = await desk.editions.rollOver(planner, plan.id, 1, { code: 'OP-2', title: { en: 'Next' } });
      const { years, total } = await desk.money.table(planner, { framework: next.id });
      expect(total.planned.amount).toBe('6');
      expect(years[0]).toMatchObject({ year: 2027, left: { amount: '4' } });
      const frozen = desk.resources.revise(planner, idOf(line), { money: moneyOf(7n), reason: 'Late' });
      await expect(frozen).rejects.toMatchObject({ code: 'framework/frozen' });
      await put(4n, { use: 'spent' });
      expect((await table()).total.spent?.amount).toBe('4');
    });

    it('is not cut short of a year for which something is planned', async () => {
      await put(5n, { year: 2029 });
      const shorter = desk.making.change(planner, plan.id, 1, { lastYear: 2028 });
      await expect(shorter).rejects.toMatchObject({ code: 'framework/years-in-use' });
    });
  });

  describe('in the hands of SQL', () => {
    const LINE = `INSERT INTO resources (id, framework_version_id, result_id, year, use, amount, previous_id, reason, is_sample, created_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, false, '2026-03-16T09:00:00Z')`;
    const refused = async (sql: string, parameters: unknown[] = []): Promise<string> =>
      source.query(sql, parameters).then(
        () => 'done',
        ({ driverError }: { driverError: { code: string; constraint?: string } }) =>
          driverError.constraint ?? driverError.code,
      );
    const INSUFFICIENT_PRIVILEGE = '42501';

    it('what was recorded stays', async () => {
      await put(10n);
      await desk.ceilings.set(planner, { frameworkId: plan.id, year: 2026, money: moneyOf(20n), document: 'D' });
      for (const name of ['resources', 'budget_ceilings']) {
        expect(await refused(`UPDATE ${name} SET amount = 1`)).toBe(INSUFFICIENT_PRIVILEGE);
        expect(await refused(`DELETE FROM ${name}`)).toBe(INSUFFICIENT_PRIVILEGE);
      }
    });

    it.each<[string, unknown[], string]>([
      ['a line twice', [2026, 'planned', 1, null, null], 'uq_resources_current'],
      ['above the ceiling', [2027, 'planned', 21, null, null], 'ck_resources_ceiling'],
      ['below zero', [2027, 'planned', -1, null, null], 'ck_resources_amount'],
      ['more than there ever was', [2028, 'planned', '1000000000000', null, null], 'ck_resources_amount'],
      ['another use', [2026, 'promised', 1, null, null], 'ck_resources_use'],
      ['spending to come', [2027, 'spent', 1, null, null], 'ck_resources_begun'],
      ['a reason for nothing', [2027, 'planned', 1, null, 'Because'], 'ck_resources_reason'],
      ['a year outside', [2030, 'planned', 1, null, null], 'ck_resources_year'],
    ])('%s: refused', async (_, [year, use, amount, previous, reason], expected) => {
      await put(10n);
      await desk.ceilings.set(planner, { frameworkId: plan.id, year: 2027, money: moneyOf(20n), document: 'D' });
      const values = [uuid(), plan.id, output.id, year, use, amount, previous, reason];
      expect(await refused(LINE, values)).toBe(expected);
    });

    it('a line that takes the place of another result’s, or of one without a reason: refused', async () => {
      const other = await put(10n, { resultId: (await desk.result(plan, 'O2')).id });
      const values = [uuid(), plan.id, output.id, 2026, 'planned', 1];
      expect(await refused(LINE, [...values, idOf(other), 'Because'])).toBe('ck_resources_previous');
      expect(await refused(LINE, [...values, idOf(other), null])).toBe('ck_resources_previous');
      const mine = await put(11n);
      await source.query('UPDATE resources SET superseded_at = created_at WHERE id = $1', [idOf(mine)]);
      expect(await refused(LINE, [...values, idOf(mine), null])).toBe('ck_resources_reason');
      expect(await refused(LINE, [...values, idOf(mine), 'Because'])).toBe('done');
    });
  });
});
