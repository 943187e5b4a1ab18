import { type Person, parseLocalDate } from '@resolute/domain';
import { FiguresQueries } from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk } from '../support/indicators';
import { RatingDesk } from '../support/ratings';

jest.setTimeout(60_000);

/** The first of these have 900 values each: six of them are what is held at a time, and all the others a second chunk. */
const INDICATORS = 60;
const LONG = 8;
const FULL = 6;

/** However many values there are, those of a few indicators are held at a time, and every one of them is rated all the same. */
describe('indicators are rated by chunks', () => {
  let database: TestDatabase;
  let source: DataSource;
  let desk: RatingDesk;
  let reader: Person;
  let codes: readonly string[];
  const asked = jest.spyOn(FiguresQueries.prototype, 'some');

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    const unitId = await directory.unit('study-group', 'SG13');
    reader = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    const clock = new HandClock('2026-03-01T08:00:00Z');
    const measurement = new MeasurementDesk(source, reader, unitId, clock);
    codes = Array.from({ length: INDICATORS }, (_, n) => `C-${n + 1}`);
    for (const code of codes) await measurement.indicator(code);
    await fill(database, codes.slice(0, LONG));
    desk = new RatingDesk(source, clock);
    await desk.calculator.recalculate(null);
  });
  afterAll(() => database.drop());
  beforeEach(() => asked.mockClear());

  const sizes = () => asked.mock.calls.map(([ids]) => ids?.length);
  const CHUNKS = [FULL, INDICATORS - FULL];

  it('when all of them are', async () => {
    await desk.calculator.recalculate(null);
    expect(sizes()).toEqual(CHUNKS);
    const { items } = await desk.ratings.list(reader, {}, {}, { size: 200 });
    expect(items.map(({ code }) => code)).toEqual(codes);
  });

  it('when they are on another day', async () => {
    const { items } = await desk.ratings.list(reader, {}, { on: parseLocalDate('2026-03-01') }, { size: 200 });
    expect(items.map(({ code }) => code)).toEqual(codes);
    expect(sizes()).toEqual(CHUNKS);
  });

  it('when they are computed anew to compare', async () => {
    expect(await desk.verifier.verify()).toMatchObject({ ratings: INDICATORS, differences: [] });
    expect(sizes()).toEqual(CHUNKS);
  });
});

/** Values of 225 years, as they would be after so long: put there without triggers, which would take as long. */
async function fill({ ownerUrl }: TestDatabase, codes: readonly string[]): Promise<void> {
  await asAdmin(
    `SET session_replication_role = replica;
     INSERT INTO actuals (id, indicator_version_id, part_id, period, revision, state, value, is_estimate, is_sample,
       author_id, verifier_id, acceptor_id, submitted_at, verified_at, accepted_at, version, created_at)
     SELECT gen_random_uuid(), v.id, p.id, year || '-Q' || quarter, 1, 'accepted', 1, false, false,
       gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now(), now(), now(), 1, now()
     FROM indicators i JOIN indicator_versions v ON v.indicator_id = i.id JOIN indicator_parts p ON p.indicator_id = i.id,
       generate_series(1800, 2024) year, generate_series(1, 4) quarter WHERE i.code IN ('${codes.join(`','`)}')`,
    new URL(ownerUrl).pathname.slice(1),
  );
}
