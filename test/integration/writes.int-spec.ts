import { PersonEntity, Tx, UnitEntity, Writes } from '@resolute/database';
import { ALLOWED, refused, SYSTEM } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';

describe('a write', () => {
  let database: TestDatabase;
  let source: DataSource;
  let writes: Writes;
  const clock = new HandClock();
  const fact = { action: 'unit.created', subjectType: 'unit', subjectId: 'x' };
  const unit = (id: string): object => ({
    id,
    code: id.slice(-12),
    kind: 'unit',
    title: { en: 'A unit' },
    isSample: false,
    version: 1,
    createdAt: clock.now(),
  });

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    writes = new Writes(source, clock);
  });
  afterAll(() => database.drop());

  async function create(): Promise<string> {
    const id = uuid();
    await writes.run(SYSTEM, async (tx) => {
      tx.require(ALLOWED);
      await tx.insert(UnitEntity, unit(id));
      tx.audit({ ...fact, subjectId: id });
    });
    return id;
  }
  const rename = (id: string, version: number, title: string): Promise<number> =>
    writes.run(SYSTEM, async (tx) => {
      tx.require(ALLOWED);
      const row = await tx.load(UnitEntity, id, version);
      tx.audit({ action: 'unit.renamed', subjectType: 'unit', subjectId: id });
      return tx.update(UnitEntity, row, { title: { en: title } });
    });
  const counts = async (): Promise<unknown> =>
    (
      await source.query(
        'SELECT (SELECT count(*) FROM units) AS units, (SELECT count(*) FROM audit_entries) AS facts, (SELECT count(*) FROM outbox) AS jobs',
      )
    )[0];

  it('is in other hands for a while: they are asked for themselves, and told with the moment of writing', async () => {
    const id = uuid();
    const other = { kind: 'person', id: uuid(), grants: [] } as const;
    const before = new Date('2020-01-01T00:00:00Z');
    const work = async (tx: Tx): Promise<void> => {
      tx.require(ALLOWED);
      const acting = tx.as(other, before);
      await expect(acting.insert(UnitEntity, unit(id))).rejects.toThrow('must ask a policy');
      acting.require(ALLOWED);
      await acting.insert(UnitEntity, { ...unit(id), createdAt: acting.at });
      acting.audit({ ...fact, subjectId: id });
    };
    await writes.run(SYSTEM, work);
    const [{ record }] = await source.query('SELECT record FROM audit_entries WHERE subject_id = $1', [id]);
    expect(JSON.parse(record)).toMatchObject({ actor: other.id, at: clock.now().toISOString() });
    expect(await source.query('SELECT created_at AS at FROM units WHERE id = $1', [id])).toEqual([{ at: before }]);
    const silent = writes.run(SYSTEM, async (tx) => {
      const acting = tx.as(other, before);
      acting.require(ALLOWED);
      await acting.insert(UnitEntity, unit(uuid()));
    });
    await expect(silent).rejects.toThrow('audit row');
  });

  it('leaves the row, its audit row and its outbox row, or none of them', async () => {
    const before = await counts();
    const work = async (tx: Tx): Promise<void> => {
      tx.require(ALLOWED);
      await tx.insert(UnitEntity, unit(uuid()));
      tx.audit(fact);
      tx.outbox('audit.anchor', {});
    };
    await expect(
      writes.run(SYSTEM, async (tx) => {
        await work(tx);
        throw new Error('the disk is full');
      }),
    ).rejects.toThrow('the disk is full');
    expect(await counts()).toEqual(before);
    await writes.run(SYSTEM, work);
    const after = (await counts()) as Record<string, string>;
    expect(
      Object.keys(after).map((key) => Number(after[key]) - Number((before as Record<string, string>)[key])),
    ).toEqual([1, 1, 1]);
  });

  it('does nothing before a policy has said yes', async () => {
    const before = await counts();
    await expect(writes.run(SYSTEM, (tx) => tx.insert(UnitEntity, unit(uuid())))).rejects.toThrow('must ask a policy');
    await expect(writes.run(SYSTEM, async (tx) => tx.require(refused('other-unit')))).rejects.toMatchObject({
      code: 'access/not-allowed',
      params: { reason: 'other-unit' },
    });
    expect(await counts()).toEqual(before);
  });

  it('does not commit without an audit row', async () => {
    const before = await counts();
    const silent = writes.run(SYSTEM, async (tx) => {
      tx.require(ALLOWED);
      await tx.insert(UnitEntity, unit(uuid()));
    });
    await expect(silent).rejects.toThrow('must leave an audit row');
    expect(await counts()).toEqual(before);
  });

  it('refuses a change that was made on an older version', async () => {
    const id = await create();
    expect(await rename(id, 1, 'First')).toBe(2);
    await expect(rename(id, 1, 'Second')).rejects.toMatchObject({ code: 'row/stale', params: { version: 2 } });
    const [row] = await source.query('SELECT version, title FROM units WHERE id = $1', [id]);
    expect(row).toEqual({ version: 2, title: { en: 'First' } });
  });

  it('lets one of many win that change the same version at the same time', async () => {
    const id = await create();
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => rename(id, 1, `Name ${index}`)));
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    const [row] = await source.query('SELECT version FROM units WHERE id = $1', [id]);
    expect(row.version).toBe(2);
  });

  it('says that a row is not there', async () => {
    await expect(rename(uuid(), 1, 'x')).rejects.toMatchObject({ code: 'row/not-found' });
  });

  it('tries again after a deadlock', async () => {
    const [a, b] = [await create(), await create()];
    const both = (first: string, second: string): Promise<void> =>
      writes.run(SYSTEM, async (tx) => {
        tx.require(ALLOWED);
        await tx.load(UnitEntity, first);
        await new Promise((resolve) => setTimeout(resolve, 100));
        await tx.load(UnitEntity, second);
      });
    await expect(Promise.all([both(a, b), both(b, a)])).resolves.toEqual([undefined, undefined]);
  });

  it('cannot break what PostgreSQL forbids', async () => {
    const person = {
      id: uuid(),
      name: 'N',
      email: 'Upper@Case.example',
      language: 'en',
      numerals: 'latn',
      timeZone: 'Europe/Zurich',
    };
    const row = { ...person, theme: 'auto', isSample: false, version: 1, createdAt: clock.now() };
    const insert = writes.run(SYSTEM, async (tx) => {
      tx.require(ALLOWED);
      await tx.insert(PersonEntity, row);
      tx.audit(fact);
    });
    await expect(insert).rejects.toThrow('ck_persons_email');
  });
});
