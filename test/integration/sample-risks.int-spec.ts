import { MATRIX_5X5, type Person, parseLocalDate } from '@resolute/domain';
import { SAMPLE_DAY } from '@resolute/identity';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { installSample } from '../support/installation';
import { RiskDesk } from '../support/risks';

describe("the sample's risk register", () => {
  let database: TestDatabase;
  let source: DataSource;
  let desk: RiskDesk;
  let planner: Person;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const clock = new HandClock(`${SAMPLE_DAY}T17:00:00Z`);
    await installSample(source, clock.now());
    planner = await new Directory(source).person({ grants: [{ role: 'planner' }] });
    desk = new RiskDesk(source, clock);
  });
  afterAll(() => database.drop());

  const since = parseLocalDate('2025-12-15');

  it('holds nine risks in six families as they stand on its day, all marked as sample', async () => {
    const { items, counts } = await desk.register.list(planner, { since, sort: 'code' }, { size: 50 });
    expect(counts).toEqual({ all: 9, strategic: 3, operational: 6, aboveAppetite: 3, reviewOverdue: 2 });
    expect(items.every(({ isSample }) => isSample)).toBe(true);
    const line = items.map(({ code, inherent, residual, target, movement, appetite, standing, treatmentTally }) =>
      [
        code,
        ...[inherent, residual, target].map((found) => `${found?.level} ${found?.likelihood}×${found?.impact}`),
        movement?.score,
        `${standing} ${appetite}`,
        `${treatmentTally.done}/${treatmentTally.all}`,
      ].join(' · '),
    );
    expect(line).toEqual([
      'R-0001 · critical 4×5 · high 3×4 · medium 2×4 · 0 · treated medium · 2/4',
      'R-0002 · medium 3×3 · medium 2×3 · low 2×2 · -3 · within medium · 2/2',
      'R-0003 · high 4×4 · medium 2×4 · low 1×4 · -4 · within medium · 3/3',
      'R-0004 · critical 5×4 · high 4×4 · low 2×2 · 4 · escalated low · 1/3',
      'R-0005 · high 4×3 · medium 3×3 · medium 2×3 · 0 · within medium · 2/3',
      'R-0006 · high 4×3 · medium 3×2 · low 2×2 · 0 · within medium · 1/2',
      'R-0007 · high 3×4 · medium 2×3 · low 2×2 · 0 · within medium · 1/1',
      'R-0008 · high 4×3 · high 4×3 · medium 2×3 · 3 · treated medium · 0/2',
      'R-0009 · high 5×3 · medium 3×3 · low 2×2 · 0 · within medium · 1/2',
    ]);
    const categories = await desk.categories.list(planner);
    expect(categories.map(({ code, appetite }) => `${code} ${appetite}`)).toEqual([
      'SR1 medium',
      'SR2 medium',
      'SR3 medium',
      'SR4 low',
      'SR5 medium',
      'SR6 low',
    ]);
  });

  it('contradicts itself only where it is meant to', async () => {
    const { items } = await desk.register.list(planner, { sort: 'code' }, { size: 50 });
    const found = await Promise.all(items.map(async ({ id }) => (await desk.pages.get(planner, id)).findings));
    expect(Object.fromEntries(items.map(({ code }, at) => [code, found[at]?.map((each) => each.code)]))).toEqual({
      ...Object.fromEntries(items.map(({ code }) => [code, []])),
      'R-0008': ['review-overdue', 'treatment-overdue'],
      'R-0009': ['review-overdue'],
    });
  });

  it('stands on the map of the first matrix, and each cell opens as many risks as it shows', async () => {
    const map = await desk.map.get(planner, since);
    expect(map.matrix).toMatchObject({ version: 1, cells: MATRIX_5X5.cells });
    expect(map.movements.map(({ risk, movement }) => `${risk.code} ${movement.score}`)).toEqual([
      'R-0004 4',
      'R-0008 3',
      'R-0003 -4',
      'R-0002 -3',
    ]);
    const { items } = await desk.register.list(planner, {}, { size: 50 });
    for (const { kind, cells, otherMatrix, unassessed } of map.kinds) {
      expect([otherMatrix, unassessed]).toEqual([[], []]);
      for (const { likelihood, impact, level, risks } of cells) {
        const here = items.filter((item) => item[kind]?.likelihood === likelihood && item[kind]?.impact === impact);
        expect(risks.map(({ code }) => code).toSorted()).toEqual(here.map(({ code }) => code).toSorted());
        expect(here.every((item) => item[kind]?.level === level)).toBe(true);
      }
    }
  });

  it('bears upon results, indicators and clauses of the sample by their codes', async () => {
    const [four] = (await desk.register.list(planner, { text: 'R-0004' }, { size: 1 })).items;
    const page = await desk.pages.get(planner, four?.id ?? '');
    expect(page.links.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'result O3',
      'indicator I-BSG-04',
      'clause R108/DIR/2',
    ]);
    expect(page.links[0]?.title?.en).toContain('standardization gap');
    expect(page.escalations).toMatchObject([{ fromRung: 'unit', toRung: 'director' }]);
    const [link] = page.links.filter(({ kind }) => kind === 'indicator');
    const borne = await desk.register.list(planner, { indicator: link?.targetId ?? '' }, { size: 5 });
    expect(borne.items.map(({ code }) => code)).toEqual(['R-0004']);
    const result = await desk.register.list(planner, { result: page.links[0]?.targetId ?? '' }, { size: 5 });
    expect(result.items.map(({ code }) => code)).toEqual(['R-0004']);
  });

  it('tells no more than had happened when it is loaded for an earlier day, and nothing before the first risk', async () => {
    for (const [today, risks] of [
      ['2026-03-01', 9],
      ['2025-06-01', 0],
    ] as const) {
      const other = await createTestDatabase();
      const opened = await other.open();
      const clock = new HandClock(`${today}T17:00:00Z`);
      await installSample(opened, clock.now());
      const actor = await new Directory(opened).person({ grants: [{ role: 'planner' }] });
      const { items } = await new RiskDesk(opened, clock).register.list(actor, {}, { size: 50 });
      expect(items).toHaveLength(risks);
      expect(items.every(({ rung }) => rung === 'unit')).toBe(true);
      await other.drop();
    }
  });
});
