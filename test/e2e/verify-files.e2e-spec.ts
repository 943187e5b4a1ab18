import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { loadConfig } from '@resolute/config';
import { Reads, Writes } from '@resolute/database';
import { ActualsQueries, EvidenceService, evidenceFilesIn } from '@resolute/measurement';
import { projectRoot } from '@resolute/platform';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { pdf } from '../support/evidence';
import { ALWAYS_OPEN, reportedValue } from '../support/reported-value';

// Each command is a process of its own, which takes seconds to start on a busy machine.
jest.setTimeout(60_000);

describe('resolute verify files', () => {
  let database: TestDatabase;
  let folder: string;
  let evidenceId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-verify-'));
    const source = await database.open();
    const directory = new Directory(source);
    const unitId = await directory.unit();
    const author = await directory.person({ grants: [{ role: 'contributor', unitId }] });
    const config = loadConfig({ DATABASE_URL: database.servingUrl, DATA_DIR: folder });
    const [clock, reads] = [new HandClock(), new Reads(source)];
    const files = evidenceFilesIn(config, clock);
    const service = new EvidenceService(new Writes(source, clock), new ActualsQueries(reads, clock), files, config);
    const { id } = await reportedValue(source, unitId, 'draft', ALWAYS_OPEN);
    const file = await service.receive(Readable.from([pdf()]));
    evidenceId = (await service.add(author, id, 1, { fileName: 'a.pdf', file })).evidence[0]?.id ?? '';
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

  it('says that all are whole, and names each that is not with a failing exit code', async () => {
    expect(await resolute('verify', 'files')).toEqual({
      code: 0,
      output: 'The files of evidence are whole: 1 of 1.\n',
    });
    const kept = path.join(folder, 'files', 'evidence', 'kept');
    const [entry] = readdirSync(kept, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    const [fileId = '', place] = [entry?.name, path.join(entry?.parentPath ?? '', entry?.name ?? '')];
    writeFileSync(place, pdf('MINUTES'));
    expect(await resolute('verify', 'files')).toEqual({
      code: 1,
      output: `The file ${fileId} of evidence ${evidenceId} is bad: it is not what was added.\n`,
    });
    rmSync(place);
    const { code, output } = await resolute('verify', 'files', '--json');
    expect([code, JSON.parse(output)]).toEqual([1, { files: 1, bad: [{ evidenceId, fileId, fault: 'missing' }] }]);
  });
});
