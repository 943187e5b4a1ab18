import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { anchorAudit, isAuditProtected, verifyAudit, Writes } from '@resolute/database';
import { ALLOWED, SYSTEM } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database';

describe('the audit trail', () => {
  let database: TestDatabase;
  let source: DataSource;
  let writes: Writes;
  let folder: string;
  let anchors: string;
  const clock = new HandClock();

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 20 });
    writes = new Writes(source, clock);
    folder = mkdtempSync(path.join(os.tmpdir(), 'anchors-'));
    anchors = path.join(folder, 'audit', 'anchors.jsonl');
  });
  afterEach(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const write = (name: string): Promise<void> =>
    writes.run({ ...SYSTEM, requestId: `request ${name}` }, async (tx) => {
      tx.require(ALLOWED);
      tx.audit({
        action: 'test.happened',
        subjectType: 'test',
        subjectId: name,
        change: { größe: [1, null, 'ß\n"'], b: name },
      });
    });
  const writeMany = async (count: number): Promise<void> => {
    for (let index = 1; index <= count; index += 1) await write(`row ${index}`);
  };
  const verdict = (): ReturnType<typeof verifyAudit> => verifyAudit(source, anchors);
  /** Somebody with every right, who first switches the triggers off. */
  const forge = async (statement: string): Promise<void> => {
    const name = new URL(database.ownerUrl).pathname.slice(1);
    await asAdmin(`SET session_replication_role = replica; ${statement}`, name);
  };

  it('is one chain, whoever writes: 50 at the same time', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, index) => write(`writer ${index}`)));
    expect(await verdict()).toEqual({ rows: 50, anchors: 0, firstBad: null });
  });

  it('holds what happened, by whom and on which request', async () => {
    await write('one');
    const [row] = await source.query(
      'SELECT actor, action, subject_type, subject_id, at, record::jsonb AS record FROM audit_entries',
    );
    expect(row).toMatchObject({
      actor: 'system',
      action: 'test.happened',
      subject_type: 'test',
      subject_id: 'one',
      at: clock.now(),
    });
    expect(row.record).toMatchObject({ requestId: 'request one', change: { größe: [1, null, 'ß\n"'], b: 'one' } });
  });

  it.each([
    'UPDATE audit_entries SET actor = actor',
    'DELETE FROM audit_entries',
    'TRUNCATE audit_entries',
    "INSERT INTO audit_entries VALUES (9, now(), 'x', 'x', 'x', 'x', '{}', 'x', 'x')",
    'ALTER TABLE audit_entries DISABLE TRIGGER ALL',
    'DROP TABLE audit_entries',
  ])('gives the serving role no right to: %s', async (statement) => {
    await write('one');
    await expect(source.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it.each(['UPDATE audit_entries SET actor = actor', 'DELETE FROM audit_entries', 'TRUNCATE audit_entries'])(
    'refuses even its owner: %s',
    async (statement) => {
      await write('one');
      const owner = await database.open({ url: database.ownerUrl });
      await expect(owner.query(statement)).rejects.toThrow('the audit trail is append-only');
    },
  );

  it('knows whether the database protects it', async () => {
    expect(await isAuditProtected(source)).toBe(true);
    expect(await isAuditProtected(await database.open({ url: database.ownerUrl }))).toBe(false);
  });

  it.each([
    [
      'a changed record',
      `UPDATE audit_entries SET record = replace(record, 'row 3', 'row X') WHERE seq = 3`,
      3,
      'changed',
    ],
    ['a changed column', `UPDATE audit_entries SET actor = 'visitor' WHERE seq = 4`, 4, 'columns-differ'],
    ['a removed row', 'DELETE FROM audit_entries WHERE seq = 2', 2, 'missing'],
    ['a removed first row', 'DELETE FROM audit_entries WHERE seq = 1', 1, 'missing'],
    [
      'two rows that changed places',
      'UPDATE audit_entries SET seq = -1 WHERE seq = 2; UPDATE audit_entries SET seq = 2 WHERE seq = 3; UPDATE audit_entries SET seq = 3 WHERE seq = -1',
      2,
      'unlinked',
    ],
    ['a changed byte of a hash', `UPDATE audit_entries SET hash = sha256('x') WHERE seq = 5`, 5, 'changed'],
  ])('finds %s', async (_, statement, seq, fault) => {
    await writeMany(5);
    await forge(statement);
    expect((await verdict()).firstBad).toEqual({ seq, fault });
  });

  it('finds a cut tail and a chain written anew, by the anchors outside the database', async () => {
    await writeMany(4);
    expect(await anchorAudit(source, anchors, clock.now())).toMatchObject({ seq: 4 });
    expect(await anchorAudit(source, anchors, clock.now())).toBeNull();
    expect(await verdict()).toEqual({ rows: 4, anchors: 1, firstBad: null });

    await forge('DELETE FROM audit_entries WHERE seq >= 3');
    expect((await verdict()).firstBad).toEqual({ seq: 3, fault: 'cut-off' });

    await write('other 3');
    await write('other 4');
    expect((await verdict()).firstBad).toEqual({ seq: 4, fault: 'not-as-anchored' });
  });

  it('does not overlook an anchor file that was tampered with', async () => {
    await writeMany(2);
    await anchorAudit(source, anchors, clock.now());
    writeFileSync(anchors, readFileSync(anchors, 'utf8').replace('"seq":2', '"seq":1'));
    expect((await verdict()).firstBad).toEqual({ seq: 1, fault: 'not-as-anchored' });
  });
});
