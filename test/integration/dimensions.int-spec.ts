import { Reads } from '@resolute/database';
import type { Person } from '@resolute/domain';
import { BreakdownCategoriesQueries, BulkQueries } from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk, SHEET, versionOf } from '../support/indicators';

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

  it('tells the days of its categories to whoever gives out forms and reads them back', async () => {
    const { id: dimensionId } = await desk.dimensions.create(planner, {
      code: 'dated',
      title: { en: 'Region' },
      categories: [{ code: 'AFR', title: { en: 'Africa' }, validFrom: '2022-01-01', validUntil: '2024-12-31' }],
    });
    const breakdowns = [{ dimensionId, rule: 'independent', isRequired: false }] as const;
    const { versions } = await desk.indicator('DATED', { breakdowns });
    const reads = new Reads(source);
    const [given] = await new BreakdownCategoriesQueries(reads).of([versions[0]?.breakdowns[0]?.id ?? '']);
    const [read] = await new BulkQueries(reads).definitions(['DATED']);
    const days = [
      { code: 'AFR', validFrom: '2022-01-01', validUntil: '2024-12-31' },
      { code: 'not-stated', validFrom: null, validUntil: null },
    ];
    expect(given?.categories).toMatchObject(days);
    expect(read?.versions[0]?.breakdowns[0]?.categories).toMatchObject(days);
  });

  it('keeps “not stated” on every day, in SQL too', async () => {
    const { categories } = await dimension('stated');
    const [first, last] = [categories[0], categories.at(-1)];
    const always = (field: string) => expect.objectContaining({ field, code: 'field/always-used' });
    const end = (days: object) => desk.dimensions.changeCategory(planner, last?.id ?? '', last?.version ?? 0, days);
    await expect(end({ validUntil: '2026-12-31' })).rejects.toMatchObject({ errors: [always('validUntil')] });
    await expect(end({ validFrom: '2026-01-01' })).rejects.toMatchObject({ errors: [always('validFrom')] });
    expect(await end({ title: { en: 'Not asked' } })).toMatchObject({ version: 1 });
    expect(
      await desk.dimensions.changeCategory(planner, first?.id ?? '', 1, { validUntil: '2026-12-31' }),
    ).toBeDefined();
    await expect(
      source.query(`UPDATE categories SET valid_until = '2026-12-31' WHERE id = $1`, [last?.id]),
    ).rejects.toMatchObject({ driverError: { constraint: 'ck_categories_not_stated' } });
  });

  describe('that retired', () => {
    const asked = (dimensionId: string, rule: 'must-equal' | 'independent' = 'independent') => ({
      breakdowns: [{ dimensionId, rule, isRequired: false }],
    });
    const faulty = { errors: [{ field: 'sheet.breakdowns', code: 'field/dimension-retired' }] };

    it('is asked for by no further sheet; one that asks for it keeps it, and so do its values', async () => {
      const old = await dimension('old');
      const other = await dimension('other');
      const sheet = { ...SHEET, ...asked(old.id) };
      const indicator = await desk.indicator('R-1', sheet);
      expect(await desk.dimensions.retire(planner, old.id, 1)).toMatchObject({ retiredOn: '2026-03-16', version: 2 });
      await expect(desk.indicator('R-2', sheet)).rejects.toMatchObject(faulty);
      await expect(desk.versions.begin(planner, indicator.id, { startsOn: '2027-01-01', sheet })).rejects.toMatchObject(
        faulty,
      );
      const wider = { ...sheet, breakdowns: [...sheet.breakdowns, ...asked(other.id).breakdowns] };
      const changed = await desk.versions.change(planner, versionOf(indicator), 1, wider);
      expect(changed.versions[0]?.breakdowns.map((each) => each.dimension.id).toSorted()).toEqual(
        [old.id, other.id].toSorted(),
      );
      await expect(
        desk.versions.change(planner, versionOf(indicator), 2, { ...sheet, ...asked(old.id, 'must-equal') }),
      ).rejects.toMatchObject(faulty);
    });

    it('gets no further category and is not retired twice, nor by who may only read or saw an older one', async () => {
      const { id } = await dimension('gone');
      await expect(desk.dimensions.retire(auditor, id, 1)).rejects.toMatchObject({ code: 'access/not-allowed' });
      await desk.dimensions.rename(planner, id, 1, { title: { en: 'Gone' } });
      await expect(desk.dimensions.retire(planner, id, 1)).rejects.toMatchObject({
        code: 'row/stale',
        current: { title: { en: 'Gone' } },
      });
      await desk.dimensions.retire(planner, id, 2);
      await expect(desk.dimensions.retire(planner, id, 3)).rejects.toMatchObject({ code: 'dimension/retired' });
      await expect(
        desk.dimensions.addCategory(planner, id, { code: 'AME', title: { en: 'Americas' } }),
      ).rejects.toMatchObject({ code: 'dimension/retired' });
      const [{ change }] = await source.query(
        `SELECT record::jsonb -> 'change' AS change FROM audit_entries WHERE action = 'dimension.retired' AND subject_id = $1`,
        [id],
      );
      expect(change).toEqual({ code: 'gone', retiredOn: '2026-03-16' });
    });

    it('and a sheet that begins to ask for it wait for each other', async () => {
      const { id } = await dimension('raced');
      await Promise.allSettled([desk.indicator('R-3', asked(id)), desk.dimensions.retire(planner, id, 1)]);
      await expect(desk.indicator('R-4', asked(id))).rejects.toMatchObject(faulty);
    });
  });
});
