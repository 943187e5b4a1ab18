import { Reads } from '@resolute/database';
import { type Person, parseLocalDate } from '@resolute/domain';
import { ReportedRegisterQueries } from '@resolute/risk';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { aRisk, RiskDesk } from '../support/risks';

const [FEW, MANY] = [3, 30];
const PAGE = { size: 200 };

interface Pooled {
  readonly master: { query: (...wanted: unknown[]) => unknown };
}

/** Ten times as many risks ask PostgreSQL no more often. */
describe('the statements of the risk register', () => {
  let database: TestDatabase;
  let source: DataSource;
  let desk: RiskDesk;
  let reported: ReportedRegisterQueries;
  let planner: Person;
  let unitId: string;
  let oneId: string;
  let asked = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    unitId = await directory.unit();
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    desk = new RiskDesk(source, new HandClock());
    reported = new ReportedRegisterQueries(new Reads(source));
    oneId = (await aRisk(source, unitId, { state: 'open' })).id;
    const { master } = source.driver as unknown as Pooled;
    const query = master.query.bind(master);
    master.query = (...wanted) => {
      asked += 1;
      return query(...wanted);
    };
  });
  afterAll(() => database.drop());

  const SCREENS = {
    register: () => desk.register.list(planner, {}, PAGE),
    'risk page': () => desk.pages.get(planner, oneId),
    map: () => desk.map.get(planner),
    board: () => desk.board.list(planner, {}, PAGE),
    findings: () => desk.findings.list(planner, {}, PAGE),
    categories: () => desk.categories.list(planner),
    report: () => reported.at(planner, { moment: new Date(), day: parseLocalDate('2026-03-16') }),
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

  it('are as many for thirty risks as for three', async () => {
    for (let at = 0; at < FEW; at += 1) await aRisk(source, unitId, { state: 'open' });
    const few = await statements();
    for (let at = 0; at < MANY; at += 1) await aRisk(source, unitId, { state: 'open' });
    expect(await statements()).toEqual(few);
    expect(few).toEqual({ register: 2, 'risk page': 5, map: 2, board: 3, findings: 2, categories: 1, report: 3 });
  });
});
