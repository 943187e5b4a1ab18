import { Reads, Writes } from '@resolute/database';
import { type Person, ROLES } from '@resolute/domain';
import { UnitsQueries, UnitsService, type UnitWish } from '@resolute/identity';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';

describe('units', () => {
  let database: TestDatabase;
  let source: DataSource;
  let units: UnitsService;
  let queries: UnitsQueries;
  let directory: Directory;
  let administrator: Person;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    queries = new UnitsQueries(new Reads(source));
    units = new UnitsService(new Writes(source, new HandClock()), queries);
    directory = new Directory(source);
    administrator = await directory.person({ grants: [{ role: 'administrator' }] });
  });
  afterAll(() => database.drop());

  const wish = (code: string, more: Partial<UnitWish> = {}): UnitWish => ({
    code,
    kind: 'unit',
    title: { en: `The unit ${code}` },
    ...more,
  });

  it('are made with a title in some of the languages, and changed', async () => {
    const parent = await units.create(administrator, wish('TSB'));
    const unit = await units.create(
      administrator,
      wish('SG99', { kind: 'study-group', title: { ar: 'لجنة', fr: 'CE 99' } }),
    );
    expect(unit).toMatchObject({ code: 'SG99', title: { ar: 'لجنة', fr: 'CE 99' }, parentId: null, version: 1 });
    const changed = await units.change(administrator, unit.id, 1, { parentId: parent.id, title: { en: 'SG 99' } });
    expect(changed).toMatchObject({
      code: 'SG99',
      kind: 'study-group',
      title: { en: 'SG 99' },
      parentId: parent.id,
      version: 2,
    });
    expect(await units.change(administrator, unit.id, 2, { parentId: null })).toMatchObject({
      parentId: null,
      version: 3,
    });
    const trail = await source.query('SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY seq', [unit.id]);
    expect(trail).toEqual([{ action: 'unit.created' }, { action: 'unit.changed' }, { action: 'unit.changed' }]);
  });

  it('are refused a change on an older version, and shown as they are', async () => {
    const { id } = await units.create(administrator, wish('OLD'));
    await units.change(administrator, id, 1, { code: 'NEW' });
    await expect(units.change(administrator, id, 1, { code: 'NEWER' })).rejects.toMatchObject({
      code: 'row/stale',
      current: { id, code: 'NEW', version: 2 },
    });
  });

  it('have a code of their own, also when two are made at once', async () => {
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => units.create(administrator, wish('TWIN'))));
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
    const { id } = await units.create(administrator, wish('TWIN-2'));
    await expect(units.change(administrator, id, 1, { code: 'TWIN' })).rejects.toMatchObject({
      code: 'unit/code-taken',
    });
  });

  it.each([
    ['no title', { title: {} }, 'title', 'field/empty'],
    ['a head who is not there', { headId: uuid() }, 'headId', 'field/no-such-entry'],
    ['a parent that is not there', { parentId: uuid() }, 'parentId', 'field/no-such-entry'],
    [
      'a last day before the first',
      { validFrom: '2025-01-01', validUntil: '2024-12-31' },
      'validUntil',
      'field/ends-before-start',
    ],
  ] as const)('are refused with %s', async (_, more, field, code) => {
    await expect(units.create(administrator, wish(`X-${field}-${code}`, more))).rejects.toMatchObject({
      errors: [{ field, code }],
    });
    const { id } = await units.create(administrator, wish(`Y-${field}-${code}`));
    await expect(units.change(administrator, id, 1, more)).rejects.toMatchObject({ errors: [{ field, code }] });
  });

  it('have a head who can be told things, and may lose the head again', async () => {
    const [head, gone] = [await directory.person({ name: 'Head' }), await directory.person({ disabled: true })];
    const unit = await units.create(administrator, wish('HEADED', { headId: head.id }));
    expect(unit.head).toEqual({ id: head.id, name: 'Head' });
    await expect(units.change(administrator, unit.id, 1, { headId: gone.id })).rejects.toMatchObject({
      errors: [{ field: 'headId', code: 'field/person-disabled' }],
    });
    // Who was disabled since does not stand in the way of other changes.
    await directory.disable(head.id);
    await units.change(administrator, unit.id, 1, { headId: head.id, title: { en: 'Renamed' } });
    expect(await units.change(administrator, unit.id, 2, { headId: null })).toMatchObject({ head: null, version: 3 });
  });

  it('never lie within themselves', async () => {
    const top = await units.create(administrator, wish('TOP'));
    const middle = await units.create(administrator, wish('MIDDLE', { parentId: top.id }));
    const low = await units.create(administrator, wish('LOW', { parentId: middle.id }));
    for (const parentId of [top.id, middle.id, low.id])
      await expect(units.change(administrator, top.id, 1, { parentId })).rejects.toMatchObject({
        errors: [{ field: 'parentId', code: 'field/within-itself' }],
      });
  });

  it('make no ring when two are put within each other at once', async () => {
    const [a, b] = [
      await units.create(administrator, wish('RING-A')),
      await units.create(administrator, wish('RING-B')),
    ];
    const outcomes = await Promise.allSettled([
      units.change(administrator, a.id, 1, { parentId: b.id }),
      units.change(administrator, b.id, 1, { parentId: a.id }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it.each(ROLES.filter((role) => role !== 'administrator'))('are read but not changed by a %s', async (role) => {
    const person = await directory.person({ grants: [{ role }] });
    const { id } = await units.create(administrator, wish(`OF-${role}`));
    expect(await queries.get(person, id)).toMatchObject({ id });
    const refused = { code: 'access/not-allowed', params: { reason: 'role' } };
    await expect(units.create(person, wish('MINE'))).rejects.toMatchObject(refused);
    await expect(units.change(person, id, 1, { code: 'MINE' })).rejects.toMatchObject(refused);
  });

  it('are listed by code, page by page, to people only', async () => {
    const codes: string[] = [];
    for (let after: string | undefined, last = false; !last; ) {
      const { items, next } = await queries.list(administrator, { size: 3, after });
      codes.push(...items.map(({ code }) => code));
      last = next === null;
      after = next ?? undefined;
    }
    const [{ count }] = await source.query('SELECT count(*)::int AS count FROM units');
    expect(codes).toHaveLength(count);
    expect(codes).toEqual(codes.toSorted(new Intl.Collator('und').compare));
    await expect(queries.list({ kind: 'visitor' }, { size: 3 })).rejects.toMatchObject({ code: 'access/not-allowed' });
    await expect(queries.get(administrator, uuid())).rejects.toMatchObject({ code: 'row/not-found' });
  });
});
