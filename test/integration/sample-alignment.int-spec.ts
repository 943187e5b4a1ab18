import type { Person } from '@resolute/domain';
import { SAMPLE_DAY } from '@resolute/identity';
import type { DataSource } from 'typeorm';
import { AlignmentDesk } from '../support/alignment';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { installSample } from '../support/installation';

/** Four outcomes that the Sector does not lead; what else is missing is known of the sample. */
const FOUND = ['outcome-without-output 4', 'indicator-without-target 1', 'target-beyond-plan 1'];

describe('how the sample lines up', () => {
  let database: TestDatabase;
  let source: DataSource;
  let desk: AlignmentDesk;
  let planner: Person;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const clock = new HandClock(`${SAMPLE_DAY}T17:00:00Z`);
    await installSample(source, clock.now());
    planner = await new Directory(source).person({ grants: [{ role: 'planner' }] });
    desk = new AlignmentDesk(source, clock);
    await desk.checks.afterChange();
  });
  afterAll(() => database.drop());

  it('is told by figures and by what is missing', async () => {
    const { framework, strategicPlan, coverage, rules } = await desk.overview.get(planner);
    expect([framework.code, strategicPlan?.code]).toEqual(['OP-2026-2029', 'SP-2024-2027']);
    expect(coverage.map(({ figure, part, whole, indicator }) => [figure, part, whole, indicator?.code])).toEqual([
      ['outputs-linked', '7', '7', 'I-RBM-01'],
      ['francs-linked', '110000000', '110000000', 'I-RBM-02'],
      ['risks-above-appetite', '3', null, 'I-RSK-01'],
    ]);
    expect(rules.filter(({ open }) => open > 0).map(({ rule, open }) => `${rule} ${open}`)).toEqual(FOUND);
  });

  it('loses no franc on its way', async () => {
    const { nodes } = await desk.flows.get(planner);
    const francsIn = (column: string): string[] =>
      nodes.filter((node) => node.column === column).map(({ code, francs }) => `${code} ${francs}`);
    expect(francsIn('money')).toEqual(['2026 26800000', '2027 27150000', '2028 28750000', '2029 27300000']);
    expect(francsIn('goal')).toEqual(['G1 47947500', 'G2 56672500']);
    expect(francsIn('outcome')).toContain('unlinked 5380000');
  });
});
