import path from 'node:path';
import { Client } from 'pg';
import { createDataSource } from '../../libs/database/src';
import { projectRoot } from '../../libs/platform/src';
import { multipartFile } from '../support/multipart';
import { TestPeople } from '../support/people';
import { copyIn, copyText } from './copy-in';
import { BenchInstallation } from './installation';
import { type Measurement, median, seconds } from './measure';
import { ProcessMemory } from './process-memory';
import { SignedInClient } from './signed-in-client';
import { fillWithValues } from './value-dataset';

const INDICATORS = 500;
const MONTHS = 100;
const FIRST_YEAR = 2017;
const VALUES = INDICATORS * MONTHS;
const ROUNDS = 3;

/**
 * The history of 50 000 values over HTTP into a running API, against a bare COPY of the very rows that it made of them, into a
 * table with all that `actuals` declares of a row: columns, checks, indexes and foreign keys. What is left out is what the
 * product does beside: triggers, people, digests, the audit trail.
 *
 * An import begins with the bytes of the file being sent and ends with the answer to the acceptance, when its values count: every
 * cell read and judged, the batch staged, then submitted, verified and accepted by three people, with one chained row of the audit
 * trail for each thousand values. A round imports other indicators than those before it; between the rounds stands a COPY, so that
 * whatever else the machine does meets both alike. The memory is that of the API's process, which does nothing else.
 */
export async function importBench(): Promise<Measurement[]> {
  const installation = await BenchInstallation.create();
  try {
    const people = await prepared(installation);
    const api = await installation.start(path.join(projectRoot(), 'dist/apps/api/apps/api/src/main.js'));
    const hands = people.cookies.map((cookie) => new SignedInClient(api.port, cookie)) as Hands;
    const database = new Client({ connectionString: installation.adminUrl });
    await database.connect();
    const memory = new ProcessMemory(api.child.pid ?? 0);
    const [imports, copies, looser]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      const file = historyOf(round, people.unitCode);
      imports.push(await seconds(() => imported(hands, file)));
      const rows = await rowsOf(database);
      copies.push(await seconds(() => copyIn(database, 'bare_actuals', rows)));
      looser.push(await seconds(() => copyIn(database, 'loose_actuals', rows)));
    }
    const [above, idle] = [memory.peakAboveIdle, memory.idleMebibytes];
    for (const each of hands) each.close();
    await database.end();
    return [
      {
        name: 'import of 50 000 values, of a bare COPY',
        value: median(copies) / median(imports),
        unit: 'ratio',
        limit: { atLeast: 0.25 },
        detail: { values: VALUES, importSeconds: imports, copySeconds: copies },
      },
      {
        name: 'the same, of a COPY that follows no foreign key',
        value: median(looser) / median(imports),
        unit: 'ratio',
        limit: 'none',
        detail: { copySeconds: looser },
      },
      {
        name: 'import of 50 000 values, memory above idle',
        value: above,
        unit: 'MiB',
        limit: { atMost: 300 },
        detail: { idleMebibytes: idle },
      },
    ];
  } finally {
    await installation.end();
  }
}

/** The author, the verifier, the planner. */
type Hands = [SignedInClient, SignedInClient, SignedInClient];

/** Indicators for every round that have no values yet, and three people who may bring them. */
async function prepared(installation: BenchInstallation): Promise<{ unitCode: string; cookies: string[] }> {
  const source = await createDataSource({ url: installation.servingUrl, applicationName: 'bench' }).initialize();
  try {
    const people = new TestPeople(source);
    const unitId = await people.unit();
    const [author, verifier, acceptor] = [
      await people.person([{ role: 'contributor', unitId }]),
      await people.person([{ role: 'verifier' }]),
      await people.person([{ role: 'planner' }]),
    ];
    const about = { unitIds: [unitId], authorId: author.id, verifierId: verifier.id, acceptorId: acceptor.id };
    await fillWithValues(installation.adminUrl, { indicators: INDICATORS * ROUNDS, years: 0, categories: 0 }, about);
    const [{ code: unitCode } = { code: '' }] = await source.query<{ code: string }[]>('SELECT code FROM units');
    return { unitCode, cookies: [author, verifier, acceptor].map(({ cookie }) => cookie) };
  } finally {
    await source.destroy();
  }
}

/** A file of a hundred months of the indicators of a round, as somebody brings it from a spreadsheet. */
function historyOf(round: number, unitCode: string): Buffer {
  const lines = ['indicator,unit,period,value,estimate,narrative,remark'];
  for (let n = round * INDICATORS; n < (round + 1) * INDICATORS; n += 1)
    for (let month = 0; month < MONTHS; month += 1) {
      const period = `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      lines.push(`B-${n},${unitCode},${period},${((n * 7 + month * 13) % 9000) / 4 + 10},,,`);
    }
  return Buffer.from(`${lines.join('\n')}\n`);
}

interface Imported {
  readonly id: string;
  readonly version: number;
  readonly counts: { readonly created: number };
  readonly batch: { readonly state: string } | null;
}

async function imported([author, verifier, planner]: Hands, content: Buffer): Promise<void> {
  const file = multipartFile('history.csv', content);
  const { body } = await author.send<Imported>('POST', '/api/v1/imports?purpose=history&mode=commit', { file });
  let current = body;
  const step = async (who: SignedInClient, name: string): Promise<void> => {
    const path = `/api/v1/imports/${current.id}/${name}`;
    current = (await who.send<Imported>('POST', path, { version: current.version })).body;
  };
  await step(author, 'submissions');
  await step(verifier, 'verifications');
  await step(planner, 'acceptances');
  if (current.batch?.state !== 'accepted' || current.counts.created !== VALUES)
    throw new Error(`Not everything was imported: ${JSON.stringify(current)}`);
}

/** LIKE takes everything over but these. */
const FOREIGN_KEYS = `DO $$ DECLARE own record; BEGIN
  FOR own IN SELECT conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
    WHERE conrelid = 'actuals'::regclass AND contype = 'f'
  LOOP EXECUTE format('ALTER TABLE bare_actuals ADD CONSTRAINT %I %s', own.conname, own.definition); END LOOP;
END $$`;

/** The rows that the last import has made, and two empty tables of their shape, one of them without foreign keys. */
async function rowsOf(database: Client): Promise<Buffer> {
  await database.query('DROP TABLE IF EXISTS bare_actuals, loose_actuals');
  for (const table of ['bare_actuals', 'loose_actuals'])
    await database.query(`CREATE TABLE ${table} (LIKE actuals INCLUDING ALL)`);
  await database.query(FOREIGN_KEYS);
  const { rows } = await database.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'bare_actuals' ORDER BY ordinal_position`,
  );
  const columns = rows.map(({ name }) => name);
  const batch = 'batch_id = (SELECT id FROM actual_batches ORDER BY accepted_at DESC LIMIT 1)';
  return copyText(database, 'actuals', columns, batch);
}
