import type { Person } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { AlignmentDesk } from '../support/alignment';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { PlanningDesk } from '../support/plans';

const [FEW, MANY] = [3, 30];
const PAGE = { size: 200 };

interface Pooled {
  readonly master: { query: (...wanted: unknown[]) => unknown };
}

/** Ten times as many results ask PostgreSQL no more often. */
describe('the statements of alignment', () => {
  let database: TestDatabase;
  let source: DataSource;
  let desk: AlignmentDesk;
  let planner: Person;
  let asked = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    planner = await new Directory(source).person({ grants: [{ role: 'planner' }] });
    desk = new AlignmentDesk(source, new HandClock());
    const { master } = source.driver as unknown as Pooled;
    const query = master.query.bind(master);
    master.query = (...wanted) => {
      asked += 1;
      return query(...wanted);
    };
  });
  afterAll(() => database.drop());

  const SCREENS = {
    overview: () => desk.overview.get(planner),
    findings: () => desk.findings.list(planner, {}, PAGE),
    flows: () => desk.flows.get(planner),
    matrix: () => desk.matrix.get(planner),
  } as const;

  async function statements(): Promise<Record<string, number>> {
    const counted: Record<string, number> = {};
    for (const [name, ask] of Object.entries(SCREENS)) {
      asked = 0;
      await ask();
      counted[name] = asked;
    }
    return counted;
  }

  it('are as many for thirty results as for three', async () => {
    const planning = new PlanningDesk(source, planner, new HandClock());
    const strategic = await planning.plan('SP', { kind: 'strategic-plan', firstYear: 2024, lastYear: 2027 });
    const plan = await planning.plan('OP');
    const enter = async (from: number, to: number): Promise<void> => {
      for (let at = from; at < to; at += 1) {
        const outcome = await planning.result(strategic, `C${at}`);
        const output = await planning.result(plan, `O${at}`);
        if (at % 2 === 0) await planning.links.link(planner, output.id, { parentId: outcome.id });
      }
      await desk.checks.afterChange();
    };
    await enter(0, FEW);
    const few = await statements();
    await enter(FEW, MANY);
    expect((await desk.matrix.get(planner)).rows).toHaveLength(MANY);
    expect(await statements()).toEqual(few);
    expect(few).toEqual({ overview: 4, findings: 3, flows: 6, matrix: 8 });
  });
});
