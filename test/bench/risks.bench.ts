import path from 'node:path';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../libs/database/src';
import { projectRoot } from '../../libs/platform/src';
import { HandClock } from '../support/clock';
import { TestPeople } from '../support/people';
import { RiskDesk } from '../support/risks';
import { BenchInstallation } from './installation';
import { type Measurement, percentile } from './measure';
import { fillWithRisks, type RiskHands } from './risk-dataset';
import { SignedInClient } from './signed-in-client';

const [FEW, ALL] = [50, 5000];
const [UNITS, OWNERS] = [20, 40];
const ROUNDS = 20;
const HALF_A_YEAR_MS = 182 * 86_400_000;

/**
 * A planner at a register of 5 000 risks: its pages as people ask for them, sorted, chosen from and searched, and its map. The
 * statements of the map are counted with 50 risks and with 5 000: as many for these as for those.
 */
export async function risksBench(): Promise<Measurement[]> {
  const installation = await BenchInstallation.create();
  const source = await createDataSource({ url: installation.servingUrl, applicationName: 'bench' }).initialize();
  try {
    const people = new TestPeople(source);
    const planner = await people.person([{ role: 'planner' }]);
    const hands = await handsOf(people);
    await fillWithRisks(installation.adminUrl, 0, FEW, hands);
    const few = await statementsOfMap(source, planner.id);
    await fillWithRisks(installation.adminUrl, FEW, ALL - FEW, hands);
    const many = await statementsOfMap(source, planner.id);
    const api = await installation.start(path.join(projectRoot(), 'dist/apps/api/apps/api/src/main.js'));
    const client = new SignedInClient(api.port, planner.cookie);
    const { list, map } = await asked(client, registerPaths(hands));
    client.close();
    return [
      inTime('register list of 5 000 risks, p95', list, { atMost: 120 }),
      inTime('heat map of 5 000 risks, p95', map, 'none'),
      {
        name: 'heat map, statements for 5 000 risks as for 50',
        value: many,
        unit: 'statements',
        limit: { atMost: few },
        detail: { few, many },
      },
    ];
  } finally {
    await source.destroy();
    await installation.end();
  }
}

async function handsOf(people: TestPeople): Promise<RiskHands> {
  const unitIds: string[] = [];
  const ownerIds: string[] = [];
  for (let at = 0; at < UNITS; at += 1) unitIds.push(await people.unit());
  for (let at = 0; at < OWNERS; at += 1) ownerIds.push((await people.person()).id);
  return { unitIds, ownerIds, assessorId: (await people.person()).id };
}

/** What the screens ask for: the first page, each order, movement, what is chosen from, and a search of all words. */
function registerPaths({ unitIds: [unitId = ''], ownerIds: [ownerId = ''] }: RiskHands): string[] {
  const since = new Date(Date.now() - HALF_A_YEAR_MS).toISOString().slice(0, 10);
  return [
    '',
    '&sort=code',
    '&sort=review-due',
    `&since=${since}`,
    '&aboveAppetite=true',
    '&level=critical&state=open',
    `&unit=${unitId}`,
    `&owner=${ownerId}`,
    '&text=R-00',
  ].map((more) => `/api/v1/risks?page%5Bsize%5D=50${more}`);
}

/** One after the other, as one person asks; the first round warms up. */
async function asked(client: SignedInClient, paths: readonly string[]): Promise<{ list: number[]; map: number[] }> {
  const times = { list: [] as number[], map: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const list: number[] = [];
    for (const each of paths) list.push(await rowsOf(client, each));
    const map = await client.get('/api/v1/risk-maps');
    if (round > 0) {
      times.list.push(...list);
      times.map.push(map.milliseconds);
    }
  }
  return times;
}

async function rowsOf(client: SignedInClient, each: string): Promise<number> {
  const { body, milliseconds } = await client.get<{ items: unknown[] }>(each);
  if (body.items.length === 0) throw new Error(`There is nothing at ${each}`);
  return milliseconds;
}

const inTime = (name: string, times: readonly number[], limit: Measurement['limit']): Measurement => ({
  name,
  value: percentile(times, 0.95),
  unit: 'ms',
  limit,
  detail: { count: times.length, median: percentile(times, 0.5), slowest: Math.max(...times) },
});

interface Pooled {
  readonly master: { query: (...wanted: unknown[]) => unknown };
}

/** How often PostgreSQL is asked for one map. */
async function statementsOfMap(source: DataSource, personId: string): Promise<number> {
  const desk = new RiskDesk(source, new HandClock());
  const { master } = source.driver as unknown as Pooled;
  const query = master.query;
  let statements = 0;
  master.query = (...wanted) => {
    statements += 1;
    return query.apply(master, wanted);
  };
  await desk.map.get({ kind: 'person', id: personId, grants: [{ role: 'planner', unitId: null }] });
  master.query = query;
  return statements;
}
