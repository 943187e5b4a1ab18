import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '@resolute/platform';
import { type IssueView, ReportRenderer } from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { IssueDesk } from '../support/issue-desk';
import { aReport, aVersion, ReviewDesk } from '../support/report-versions';

// Each command is a process of its own, which takes seconds to start on a busy machine.
jest.setTimeout(120_000);

describe('resolute verify report', () => {
  const renderer = new ReportRenderer();
  let database: TestDatabase;
  let folder: string;
  let source: DataSource;
  let issue: IssueView;
  let desk: IssueDesk;
  let bytesOf: (format: string) => Promise<Buffer>;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-verify-'));
    source = await database.open({ poolSize: 8 });
    const clock = new HandClock('2026-04-20T09:00:00Z');
    const directory = new Directory(source);
    const planner = await directory.person({ grants: [{ role: 'planner' }] });
    const director = await directory.person({ grants: [{ role: 'director' }] });
    const anna = await directory.person({ grants: [{ role: 'rapporteur' }] });
    const reportId = await aReport(source, [anna]);
    const words = { late: { en: 'One value of 12 is late.' } };
    const versionId = await aVersion(source, reportId, { number: 1, by: planner, at: clock.now(), words });
    await new ReviewDesk(source, clock).endorsements.give(anna, versionId, { verdict: 'endorsed' });
    desk = new IssueDesk(source, clock, renderer);
    issue = await desk.issue(director, await desk.prepare(planner, reportId));
    bytesOf = async (format) => {
      const file = await desk.files.content(director, issue.id, { language: 'en', format });
      return Buffer.concat(await (await file.open()).toArray());
    };
  });
  afterAll(async () => {
    await database.drop();
    await renderer.close();
    rmSync(folder, { recursive: true });
  });

  function resolute(...words: string[]): Promise<{ code: number; output: string }> {
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: database.servingUrl,
      DATA_DIR: folder,
      PUBLIC_URL: 'https://resolute.example',
    };
    const entry = path.join(projectRoot(), 'dist/apps/cli/apps/cli/src/main.js');
    return new Promise((resolve) => {
      execFile(process.execPath, [entry, 'verify', 'report', ...words], { env }, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
      );
    });
  }

  function kept(bytes: Buffer, name = 'C26-35-E.pdf'): string {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  }

  it('says what a file is, what was checked, and that it can be drawn again', async () => {
    const file = kept(await bytesOf('pdf-a'));
    const [seal] = issue.seals;
    const sha256 = issue.documents[0]?.files.find(({ format }) => format === 'pdf-a')?.sha256;
    expect(await resolute(file, '--rebuild')).toEqual({
      code: 0,
      output: `${[
        `The file ${file} was issued here and is unchanged.`,
        `SHA-256: ${sha256}.`,
        'It is C26/35-E, ITU-T results: summary for the Council, for Council 2026, issued on 2026-04-20.',
        `Its page: https://resolute.example/public/issues/${issue.id}.`,
        `Seal 1 of 2026-04-20 by a key for development, not for official documents, certificate ${seal?.fingerprint}.`,
        'Yes: The seal names this file.',
        'Yes: Its signature is one over its manifest.',
        `Yes: The audit trail says the same, at row ${seal?.audit.seq} and where it was sealed.`,
        'Drawn again from what is kept it has the same bytes.',
      ].join('\n')}\n`,
    });
  });

  it('fails for what was altered, and for what is not known', async () => {
    const bytes = await bytesOf('json');
    const altered = await resolute(kept(Buffer.concat([bytes, Buffer.from('\n')])), '--rebuild');
    expect(altered.code).toBe(1);
    expect(altered.output).toContain('is ALTERED: it says that it is a document of ours, and is not what was issued.');
    expect(altered.output).toContain('NO: The seal does not name this file.');
    expect(altered.output).toContain('Nothing was drawn again');
    const { code, output } = await resolute(kept(Buffer.from('something')), '--json');
    expect([code, JSON.parse(output)]).toEqual([
      1,
      { kind: 'unknown', sha256: expect.any(String), isSignatureRemoved: false, claim: null, isDraft: false },
    ]);
    const missing = path.join(folder, 'none.pdf');
    expect(await resolute(missing)).toMatchObject({ code: 1, output: expect.stringContaining(`${missing} cannot be`) });
  });

  it('knows a draft', async () => {
    const draft = Buffer.from('a draft');
    await source.query(
      `INSERT INTO report_files (id, run_id, language, format, content, sha256, pages, generator, created_at)
       SELECT gen_random_uuid(), run_id, 'en', 'docx', $1, sha256($1), NULL, '{}', now() FROM reports`,
      [draft],
    );
    const file = kept(draft, 'draft.docx');
    const { code, output } = await resolute(file);
    expect([code, output.split('\n')[0]]).toEqual([
      1,
      `The file ${file} is a draft: it was made here and never issued.`,
    ]);
  });

  it('says what another generator draws otherwise, and fails where what is kept was changed', async () => {
    const file = kept(await bytesOf('docx'), 'C26-35-E.docx');
    const owner = (table: string, statement: string): Promise<void> =>
      asAdmin(
        `ALTER TABLE ${table} DISABLE TRIGGER ALL; ${statement}; ALTER TABLE ${table} ENABLE TRIGGER ALL`,
        new URL(database.ownerUrl).pathname.slice(1),
      );
    const content = `replace(content, 'of 12 is', 'of 14 is')`;
    await owner(
      'issued_documents',
      `UPDATE issued_documents SET content = ${content}, sha256 = sha256(convert_to(${content}, 'UTF8'))`,
    );
    const { code, output } = await resolute(file, '--rebuild');
    expect(code).toBe(1);
    expect(output).toContain('Drawn again from what is kept it DIFFERS.');
    expect(output).toContain('The narrative is not the one that was sealed.');
    expect(output).toContain('1 figures differ:\n  late: 12, now 14\nThe words are the same.');
  });
});
