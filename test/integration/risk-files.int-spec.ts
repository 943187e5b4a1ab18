import { Reads, Writes } from '@resolute/database';
import { LANGUAGES, type Person } from '@resolute/domain';
import { type ListTrial, RiskExportsQueries, RiskImportsService } from '@resolute/interchange';
import { BulkQueries } from '@resolute/measurement';
import { RiskEntriesService, WholeRegisterQueries } from '@resolute/risk';
import { readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk } from '../support/indicators';
import { PlanningDesk } from '../support/plans';
import { RiskDesk } from '../support/risks';

jest.setTimeout(120_000);

const HEAD =
  'code,title,cause,event,consequence,class,nature,category,unit,proximity,results,indicators,clauses,residual_likelihood,residual_impact,residual_rationale';
const WORDS = 'Texts come late,Nothing is there,Approval moves';

/** The register that goes out, and new risks that come in. */
describe('risks by file', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let planner: Person;
  let contributor: Person;
  let auditor: Person;
  let unitId: string;
  let desk: RiskDesk;
  let planning: PlanningDesk;
  let imports: RiskImportsService;
  let exports: RiskExportsQueries;
  let categoryId: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock('2026-03-16T09:00:00Z');
    const directory = new Directory(source);
    unitId = await directory.unit('study-group', 'SG13');
    await directory.unit('study-group', 'SG17');
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    contributor = await directory.person({ grants: [{ role: 'contributor', unitId }] });
    auditor = await directory.person({ grants: [{ role: 'auditor' }] });
    desk = new RiskDesk(source, clock);
    planning = new PlanningDesk(source, planner, clock);
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    const whole = new WholeRegisterQueries(desk.register, desk.board, desk.categories, desk.matrices);
    imports = new RiskImportsService(
      whole,
      new RiskEntriesService(writes),
      planning.results,
      new BulkQueries(reads),
      clock,
    );
    exports = new RiskExportsQueries(whole, clock);
    categoryId = await desk.category(planner, 'MEETINGS', 'low');
  });
  afterEach(() => database.drop());

  const wish = { fileName: 'risks.csv', language: 'en', numbers: 'plain' } as const;
  const tried = (file: string | Buffer, actor = contributor): Promise<ListTrial> =>
    imports.bring(actor, { ...wish, mode: 'dry-run' }, Buffer.from(file));
  const applied = (file: string | Buffer, { trial }: ListTrial, actor = contributor): Promise<ListTrial> =>
    imports.bring(actor, { ...wish, mode: 'commit', trial }, Buffer.from(file));
  const csv = (...lines: string[]): string => [HEAD, ...lines].join('\n');
  const seen = ({ lines }: ListTrial): string[] =>
    lines.map(({ row, outcome, refusals }) =>
      [row, outcome, ...refusals.map(({ column, code }) => `${column} ${code}`)].join(' '),
    );
  const codes = async (): Promise<string[]> =>
    (await desk.register.list(planner, { sort: 'code' }, { size: 50 })).items.map(({ code }) => code);

  it('are tried line by line, and raised as drafts with their scores and links', async () => {
    await new MeasurementDesk(source, planner, unitId, clock).indicator('I-1');
    const plan = await planning.plan('OP');
    await planning.result(plan, 'O1');
    const file = csv(
      `,Late texts,${WORDS},operational,threat,MEETINGS,SG13,later,OP/O1,I-1,R108/DIR/2; R108/DIR/3,4,5,Talked through`,
      `,No rooms,${WORDS},Opérationnel,threat,MEETINGS,SG13,later,,,,,,`,
    );
    const trial = await tried(file);
    expect(seen(trial)).toEqual(['2 created', '3 created']);
    expect(trial.lines[0]?.changes).toContainEqual({
      column: 'residual_likelihood',
      label: 'Residual: Likelihood',
      before: null,
      after: '4',
    });
    expect(await codes()).toEqual([]);
    expect(await applied(file, trial)).toMatchObject({ state: 'applied', counts: { created: 2 } });
    const { items } = await desk.register.list(planner, { sort: 'code' }, { size: 50 });
    expect(items.map(({ title, state, residual }) => [title.en, state, residual?.level ?? null])).toEqual([
      ['Late texts', 'draft', 'critical'],
      ['No rooms', 'draft', null],
    ]);
    const page = await desk.pages.get(planner, items[0]?.id ?? '');
    expect(page.links.map(({ code }) => code)).toEqual(['O1', 'I-1', 'R108/DIR/2', 'R108/DIR/3']);
    expect(page.assessments[0]).toMatchObject({ kind: 'residual', rationale: 'Talked through' });
    const audit = await source.query(
      "SELECT action, count(*)::int AS count FROM audit_entries WHERE action IN ('risk.raised', 'risk.assessed', 'risk-register.imported') GROUP BY action ORDER BY action",
    );
    expect(audit).toEqual([
      { action: 'risk-register.imported', count: 1 },
      { action: 'risk.assessed', count: 1 },
      { action: 'risk.raised', count: 2 },
    ]);
    const again = await tried(file);
    expect(seen(again)).toEqual(['2 unchanged', '3 unchanged']);
    await applied(file, again);
    expect(await codes()).toHaveLength(2);
  });

  it('are refused cell by cell, with what to do, and then nothing is written', async () => {
    const plan = await planning.plan('OP');
    await planning.result(plan, 'O1');
    await planning.result(plan, 'O1', { kind: 'activity' });
    const line = (title: string, rest: string): string => `,${title},${WORDS},${rest}`;
    const file = csv(
      line('A', 'operational,threat,MEETINGS,SG13,later,,,,6,5,Why'),
      line('B', 'operational,threat,NONE,SG13,later,,,,,,'),
      line('C', 'operational,threat,MEETINGS,SG17,later,,,,,,'),
      line('D', 'tactical,,MEETINGS,SG99,later,,,,2.5,,'),
      line('E', 'operational,threat,MEETINGS,SG13,later,OP/O1; OP/O9,I-9,,,,'),
      line('E', 'operational,threat,MEETINGS,SG13,later,,,,,,'),
      'R-0099,F,a,b,c,operational,threat,MEETINGS,SG13,later,,,,,,',
      ',G,,b,c,operational,threat,МEETINGS,SG13,later,,,,,,',
    );
    const trial = await tried(file);
    expect(seen(trial)).toEqual([
      '2 refused residual_likelihood outside-matrix',
      '3 refused category unknown-code',
      '4 refused unit may-not-raise',
      '5 refused class not-one-of nature empty unit unknown-code residual_likelihood outside-matrix residual_impact empty residual_rationale empty',
      '6 refused results doubled-result results unknown-code indicators unknown-code',
      '7 refused title repeated-line',
      '8 refused code unknown-code',
      '9 refused cause empty category look-alike',
    ]);
    expect(trial.lines[0]?.refusals[0]?.reason).toBe('The matrix has 5 steps here. Write a whole number from 1 to 5.');
    await expect(applied(file, trial)).rejects.toMatchObject({ code: 'import/refused-rows' });
    expect(await codes()).toEqual([]);
    await expect(tried(file, auditor)).rejects.toMatchObject({ code: 'access/not-allowed' });
  });

  it('that stand in the register are never overwritten', async () => {
    const risk = await desk.open(contributor, { unitId, categoryId });
    const said = 'Texts arrive late,A translation is not there,Approval moves to the next meeting';
    const same = `${risk.code},Late translation,${said},operational,threat,MEETINGS,SG13,within-3-months,,,,,,`;
    const trial = await tried(csv(same, `,late TRANSLATION,${WORDS},operational,threat,MEETINGS,SG13,later,,,,,,`));
    expect(seen(trial)).toEqual(['2 unchanged', '3 refused title in-register']);
    const other = same.replace('Texts arrive late', 'Something else');
    const refused = await tried(csv(other));
    expect(seen(refused)).toEqual(['2 refused code in-register']);
    expect(refused.lines[0]?.refusals[0]?.reason).toContain(risk.code);
  });

  it('are not raised when the register has changed since they were shown', async () => {
    const file = csv(`,Late translation,${WORDS},operational,threat,MEETINGS,SG13,later,,,,,,`);
    const trial = await tried(file);
    await desk.raise(contributor, { unitId, categoryId });
    await expect(applied(file, trial)).rejects.toMatchObject({ code: 'import/changed-since' });
  });

  it.each(LANGUAGES)('go out in %s with treatments and matrix, and come in without a change', async (language) => {
    const risk = await desk.open(contributor, { unitId, categoryId, title: { en: '=1+1' } });
    const assessed = await desk.assess(contributor, risk, [4, 5]);
    await desk.treatments.plan(contributor, assessed.id, {
      response: 'limit',
      title: { en: 'Translate earlier' },
      dueOn: '2026-06-30' as never,
      costChf: '12000',
    } as never);
    const { bytes, fileName } = await exports.risks(auditor, { format: 'xlsx', language });
    expect(fileName).toBe('risks-2026-03-16.xlsx');
    const { sheets } = await readXlsx(new Uint8Array(bytes));
    const [register, treatments, matrix] = sheets;
    const cell = (name: string) => register?.rows[2]?.[(register.rows[0] ?? []).indexOf(name)];
    expect([cell('code'), cell('title'), cell('residual_score'), cell('next_review')]).toEqual([
      risk.code,
      "'=1+1",
      20,
      '2026-04-16',
    ]);
    expect(treatments?.rows[2]).toEqual(expect.arrayContaining([risk.code, 'Translate earlier', 12_000]));
    expect(matrix?.rows.flat().filter((text) => String(text).includes(risk.code))).toHaveLength(1);
    expect((await tried(bytes)).counts).toEqual({ created: 0, updated: 0, unchanged: 1, refused: 0 });
  });

  it('are filled into the template and come in', async () => {
    const { bytes } = await exports.template(contributor, { format: 'xlsx', language: 'fr' });
    const { sheets } = await readXlsx(new Uint8Array(bytes));
    const [register] = sheets;
    const values: Record<string, string | number> = {
      title: 'Textes en retard',
      cause: 'a',
      event: 'b',
      consequence: 'c',
      class: 'Opérationnel',
      nature: 'Menace',
      category: 'MEETINGS',
      unit: 'SG13',
      proximity: 'later',
      target_likelihood: 1,
      target_impact: 2,
      target_rationale: 'd',
    };
    register?.rows.splice(
      2,
      1,
      (register.rows[0] ?? []).map((name) => values[String(name)] ?? null),
    );
    const filled = Buffer.from(await writeXlsx({ sheets: sheets as WriteSheet[] }));
    await applied(filled, await tried(filled));
    const [risk] = (await desk.register.list(planner, {}, { size: 5 })).items;
    expect(risk).toMatchObject({ title: { fr: 'Textes en retard' }, target: { level: 'low' } });
  });
});
