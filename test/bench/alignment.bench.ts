import { createDataSource } from '../../libs/database/src';
import { AlignmentDesk } from '../support/alignment';
import { HandClock } from '../support/clock';
import { TestPeople } from '../support/people';
import { fillWithPlans } from './alignment-dataset';
import { BenchInstallation } from './installation';
import { type Measurement, median, seconds } from './measure';
import { fillWithRisks } from './risk-dataset';

const SIZE = { results: 2000, indicators: 400 };
const RISKS = 500;
const ROUNDS = 5;

/**
 * A check of 2 000 results, 400 indicators and 500 risks, from the first statement to the commit. The first finds everything and writes
 * it, those after it find that nothing changed; the limit is on the first.
 */
export async function alignmentBench(): Promise<Measurement[]> {
  const installation = await BenchInstallation.create();
  const source = await createDataSource({ url: installation.servingUrl, applicationName: 'bench' }).initialize();
  try {
    const people = new TestPeople(source);
    const unitIds = [await people.unit()];
    const planner = await people.person([{ role: 'planner' }]);
    await fillWithPlans(installation.adminUrl, SIZE, unitIds[0] ?? '');
    const hands = { unitIds, ownerIds: [planner.id], assessorId: planner.id };
    await fillWithRisks(installation.adminUrl, 0, RISKS, hands);
    const desk = new AlignmentDesk(source, new HandClock(new Date().toISOString()));
    const first = await seconds(() => desk.checks.nightly());
    const [row] = await source.query<{ found: number }[]>('SELECT found FROM alignment_checks');
    if (!row || row.found < ROUNDS) throw new Error('A check of plans full of gaps has found next to nothing');
    const later: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) later.push(await seconds(() => desk.checks.nightly()));
    const actor = { kind: 'person', id: planner.id, grants: [{ role: 'planner', unitId: null }] } as const;
    const drawn = await seconds(() => Promise.all([desk.flows.get(actor), desk.matrix.get(actor)]));
    const detail = { ...SIZE, risks: RISKS, found: row.found, later };
    return [
      { name: 'alignment, first check of 2 000 × 400 × 500', value: first, unit: 's', limit: { atMost: 1 }, detail },
      { name: 'alignment, check that changes nothing', value: median(later), unit: 's', limit: { atMost: 1 }, detail },
      { name: 'alignment, flows and matrix at once', value: drawn, unit: 's', limit: 'none', detail },
    ];
  } finally {
    await source.destroy();
    await installation.end();
  }
}
