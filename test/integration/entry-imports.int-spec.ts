import { Reads, Writes } from '@resolute/database';
import { LANGUAGES, type LocalDate, type Person } from '@resolute/domain';
import { ActualsQueries, ActualsService } from '@resolute/measurement';
import { readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { ImportDesk } from '../support/import-desk';
import { MeasurementDesk } from '../support/indicators';

jest.setTimeout(120_000);

const PAYLOADS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x.example","y")',
  "'=1+1",
  '＝1+1',
  '=IMPORTXML("http://x.example","//a")',
  "-2+3+cmd|' /C calc'!A0",
  "''@x",
];
const SPAN = { from: '2026-01-01' as LocalDate, to: '2026-12-31' as LocalDate };

/** A template that goes out, is filled in offline, and comes back. */
describe('values by template', () => {
  let database: TestDatabase;
  let source: DataSource;
  let desk: ImportDesk;
  let measurement: MeasurementDesk;
  let actuals: ActualsService;
  let unitId: string;
  let author: Person;
  let planner: Person;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    unitId = await directory.unit('study-group', 'SG13');
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    author = await directory.person({ grants: [{ role: 'contributor', unitId }] });
    const clock = new HandClock('2026-04-10T09:00:00Z');
    desk = new ImportDesk(source, clock);
    measurement = new MeasurementDesk(source, planner, unitId, clock);
    actuals = new ActualsService(new Writes(source, clock), new ActualsQueries(new Reads(source), clock));
  });
  afterEach(() => database.drop());

  const exported = async (
    kind: 'template' | 'values',
    format: 'xlsx' | 'csv',
    language: (typeof LANGUAGES)[number] = 'en',
  ) => (await desk.exports[kind](author, { ...SPAN, format, language })).bytes;
  const states = () =>
    source.query(
      `SELECT i.code, a.period, a.state, a.value::text, a.numerator::text, a.denominator::text, a.choice, a.judgement,
         a.not_applicable AS "notApplicable", a.is_estimate AS "isEstimate", a.remark, a.author_id AS author, a.version
       FROM actuals a JOIN indicator_versions v ON v.id = a.indicator_version_id JOIN indicators i ON i.id = v.indicator_id
       ORDER BY i.code, a.period`,
    );

  /** Fills cells of a template in, as people do: by the code of the indicator and the name of the column. */
  async function filled(
    bytes: Buffer,
    values: Record<string, Record<string, string | number | boolean>>,
  ): Promise<Buffer> {
    const { sheets } = await readXlsx(new Uint8Array(bytes), { readStyles: true });
    for (const sheet of sheets) {
      const names = sheet.rows[0] ?? [];
      const rows = sheet.rows
        .slice(2)
        .filter((row) => row[names.indexOf('period')] === '2026-Q1' && !row[names.indexOf('category')]);
      for (const row of rows)
        for (const [name, value] of Object.entries(values[String(row[names.indexOf('indicator')])] ?? {}))
          row[names.indexOf(name)] = value;
      sheet.cells = undefined;
    }
    return Buffer.from(await writeXlsx({ sheets: sheets as WriteSheet[] }));
  }

  async function everyForm(): Promise<void> {
    const step = (code: string, en: string, fr: string) => ({ code, title: { en, fr } });
    await measurement.indicator('E-1');
    await measurement.indicator('E-2', { aggregation: 'ratio', numerator: { en: 'a' }, denominator: { en: 'b' } });
    await measurement.indicator('E-3', { kind: 'yes-no', aggregation: 'point' });
    const steps = [step('begun', 'Begun', 'Commencé'), step('done', 'Done', 'Terminé')];
    await measurement.indicator('E-4', { kind: 'ordinal', aggregation: 'point', steps } as never);
    await measurement.indicator('E-5', { kind: 'qualitative', aggregation: 'point' });
    await measurement.indicator('E-6');
  }

  it('fills in whatever an indicator asks for, and who fills it in is its author', async () => {
    await everyForm();
    const template = await filled(await exported('template', 'xlsx'), {
      'E-1': { value: -12.5, estimate: 'yes', remark: '=counted' },
      'E-2': { numerator: 3, denominator: '1 234' },
      'E-3': { value: 'no' },
      'E-4': { value: 'Done' },
      'E-5': { value: 'at risk', narrative: 'Late' },
      'E-6': { not_applicable: true, reason: 'No meeting' },
    });
    const tried = await desk.entry(author, template, 'dry-run');
    expect(tried).toMatchObject({ format: 'xlsx', counts: { created: 6, updated: 0, refused: 0 }, state: 'checked' });
    expect(await states()).toEqual([]);
    expect(await desk.imports.carryOut(author, tried.id, 1)).toMatchObject({ state: 'applied', batch: null });
    const draft = { period: '2026-Q1', state: 'draft', author: author.id };
    expect(await states()).toMatchObject([
      { ...draft, code: 'E-1', value: '-12.5', isEstimate: true, remark: '=counted' },
      { ...draft, code: 'E-2', numerator: '3', denominator: '1234' },
      { ...draft, code: 'E-3', choice: false },
      { ...draft, code: 'E-4', choice: 'done' },
      { ...draft, code: 'E-5', judgement: 'at-risk' },
      { ...draft, code: 'E-6', notApplicable: 'No meeting', value: null },
    ]);
    // The same file again, and one's own export in each language and form, change nothing.
    expect(await desk.entry(author, template)).toMatchObject({ counts: { created: 0, updated: 0, refused: 0 } });
    for (const language of LANGUAGES)
      for (const [kind, format] of [
        ['template', 'xlsx'],
        ['values', 'xlsx'],
        ['values', 'csv'],
      ] as const) {
        const again = await desk.entry(author, await exported(kind, format, language), 'dry-run');
        expect({ language, kind, format, ...again.counts }).toMatchObject({
          language,
          created: 0,
          updated: 0,
          refused: 0,
        });
        expect(again.counts.unchanged).toBeGreaterThanOrEqual(6);
      }
    const other = await desk.entry(author, await filled(await exported('template', 'xlsx'), { 'E-1': { value: 7 } }));
    expect(other).toMatchObject({ counts: { created: 0, updated: 1, refused: 0 }, state: 'applied' });
    expect((await states())[0]).toMatchObject({ value: '7', version: 2, remark: '=counted' });
  });

  it('carries no formula out, and brings every text back as it was', async () => {
    for (const at of PAYLOADS.keys()) await measurement.indicator(`P-${at}`);
    const rows = PAYLOADS.map((payload, at) => `P-${at},SG13,2026-Q1,${-at - 0.5},"'${payload.replaceAll('"', '""')}"`);
    const brought = await desk.entry(author, `indicator,unit,period,value,remark\n${rows.join('\n')}\n`);
    expect(brought).toMatchObject({ state: 'applied', counts: { created: 12, refused: 0 } });
    const remarks = new Map(
      (await states()).map(({ code, remark }: { code: string; remark: string }) => [code, remark]),
    );
    expect(PAYLOADS.map((_, at) => remarks.get(`P-${at}`))).toEqual(PAYLOADS.map((payload) => payload.trim()));
    const csv = (await exported('values', 'csv')).toString('utf8');
    expect(csv).toContain(',-0.5,');
    expect(csv).not.toMatch(/(^|,)"?[=+@\t＝]/mu);
    const { sheets } = await readXlsx(new Uint8Array(await exported('values', 'xlsx')));
    for (const { rows: written, cells } of sheets) {
      expect([...(cells ?? [])].filter(([, { formula }]) => formula !== undefined)).toEqual([]);
      const texts = written.flat().filter((cell): cell is string => typeof cell === 'string');
      expect(texts.filter((text) => /^[=+\-@\t＝].+/u.test(text))).toEqual([]);
    }
    expect(sheets[0]?.rows.flat()).toContain(-0.5);
    for (const format of ['csv', 'xlsx'] as const)
      expect(await desk.entry(author, await exported('values', format))).toMatchObject({
        counts: { unchanged: 12, created: 0, updated: 0, refused: 0 },
      });
  });

  it('brings back what is on its way as it was typed', async () => {
    const stage = (code: string, title: string, weight: string) => ({
      code,
      title: { en: title, fr: title },
      weight,
      dueOn: '2026-12-31',
    });
    const list = { kind: 'milestone-list', aggregation: 'point' } as const;
    const stages = [stage('text', 'Adopted; published', '0.4'), stage('done', 'Done', '0.6')];
    await measurement.indicator('R-1', { ...list, stages } as never);
    await measurement.indicator('R-2', {
      ...list,
      stages: [stage('half', '-2', '0.5'), stage('done', '+2', '0.5')],
    } as never);
    await measurement.indicator('R-3', { kind: 'qualitative', aggregation: 'point' });
    await measurement.indicator('R-4');
    await measurement.indicator('R-5', { ...list, stages } as never);
    const narrative = { en: `\n=told\n${'👍'.repeat(3990)}\n`, fr: 'Dit\n ' };
    const typed: Record<string, object> = {
      'R-1': { choice: ['text', 'done'], remark: ' Said\u00A0\n' },
      'R-2': { choice: ['half'], narrative: { en: 'Two below\n' } },
      'R-3': { judgement: 'at-risk', narrative },
      'R-4': { notApplicable: `No meeting\n${'👍'.repeat(1980)}\n` },
      'R-5': { choice: [], remark: 'None was reached\n' },
    };
    const items = await source.query(
      `SELECT i.id AS "indicatorId", p.id AS "partId", i.code FROM indicators i JOIN indicator_parts p ON p.indicator_id = i.id ORDER BY code`,
    );
    for (const { code, ...about } of items) {
      const { id } = await actuals.create(author, { ...about, period: '2026-Q1', ...typed[code] });
      await actuals.submit(author, id, 1);
    }
    const before = await states();
    // A CSV file does not say in which language its prose is: it is brought as English here.
    for (const language of LANGUAGES)
      for (const format of language === 'en' ? (['xlsx', 'csv'] as const) : (['xlsx'] as const)) {
        const again = await desk.entry(author, await exported('values', format, language), 'dry-run');
        const cells = await desk.refused(author, again);
        expect({ language, format, cells, ...again.counts }).toMatchObject({
          cells: [],
          refused: 0,
          unchanged: 5,
          updated: 0,
        });
      }
    expect(await states()).toEqual(before);
  });

  it('is locked but for what may be entered, from right to left for Arabic', async () => {
    await everyForm();
    const { sheets } = await readXlsx(new Uint8Array(await exported('template', 'xlsx', 'ar')), { readStyles: true });
    const [sheet, contract] = sheets;
    expect(sheet).toMatchObject({ name: 'SG13', view: { rightToLeft: true }, protection: { sheet: true } });
    expect(contract).toMatchObject({ name: '_resolute', veryHidden: true });
    const names = sheet?.rows[0] ?? [];
    const lockOf = (row: number, name: string) =>
      sheet?.cells?.get(`${row},${names.indexOf(name)}`)?.style?.protection?.locked ?? true;
    expect(['indicator', 'unit', 'period', 'value', 'numerator', 'remark'].map((name) => lockOf(2, name))).toEqual([
      true,
      true,
      true,
      false,
      true,
      false,
    ]);
    expect(sheet?.cells?.get(`1,${names.indexOf('value')}`)?.comment?.text).toContain('القائمة');
    expect(sheet?.dataValidations?.some(({ type }) => type === 'list')).toBe(true);
  });

  describe('that asks for categories', () => {
    const COUNTRIES = Array.from({ length: 25 }, (_, at) => ({
      code: `C${at}`,
      title: { en: `=Country ${at}`, fr: `Pays ${at}` },
    }));
    const sheetOf = async (bytes: Buffer, name: string) =>
      (await readXlsx(new Uint8Array(bytes), { readStyles: true })).sheets.find((sheet) => sheet.name === name);

    beforeEach(async () => {
      const dimension = (code: string, title: object, categories: object[]) =>
        measurement.dimensions.create(planner, { code, title, categories } as never);
      const long = await dimension('country', { en: 'Country', fr: 'Pays' }, COUNTRIES);
      const short = await dimension('sex', { en: 'Sex' }, [
        { code: 'women', title: { en: 'Women', fr: 'Femmes' } },
        { code: 'ended', title: { en: 'Ended', fr: 'Terminée' }, validUntil: '2025-12-31' },
      ]);
      const breakdowns = [long, short].map(({ id }) => ({
        dimensionId: id,
        rule: 'independent' as const,
        isRequired: false,
      }));
      await measurement.indicator('B-1', { breakdowns });
      await measurement.indicator('B-2', { breakdowns });
    });

    it('lists all of them with their titles on a sheet that is not read back', async () => {
      const template = await exported('template', 'xlsx', 'fr');
      const hints = await sheetOf(template, 'Catégories');
      expect(hints?.protection?.sheet).toBe(true);
      expect(hints?.rows.slice(1, 3)).toEqual([
        ['Dimension', 'Catégorie', 'Intitulé'],
        ['Pays', 'country/C0', 'Pays 0'],
      ]);
      // Each dimension once, with what was not stated, and without what has ended: 26 and 2.
      expect(hints?.rows).toHaveLength(2 + 26 + 2);
      expect(hints?.rows.at(-1)).toEqual(['Sex', 'sex/not-stated', 'Non précisé']);
      expect((await sheetOf(await exported('template', 'xlsx'), 'Categories'))?.rows[2]).toEqual([
        'Country',
        'country/C0',
        "'=Country 0",
      ]);
      expect(await sheetOf(await exported('values', 'xlsx'), 'Categories')).toBeUndefined();
      expect((await exported('template', 'xlsx', 'fr')).equals(template)).toBe(true);
      expect(await desk.entry(author, template, 'dry-run')).toMatchObject({ counts: { created: 0, refused: 0 } });
    });

    it('has a row with its title for each of a few, and rows to choose from many', async () => {
      const sheet = await sheetOf(await exported('template', 'xlsx', 'fr'), 'SG13');
      if (!sheet) throw new Error('There is no sheet of the unit');
      const place = (name: string): number => (sheet.rows[0] ?? []).indexOf(name);
      const first = sheet.rows.findIndex((row) => row[place('indicator')] === 'B-1');
      const below = sheet.rows.slice(first + 1, first + 13);
      expect(below.map((row) => [row[place('category')] ?? null, row[place('title')] ?? null])).toEqual([
        ['sex/women', 'Femmes'],
        ['sex/not-stated', 'Non précisé'],
        ...Array<null[]>(10).fill([null, null]),
      ]);
      const free = first + 3;
      expect(sheet.cells?.get(`${free},${place('category')}`)?.style?.protection?.locked).toBe(false);
      const range = `${String.fromCodePoint(65 + place('category'))}${free + 1}`;
      const list = sheet.dataValidations?.find((each) => each.range === range);
      expect(list).toMatchObject({ type: 'list', formula1: expect.stringMatching(/\$26$/) });
    });

    it('loses the figures of categories with the value that they were of', async () => {
      const rows = 'B-1,SG13,2026-Q1,,12,,\nB-1,SG13,2026-Q1,sex/women,5,,\n';
      const head = 'indicator,unit,period,category,value,not_applicable,reason\n';
      const brought = await desk.entry(author, head + rows);
      expect(brought).toMatchObject({ state: 'applied', counts: { created: 1 } });
      const parts = () => source.query('SELECT value::text FROM breakdown_values');
      expect(await parts()).toEqual([{ value: '5' }]);
      const silent = 'B-1,SG13,2026-Q1,,,yes,No meeting\n';
      const both = await desk.entry(author, `${head}${silent}B-1,SG13,2026-Q1,sex/women,5,,\n`);
      expect(await desk.refused(author, both)).toEqual(['3 value contradiction']);
      expect(await desk.entry(author, head + silent)).toMatchObject({ state: 'applied', counts: { updated: 1 } });
      expect(await parts()).toEqual([]);
      expect(await states()).toMatchObject([{ code: 'B-1', notApplicable: 'No meeting', value: null }]);
    });

    it('takes what was chosen in such a row, and leaves the others', async () => {
      const { sheets } = await readXlsx(new Uint8Array(await exported('template', 'xlsx')), { readStyles: true });
      const rows = sheets[0]?.rows ?? [];
      const names = rows[0] ?? [];
      const first = rows.findIndex((row) => row[names.indexOf('indicator')] === 'B-1');
      const fill = (at: number, column: string, value: string | number): void => {
        const row = rows[first + at];
        if (row) row[names.indexOf(column)] = value;
      };
      fill(0, 'value', 12);
      fill(1, 'value', 5);
      fill(4, 'category', 'country/C24');
      fill(4, 'value', 7);
      for (const sheet of sheets) sheet.cells = undefined;
      const brought = await desk.entry(author, Buffer.from(await writeXlsx({ sheets: sheets as WriteSheet[] })));
      expect(await desk.refused(author, brought)).toEqual([]);
      expect(brought).toMatchObject({ state: 'applied', counts: { created: 1, refused: 0 } });
      const parts = await source.query(
        `SELECT c.code, b.value::text FROM breakdown_values b JOIN categories c ON c.id = b.category_id ORDER BY c.code`,
      );
      expect(parts).toEqual([
        { code: 'C24', value: '7' },
        { code: 'women', value: '5' },
      ]);
      const again = await desk.entry(author, await exported('template', 'xlsx', 'zh'), 'dry-run');
      expect(again.counts).toMatchObject({ created: 0, updated: 0, refused: 0 });
    });
  });

  it('refuses a row once, however many of its cells are computed, and keeps as many refusals as anybody mends', async () => {
    await measurement.indicator('F-1');
    await measurement.indicator('F-2');
    const { sheets } = await readXlsx(new Uint8Array(await exported('template', 'xlsx')), { readStyles: true });
    const [sheet] = sheets;
    if (!sheet) throw new Error('There is no sheet of the unit');
    const [names = [], labels = [], ...rows] = sheet.rows;
    const rowOf = (code: string) => [
      ...(rows.find((row) => row[names.indexOf('indicator')] === code && row[names.indexOf('period')] === '2026-Q1') ??
        []),
    ];
    const filledRow = (code: string, value: number) => rowOf(code).with(names.indexOf('value'), value);
    const bring = async (values: ReturnType<typeof filledRow>[], computed: readonly (readonly [number, string])[]) => {
      sheet.rows = [names, labels, ...values];
      for (const each of sheets) each.cells = undefined;
      sheet.cells = new Map(
        computed.map(([at, name]) => [
          `${at + 2},${names.indexOf(name)}`,
          { type: 'formula', value: null, formula: '1+1', ...(at < 9 && { formulaResult: 2 }) },
        ]),
      );
      return desk.entry(author, Buffer.from(await writeXlsx({ sheets: sheets as WriteSheet[] })));
    };
    const few = await bring(
      [filledRow('F-1', 2), filledRow('F-2', 3)],
      [
        [0, 'value'],
        [0, 'remark'],
        [5, 'value'],
        [9, 'remark'],
      ],
    );
    expect(await desk.refused(author, few)).toEqual([
      '3 value formula',
      '3 remark formula',
      '8 value formula',
      '8 indicator empty',
      '12 remark formula',
    ]);
    expect(few).toMatchObject({ state: 'checked', counts: { created: 1, updated: 0, refused: 3 } });
    const copy = await desk.queries.marked(planner, few.id, 'en');
    const opened = (await readXlsx(new Uint8Array(copy.bytes), { readStyles: true })).sheets;
    const kept = opened.flatMap(({ cells = new Map() }) => [...cells.values()]);
    expect(kept.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(kept.filter(({ comment }) => comment?.text.startsWith('Refused'))).toHaveLength(5);
    expect(opened[0]?.rows.flat().filter((cell) => cell === "'=1+1")).toHaveLength(4);
    const many = Array.from({ length: 2600 }, () => filledRow('F-1', 2));
    const columns = ['value', 'reason', 'narrative', 'remark'];
    const most = await bring(
      [...many, filledRow('F-2', 3)],
      many.flatMap((_, at) => columns.map((name) => [at, name] as const)),
    );
    expect(most.counts).toEqual({ created: 1, updated: 0, unchanged: 0, refused: 2600 });
    const [{ count }] = await source.query('SELECT count(*)::integer FROM import_refusals WHERE import_id = $1', [
      most.id,
    ]);
    expect(count).toBe(10_000);
  });

  it('asks what typing asks: one’s own unit, an open window, and a state in which it may be saved', async () => {
    await measurement.indicator('W-1');
    const { id: indicatorId, parts } = await measurement.indicator('W-2');
    const submitted = await actuals.create(author, {
      indicatorId,
      partId: parts[0]?.id ?? '',
      period: '2026-Q1',
      value: '5',
    });
    await actuals.submit(author, submitted.id, 1);
    const csv = ['W-1,SG13,2025-Q3,1', 'W-1,SG13,2026-Q2,1', 'W-2,SG13,2026-Q1,6', 'W-1,SG13,2026-Q1,1'];
    const brought = await desk.entry(author, `indicator,unit,period,value\n${csv.join('\n')}\n`);
    expect(await desk.refused(author, brought)).toEqual([
      '2 period period-closed',
      '3 period period-closed',
      '4 value on-its-way',
    ]);
    expect(brought).toMatchObject({ state: 'checked', counts: { created: 1, refused: 3 } });
    expect(await states()).toHaveLength(1);
    const stranger = await new Directory(source).person({
      grants: [{ role: 'contributor', unitId: await new Directory(source).unit('study-group', 'SG17') }],
    });
    const other = await desk.entry(stranger, `indicator,unit,period,value\nW-1,SG13,2026-Q1,1\n`);
    expect(await desk.refused(stranger, other)).toEqual(['2 unit no-role']);
  });

  it('gives a marked copy back, which is mended and brought again', async () => {
    await everyForm();
    const wrong = await filled(await exported('template', 'xlsx'), {
      'E-1': { value: 'many' },
      'E-3': { value: 'perhaps' },
    });
    const refused = await desk.entry(author, wrong);
    expect(refused).toMatchObject({ counts: { refused: 2 } });
    const copy = await desk.queries.marked(author, refused.id, 'fr');
    const { sheets } = await readXlsx(new Uint8Array(copy.bytes), { readStyles: true });
    const marks = [...(sheets[0]?.cells ?? [])].flatMap(([, { comment }]) =>
      comment?.text.startsWith('Refusé') ? [comment.text] : [],
    );
    expect(marks).toHaveLength(2);
    expect(marks[0]).toContain('Ce n’est pas un nombre');
    const mended = await filled(copy.bytes, { 'E-1': { value: 1 }, 'E-3': { value: 'yes' } });
    expect(await desk.entry(author, mended)).toMatchObject({ state: 'applied', counts: { created: 2, refused: 0 } });
    const trap = '"=HYPERLINK(""http://x.example"")"';
    const set = await desk.entry(author, `indicator;unit;period;remark\n${trap};SG13;2026-Q1;${trap}\n`);
    const sprung = (await desk.queries.marked(planner, set.id, 'en')).bytes.toString('utf8');
    expect(sprung).toContain('HYPERLINK');
    expect(sprung).not.toMatch(/(^|;)"?[=+@\t]/mu);
    const csv = await desk.entry(author, 'indicator;unit;period;value\nE-6;SG13;2026-Q1;x\n');
    const marked = (await desk.queries.marked(author, csv.id, 'en')).bytes.toString('utf8');
    expect(marked).toMatch(
      /^\uFEFFindicator;unit;period;value;refused\r\nE-6;SG13;2026-Q1;x;value: This is not a number/u,
    );
    expect(await desk.entry(author, marked.replace(';x;', ';9;'))).toMatchObject({
      state: 'applied',
      counts: { created: 1 },
    });
  });
});
