import { Reads, Writes } from '@resolute/database';
import type { Person } from '@resolute/domain';
import { MOST_SAVED_VIEWS, SavedViewsQueries, SavedViewsService } from '@resolute/identity';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';

const ABOVE = { screen: 'risks', name: 'Above appetite', query: 'show=above' } as const;

describe('saved views', () => {
  const clock = new HandClock();
  let database: TestDatabase;
  let source: DataSource;
  let queries: SavedViewsQueries;
  let views: SavedViewsService;
  let directory: Directory;
  let somebody: Person;
  let another: Person;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    queries = new SavedViewsQueries(new Reads(source));
    views = new SavedViewsService(new Writes(source, clock), queries);
    directory = new Directory(source);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    somebody = await directory.person();
    another = await directory.person({ grants: [{ role: 'administrator' }] });
  });

  const namesOf = async (person: Person): Promise<string[]> =>
    (await queries.list(person, 'risks')).map(({ name }) => name);

  it('are listed by name for whoever saved them, for one screen', async () => {
    await views.save(somebody, { ...ABOVE, name: 'Week 10' });
    await views.save(somebody, { ...ABOVE, name: ' Week 9 ' });
    await views.save(somebody, { ...ABOVE, screen: 'indicators' });
    expect(await namesOf(somebody)).toEqual(['Week 9', 'Week 10']);
    expect(await queries.list(somebody, 'indicators')).toMatchObject([{ name: 'Above appetite', query: 'show=above' }]);
  });

  it.each([
    ['', ''],
    ['?show=above', 'show=above'],
    ['unit=a b&show=above', 'unit=a+b&show=above'],
    ['unit=a%20b', 'unit=a+b'],
  ])('keep the query %p as %p', async (query, kept) => {
    expect(await views.save(somebody, { ...ABOVE, query })).toMatchObject({ query: kept, version: 1 });
  });

  it('have a name once for each person and screen', async () => {
    const taken = { code: 'request/invalid', errors: [{ field: 'name', code: 'field/taken' }] };
    const { id } = await views.save(somebody, ABOVE);
    await expect(views.save(somebody, { ...ABOVE, query: '' })).rejects.toMatchObject(taken);
    await views.save(somebody, { ...ABOVE, screen: 'indicators' });
    await views.save(another, ABOVE);
    const other = await views.save(somebody, { ...ABOVE, name: 'Other' });
    await expect(views.change(somebody, other, { name: ABOVE.name })).rejects.toMatchObject(taken);
    expect(await views.change(somebody, { id, version: 1 }, { name: ABOVE.name })).toMatchObject({ version: 2 });
  });

  it('are nobody else’s to read, to change or to remove', async () => {
    const { id } = await views.save(somebody, ABOVE);
    const missing = { code: 'row/not-found' };
    expect(await namesOf(another)).toEqual([]);
    await expect(queries.get(another, id)).rejects.toMatchObject(missing);
    await expect(views.change(another, { id, version: 1 }, { name: 'Mine' })).rejects.toMatchObject(missing);
    await expect(views.remove(another, id)).rejects.toMatchObject(missing);
    expect(await namesOf(somebody)).toEqual([ABOVE.name]);
  });

  it('change from the version that was seen, and are removed', async () => {
    const { id } = await views.save(somebody, ABOVE);
    await views.change(somebody, { id, version: 1 }, { name: 'Above', query: 'show=above&kind=target' });
    await expect(views.change(somebody, { id, version: 1 }, { name: 'Over' })).rejects.toMatchObject({
      code: 'row/stale',
      current: { name: 'Above', query: 'show=above&kind=target', version: 2 },
    });
    await views.remove(somebody, id);
    expect(await namesOf(somebody)).toEqual([]);
    await expect(views.remove(somebody, id)).rejects.toMatchObject({ code: 'row/not-found' });
  });

  it('leave a trail that does not tell what they are called', async () => {
    const { id } = await views.save(somebody, ABOVE);
    await views.change(somebody, { id, version: 1 }, { name: 'Secret' });
    await views.remove(somebody, id);
    const trail = await source.query<{ action: string; record: string }[]>(
      `SELECT action, record FROM audit_entries WHERE subject_id = $1 ORDER BY seq`,
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['saved-view.saved', 'saved-view.changed', 'saved-view.removed']);
    expect(trail.map(({ record }) => record).join(' ')).not.toMatch(/Secret|Above/);
  });

  it('are not more than a menu holds, also when two are saved at once', async () => {
    for (let at = 1; at < MOST_SAVED_VIEWS; at += 1) await views.save(somebody, { ...ABOVE, name: `View ${at}` });
    const last = await Promise.allSettled(['A', 'B'].map((name) => views.save(somebody, { ...ABOVE, name })));
    const refused = last.filter((each) => each.status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'saved-view/too-many', params: { max: 50 } } }]);
    expect(await namesOf(somebody)).toHaveLength(MOST_SAVED_VIEWS);
    await views.save(somebody, { ...ABOVE, screen: 'indicators' });
    await views.save(another, ABOVE);
  });

  it.each([
    ['ck_saved_views_screen', { screen: 'people' }],
    ['ck_saved_views_name', { name: ' ' }],
    ['ck_saved_views_query', { query: 'a'.repeat(2001) }],
  ])('are held to %s by PostgreSQL', async (constraint, about) => {
    const row = { screen: 'risks', name: 'View', query: '', ...about };
    const insert = source.query(
      `INSERT INTO saved_views (id, person_id, screen, name, query, created_at, version) VALUES ($1, $2, $3, $4, $5, now(), 1)`,
      [uuid(), somebody.id, row.screen, row.name, row.query],
    );
    await expect(insert).rejects.toMatchObject({ driverError: { constraint } });
  });

  it('stay with whoever saved them, by PostgreSQL as well', async () => {
    const { id } = await views.save(somebody, ABOVE);
    const given = source.query('UPDATE saved_views SET person_id = $2 WHERE id = $1', [id, another.id]);
    await expect(given).rejects.toMatchObject({ driverError: { constraint: 'ck_saved_views_private' } });
  });
});
