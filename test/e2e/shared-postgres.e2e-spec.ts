import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/free-port';
import { type Running, runCommand, useDatabase } from '../support/operator-command';

jest.setTimeout(150_000);

describe('the bundled PostgreSQL of a folder', () => {
  let folder: string;
  let running: Running[];
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'resolute shared '));
    // Made for its owner alone, it would keep PostgreSQL's account out, and the data would lie elsewhere.
    chmodSync(folder, 0o755);
    running = [];
  });
  afterEach(async () => {
    for (const each of running) each.stop();
    await Promise.all(running.map(({ ended }) => ended));
    rmSync(folder, { recursive: true, force: true });
  });

  const watch = (one: Running): Running => {
    running.push(one);
    return one;
  };
  const run = (words: readonly string[], settings: Record<string, string> = {}): Running =>
    watch(runCommand(folder, words, settings));
  const isUp = (): boolean => existsSync(path.join(folder, 'var/postgres/data/postmaster.pid'));

  it('stays for what was started while a short command used it, and goes with the last', async () => {
    const short = watch(useDatabase(folder));
    await short.says('in use');
    expect(isUp()).toBe(true);
    const port = await freePort();
    const serving = run(['start'], { PORT: String(port) });
    await serving.says('is ready at');
    short.stop();
    expect(await short.ended).toMatchObject({ code: 0 });
    await expect(fetch(`http://127.0.0.1:${port}/health/ready`)).resolves.toMatchObject({ status: 200 });
    serving.stop();
    expect(await serving.ended).toMatchObject({ code: 0 });
    expect(isUp()).toBe(false);
  });

  it('stays for a short command when what serves is stopped, and goes with the last', async () => {
    const serving = run(['start'], { PORT: String(await freePort()) });
    await serving.says('is ready at');
    const short = watch(useDatabase(folder));
    await short.says('in use');
    serving.stop();
    expect(await serving.ended).toMatchObject({ code: 0 });
    expect(isUp()).toBe(true);
    short.stop();
    expect(await short.ended).toMatchObject({ code: 0 });
    expect(isUp()).toBe(false);
  });

  it('makes two reports that are asked for at the same moment, one after the other', async () => {
    const [one, other] = ['one', 'other'].map((name) =>
      run(['report', 'council', '--lang', 'en', '--out', path.join(folder, name)]),
    );
    expect(await one?.ended).toMatchObject({ code: 0 });
    expect(await other?.ended).toMatchObject({ code: 0 });
    const [names, others] = ['one', 'other'].map((name) => readdirSync(path.join(folder, name)).toSorted());
    expect(names).toEqual(others);
    expect(isUp()).toBe(false);
  });

  it('makes a report that is asked for while the sample is laid out', async () => {
    const seed = run(['seed']);
    while (!existsSync(path.join(folder, 'var/start.lock'))) await sleep(20);
    const report = run(['report', 'council', '--lang', 'en', '--out', path.join(folder, 'out')]);
    expect(await seed.ended).toMatchObject({ code: 0 });
    expect(await report.ended).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(folder, 'out/manifest.json'), 'utf8')).toContain('council-summary-C26-en.pdf');
    expect(isUp()).toBe(false);
  });

  it('goes with a report that is stopped while its worker starts', async () => {
    const report = run(['report', 'council', '--lang', 'en', '--out', path.join(folder, 'out')]);
    while (!isWorkerOf(report.child.pid)) await sleep(5);
    report.stop();
    expect(await report.ended).toEqual({ code: 1, output: expect.stringMatching(/^Stopped\.$/mu) });
    expect(isUp()).toBe(false);
    expect(existsSync(path.join(folder, 'var/start.lock'))).toBe(false);
  });
});

/** Whether a process has started a worker. */
function isWorkerOf(pid: number | undefined): boolean {
  const children = execFileSync('ps', ['-e', '-o', 'ppid=,args=']).toString().split('\n');
  return children.some((line) => line.trim().startsWith(`${pid} `) && line.includes('/worker/'));
}
