import type { Person } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk } from '../support/indicators';

describe('a dimension', () => {
  let database: TestDatabase;
  let source: DataSource;
  let planner: Person;
  let auditor: Person;
  let desk: MeasurementDesk;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Lucía Romero' });
    auditor = await directory.person({ grants: [{ role: 'auditor' }], name: 'Ada Auditor' });
    const unitId = await directory.unit('study-group', 'SG13');
    desk = new MeasurementDesk(source, planner, unitId, new HandClock('2026-03-16T09:00:00Z'));
  });
  afterAll(() => database.drop());

  const dimension = (code: string) =>
    desk.dimensions.create(planner, {
      code,
      title: { en: 'Region' },
      categories: [{ code: 'AFR', title: { en: 'Africa' } }],
    });

  it('is renamed by a planner; its code and its categories stay, and the audit trail has both titles', async () => {
    const { id, version } = await dimension('region');
    const renamed = await desk.dimensions.rename(planner, id, version, {
      title: { en: 'ITU region', fr: 'Région UIT' },
    });
    expect(renamed).toMatchObject({
      code: 'region',
      title: { en: 'ITU region', fr: 'Région UIT' },
      version: version + 1,
      categories: [{ code: 'AFR' }, { code: 'not-stated' }],
    });
    const [entry] = await source.query(
      `SELECT record::jsonb -> 'change' AS change FROM audit_entries WHERE action = 'dimension.renamed' AND subject_id = $1`,
      [id],
    );
    expect(entry).toMatchObject({
      change: { before: { title: { en: 'Region' } }, after: { title: { en: 'ITU region', fr: 'Région UIT' } } },
    });
  });

  it('is not renamed over what somebody else has saved, to nothing, or by who may only read', async () => {
    const { id, version } = await dimension('sex');
    await desk.dimensions.rename(planner, id, version, { title: { en: 'Sex' } });
    await expect(desk.dimensions.rename(planner, id, version, { title: { en: 'Gender' } })).rejects.toMatchObject({
      code: 'row/stale',
    });
    await expect(desk.dimensions.rename(planner, id, version + 1, { title: {} })).rejects.toMatchObject({
      errors: [expect.objectContaining({ field: 'title' })],
    });
    await expect(desk.dimensions.rename(auditor, id, version + 1, { title: { en: 'x' } })).rejects.toMatchObject({
      code: 'access/not-allowed',
    });
  });
});
