import path from 'node:path';
import autocannon from 'autocannon';
import { createDataSource } from '../../libs/database/src';
import { projectRoot } from '../../libs/platform/src';
import { TestPeople } from '../support/people';
import { BenchInstallation } from './installation';
import { type Measurement, median } from './measure';

const ROUNDS = 3;
const SECONDS = 4;
/** The statement of `UnitsQueries.get`. */
const SELECT = `SELECT u.id, u.code, u.kind, u.title, u.parent_id AS "parentId", u.is_sample AS "isSample", u.version
  FROM units u WHERE u.id = $1`;

interface Target {
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** A signed-in GET of one row, with session, policy and validation, against a bare route with the same SELECT. */
export async function getByIdBench(): Promise<Measurement[]> {
  const installation = await BenchInstallation.create();
  try {
    const { unit, cookie } = await somebodyAndAUnit(installation.servingUrl);
    const bare = await installation.start(path.join(__dirname, 'bare-server.cjs'), { BENCH_SELECT: SELECT });
    const api = await installation.start(path.join(projectRoot(), 'dist/apps/api/apps/api/src/main.js'));
    return [
      await compare(
        { url: `http://127.0.0.1:${bare.port}/units/${unit}`, headers: {} },
        { url: `http://127.0.0.1:${api.port}/api/v1/units/${unit}`, headers: { cookie } },
      ),
    ];
  } finally {
    await installation.end();
  }
}

async function somebodyAndAUnit(url: string): Promise<{ unit: string; cookie: string }> {
  const source = await createDataSource({ url, applicationName: 'bench' }).initialize();
  const people = new TestPeople(source);
  const unit = await people.unit();
  const { cookie } = await people.person([{ role: 'planner' }]);
  await source.destroy();
  return { unit, cookie };
}

/** Alternately, so that whatever else the machine does meets both alike. */
async function compare(bare: Target, api: Target): Promise<Measurement> {
  const rates = { bare: [] as number[], api: [] as number[] };
  await load(bare, 1);
  await load(api, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.bare.push(await load(bare, SECONDS));
    rates.api.push(await load(api, SECONDS));
  }
  return {
    name: 'signed-in GET by id, of a bare Fastify + pg route',
    value: median(rates.api) / median(rates.bare),
    unit: 'ratio',
    limit: { atLeast: 0.4 },
    detail: { requestsPerSecond: median(rates.api), bareRequestsPerSecond: median(rates.bare) },
  };
}

async function load({ url, headers }: Target, duration: number): Promise<number> {
  const result = await autocannon({ url, headers, duration, connections: 16 });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} answered ${result.non2xx} times with no success`);
  return result.requests.average;
}
