import { LANGUAGES, moneyOf, type Person } from '@resolute/domain';
import { type ListTrial, ResourceExportsQueries, ResourceImportsService } from '@resolute/interchange';
import type { FrameworkView, ResultThread } from '@resolute/planning';
import { readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { PlanningDesk } from '../support/plans';

jest.setTimeout(120_000);

const HEAD = 'kind,result,year,use,amount,currency,director,professional,general_service,reason';

/** A list of money and people that goes out, is filled in and comes back. */
describe('money and people by file', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let planner: Person;
  let auditor: Person;
  let desk: PlanningDesk;
  let plan: FrameworkView;
  let output: ResultThread;
  let imports: ResourceImportsService;
  let exports: ResourceExportsQueries;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock('2026-03-16T09:00:00Z');
    const directory = new Directory(source);
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    auditor = await directory.person({ grants: [{ role: 'auditor' }] });
    desk = new PlanningDesk(source, planner, clock);
    plan = await desk.plan('OP');
    output = await desk.result(plan, 'O1');
    await desk.result(plan, 'O2', { title: { en: '=1+1' } });
    imports = new ResourceImportsService(desk.money, desk.resources, clock);
    exports = new ResourceExportsQueries(desk.money, clock);
  });
  afterEach(() => database.drop());

  const wish = () => ({ framework: plan.id, fileName: 'money.csv', language: 'en', numbers: 'plain' }) as const;
  const tried = (file: string | Buffer, actor = planner): Promise<ListTrial> =>
    imports.bring(actor, { ...wish(), mode: 'dry-run' }, Buffer.from(file));
  const applied = (file: string | Buffer, { trial }: ListTrial): Promise<ListTrial> =>
    imports.bring(planner, { ...wish(), mode: 'commit', trial }, Buffer.from(file));
  const csv = (...lines: string[]): string => [HEAD, ...lines].join('\n');
  const seen = ({ lines }: ListTrial): string[] =>
    lines.map(({ row, outcome, refusals }) =>
      [row, outcome, ...refusals.map(({ column, code }) => `${column} ${code}`)].join(' '),
    );
  const put = (francs: bigint, year = 2026) =>
    desk.resources.put(planner, { resultId: output.id, year, use: 'planned', money: moneyOf(francs) });
  const standing = () =>
    source.query(
      `SELECT r.code, l.year, l.use, l.amount::text, l.professional_months::text AS months, l.reason
       FROM resources l JOIN results r ON r.id = l.result_id WHERE l.superseded_at IS NULL ORDER BY r.code, l.year, l.use`,
    );

  it('are tried line by line, and applied all together with an audit row each', async () => {
    await put(1_000n);
    await put(5n, 2027);
    const file = csv(
      ',O1,2026,planned,1200,CHF,,4.5,,Council added an item',
      ',O1,2027,planned,5,CHF,,,,',
      'output,O2,2026,planned,700,,,,,',
      ',O2,2026,spent,30,CHF,,,,',
      ',O2,2027,planned,,,,,,',
    );
    const trial = await tried(file);
    expect(trial).toMatchObject({ state: 'checked', counts: { created: 2, updated: 1, unchanged: 1, refused: 0 } });
    expect(seen(trial)).toEqual(['2 updated', '3 unchanged', '4 created', '5 created']);
    expect(trial.lines[0]).toMatchObject({
      subject: 'O1, 2026, planned',
      changes: [
        { column: 'amount', label: 'Amount', before: '1\u00A0000', after: '1\u00A0200' },
        { column: 'professional', before: null, after: '4.5' },
      ],
    });
    expect(await standing()).toHaveLength(2);
    expect(await applied(file, trial)).toMatchObject({ state: 'applied' });
    expect(await standing()).toEqual([
      { code: 'O1', year: 2026, use: 'planned', amount: '1200', months: '4.5', reason: 'Council added an item' },
      { code: 'O1', year: 2027, use: 'planned', amount: '5', months: null, reason: null },
      { code: 'O2', year: 2026, use: 'planned', amount: '700', months: null, reason: null },
      { code: 'O2', year: 2026, use: 'spent', amount: '30', months: null, reason: null },
    ]);
    const audit = await source.query(
      "SELECT action, count(*)::int AS count FROM audit_entries WHERE action LIKE '%resource%' GROUP BY action ORDER BY action",
    );
    expect(audit).toEqual([
      { action: 'framework.resources-imported', count: 1 },
      { action: 'result.resource-put', count: 4 },
      { action: 'result.resource-revised', count: 1 },
    ]);
  });

  it('change nothing when they come twice', async () => {
    const file = csv(',O1,2026,planned,1200,CHF,,,,', ',O2,2026,planned,700,CHF,,,,');
    await applied(file, await tried(file));
    const again = await tried(file);
    expect(again.counts).toEqual({ created: 0, updated: 0, unchanged: 2, refused: 0 });
    const before = await source.query('SELECT count(*) FROM audit_entries');
    await applied(file, again);
    expect(await source.query('SELECT count(*) FROM audit_entries')).toEqual(before);
  });

  it('are refused cell by cell, with what to do, and then nothing is written', async () => {
    await put(1_000n);
    await desk.result(plan, 'A1', { kind: 'activity' });
    await desk.entering.create(planner, {
      frameworkId: plan.id,
      kind: 'activity',
      code: 'O2',
      title: { en: 'Another' },
      controlLevel: 'partial',
    });
    const file = csv(
      ',O1,2026,planned,1200.50,CHF,,,,Because',
      ',O1,2027,planned,12,EUR,,,,',
      ',O9,2027,planned,12,CHF,,,,',
      ',О1,2028,planned,12,CHF,,,,',
      ',O2,2027,planned,12,CHF,,,,',
      'activity,O2,2035,planned,12,CHF,,,,',
      ',A1,2026,planned,12,CHF,,0.25,,',
      ',A1,2026,planned,13,CHF,,,,',
      ',A1,2027,spent,13,CHF,,,,',
      ',A1,2028,given,-3,CHF,,,,',
      ',A1,2029,planned,,CHF,,2,,',
      ',O1,2026,planned,1201,CHF,,,,',
    );
    const trial = await tried(file);
    expect(seen(trial)).toEqual([
      '2 refused amount not-whole-francs',
      '3 refused currency other-currency',
      '4 refused result unknown-code',
      '5 refused result look-alike',
      '6 refused kind doubled-code',
      '7 refused year outside-plan',
      '8 refused professional not-tenths',
      '9 refused result repeated-line',
      '10 refused year year-to-come',
      '11 refused use not-one-of amount below-zero',
      '12 refused amount empty',
      '13 refused result repeated-line',
    ]);
    expect(trial.lines[5]?.refusals[0]?.reason).toBe('The plan has no such year. It runs from 2026 to 2029.');
    await expect(applied(file, trial)).rejects.toMatchObject({ code: 'import/refused-rows' });
    const clean = csv(',O1,2026,planned,1201,CHF,,,,');
    expect(seen(await tried(clean))).toEqual(['2 refused reason needs-reason']);
    expect(await standing()).toHaveLength(1);
  });

  it('stay below the ceiling as they stand together', async () => {
    const second = await desk.result(plan, 'O3');
    await put(600n);
    await desk.resources.put(planner, { resultId: second.id, year: 2026, use: 'planned', money: moneyOf(400n) });
    await desk.ceilings.set(planner, { frameworkId: plan.id, year: 2026, money: moneyOf(1_000n), document: 'D' });
    const above = csv(',O1,2026,planned,700,CHF,,,,Moved', ',O3,2026,planned,350,CHF,,,,Moved');
    const trial = await tried(above);
    expect(seen(trial)).toEqual(['2 refused amount above-ceiling', '3 updated']);
    expect(trial.lines[0]?.refusals[0]?.reason).toContain('1\u00A0050 francs');
    // One by one the first would be too much: what is freed comes before what is used.
    const moved = csv(',O1,2026,planned,700,CHF,,,,Moved', ',O3,2026,planned,300,CHF,,,,Moved');
    await applied(moved, await tried(moved));
    expect((await standing()).map(({ amount }: { amount: string }) => amount)).toEqual(['700', '300']);
  });

  it('are not applied when somebody wrote meanwhile, when the file is another one, or untried', async () => {
    const file = csv(',O1,2026,planned,1200,CHF,,,,Because');
    const trial = await tried(file);
    await expect(applied(csv(',O1,2026,planned,9,CHF,,,,'), trial)).rejects.toMatchObject({
      code: 'import/changed-since',
    });
    await put(1_000n);
    await expect(applied(file, trial)).rejects.toMatchObject({ code: 'import/changed-since' });
    await expect(imports.bring(planner, { ...wish(), mode: 'commit' }, Buffer.from(file))).rejects.toMatchObject({
      errors: [expect.objectContaining({ field: 'trial', code: 'field/missing' })],
    });
    expect((await standing()).map(({ amount }: { amount: string }) => amount)).toEqual(['1000']);
  });

  it('are applied by one of two at once, and the other is told', async () => {
    await put(1_000n);
    const files = [1, 2].map((each) =>
      csv(`,O1,2026,planned,120${each},CHF,,,,Because`, `,O2,2026,planned,${each},CHF,,,,`),
    );
    const trials = await Promise.all(files.map((file) => tried(file)));
    const both = await Promise.allSettled(files.map((file, at) => applied(file, trials[at] as ListTrial)));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await standing()).toHaveLength(2);
  });

  it('of a plan that another edition has followed may only say what was spent', async () => {
    const { version } = await desk.frameworks.get(planner, plan.id);
    await desk.editions.rollOver(planner, plan.id, version, { code: 'OP2', title: { en: 'Next' } });
    const trial = await tried(csv(',O1,2026,planned,1,CHF,,,,', ',O1,2026,spent,1,CHF,,,,'));
    expect(seen(trial)).toEqual(['2 refused use plan-frozen', '3 created']);
  });

  it.each(LANGUAGES)(
    'go out in a workbook in %s and come in without a change; the title computes nothing',
    async (language) => {
      await put(1_850_000n);
      const { bytes, fileName } = await exports.template(auditor, { framework: plan.id, format: 'xlsx', language });
      expect(fileName).toBe('resources-template-OP.xlsx');
      const { sheets } = await readXlsx(new Uint8Array(bytes));
      const [sheet] = sheets;
      const names = sheet?.rows[0] ?? [];
      expect(sheet?.rows.find((row) => row[1] === 'O2')?.[names.indexOf('title')]).toBe("'=1+1");
      const again = await tried(bytes);
      expect([again.format, again.counts]).toEqual(['xlsx', { created: 0, updated: 0, unchanged: 1, refused: 0 }]);
      const row = sheet?.rows.find((each) => each[1] === 'O2');
      row?.splice(names.indexOf('amount'), 1, 700_000);
      const filled = Buffer.from(await writeXlsx({ sheets: sheets as WriteSheet[] }));
      expect((await tried(filled)).counts).toEqual({ created: 1, updated: 0, unchanged: 1, refused: 0 });
    },
  );

  it('go out as CSV and come in without a change', async () => {
    await put(1_850_000n);
    const { bytes, mediaType } = await exports.lines(auditor, { framework: plan.id, format: 'csv', language: 'fr' });
    expect([mediaType, bytes.toString('utf8').split('\r\n')]).toEqual([
      'text/csv; charset=utf-8',
      [`\uFEFF${HEAD}`, 'output,O1,2026,planned,1850000,CHF,,,,', ''],
    ]);
    expect((await tried(bytes)).counts).toEqual({ created: 0, updated: 0, unchanged: 1, refused: 0 });
  });

  it('are refused where a cell computes, and as a whole when it is another list', async () => {
    const { bytes } = await exports.template(planner, { framework: plan.id, format: 'xlsx', language: 'en' });
    const { sheets } = await readXlsx(new Uint8Array(bytes));
    const cells = new Map([['2,5', { formula: 'SUM(A1:A9)', formulaResult: 3 }]]);
    const [sheet, ...rest] = sheets as WriteSheet[];
    const computed = await writeXlsx({ sheets: [{ ...sheet, cells } as WriteSheet, ...rest] });
    expect(seen(await tried(Buffer.from(computed)))).toEqual(['3 refused amount formula']);
    await expect(tried('indicator,unit,period\n')).rejects.toMatchObject({ code: 'import/wrong-columns' });
    await expect(tried(csv(), auditor)).rejects.toMatchObject({ code: 'access/not-allowed' });
  });
});
