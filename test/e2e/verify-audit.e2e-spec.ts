import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { anchorAudit, anchorsFileIn, Writes } from '@resolute/database';
import { ALLOWED, SYSTEM } from '@resolute/domain';
import { projectRoot } from '@resolute/platform';
import { HandClock } from '../support/clock';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database';

describe('resolute verify audit', () => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-verify-'));
    const clock = new HandClock();
    const source = await database.open();
    for (const subjectId of ['1', '2', '3']) {
      await new Writes(source, clock).run(SYSTEM, async (tx) => {
        tx.require(ALLOWED);
        tx.audit({ action: 'test.happened', subjectType: 'test', subjectId });
      });
    }
    await anchorAudit(source, anchorsFileIn(folder), clock.now());
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  function resolute(...words: string[]): Promise<{ code: number; output: string }> {
    const env = { PATH: process.env.PATH, DATABASE_URL: database.servingUrl, DATA_DIR: folder };
    const entry = path.join(projectRoot(), 'dist/apps/cli/apps/cli/src/main.js');
    return new Promise((resolve) => {
      execFile(process.execPath, [entry, ...words], { env }, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
      );
    });
  }

  it('says that the trail is whole, and names the first bad row with a failing exit code when it is not', async () => {
    expect(await resolute('verify', 'audit')).toEqual({
      code: 0,
      output: 'The audit trail is whole: 3 rows in one chain, 1 anchors.\n',
    });
    const name = new URL(database.ownerUrl).pathname.slice(1);
    await asAdmin(
      `SET session_replication_role = replica; UPDATE audit_entries SET actor = 'visitor' WHERE seq = 2`,
      name,
    );
    expect(await resolute('verify', 'audit')).toEqual({
      code: 1,
      output: 'Row 2 of the audit trail is bad: its columns say something else than its record.\n',
    });
    const { code, output } = await resolute('verify', 'audit', '--json');
    expect([code, JSON.parse(output)]).toEqual([
      1,
      { rows: 1, anchors: 1, firstBad: { seq: 2, fault: 'columns-differ' } },
    ]);
  });

  it.each([['--help'], ['start', '--help'], ['migrate', '--help'], ['verify', 'audit', '--help']])(
    'explains itself: %s',
    async (...words) => {
      const { code, output } = await resolute(...words);
      expect([code, output]).toEqual([0, expect.stringContaining('Usage: resolute')]);
    },
  );
});
