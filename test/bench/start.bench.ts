import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../libs/platform/src';
import { freePort } from '../support/free-port';
import { type Measurement, median, seconds } from './measure';

const ROUNDS = 3;

/** From the command to the line that says "ready", on an empty data folder and on one that was used before; built already. */
export async function startBench(): Promise<Measurement[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-bench-'));
    try {
      cold.push(await startOnce(folder));
      warm.push(await startOnce(folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return [
    { name: 'start to ready, cold', value: median(cold), unit: 's', limit: { atMost: 8 }, detail: { runs: cold } },
    { name: 'start to ready, warm', value: median(warm), unit: 's', limit: { atMost: 4 }, detail: { runs: warm } },
  ];
}

async function startOnce(folder: string): Promise<number> {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    DATA_DIR: path.join(folder, 'var'),
    PORT: String(await freePort()),
  };
  let child: ChildProcess | undefined;
  const taken = await seconds(() => {
    child = spawn(process.execPath, [path.join(projectRoot(), 'scripts/resolute.mjs'), 'start'], { env });
    return ready(child);
  });
  const ended = new Promise((resolve) => child?.once('exit', resolve));
  child?.kill('SIGINT');
  await ended;
  return taken;
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: unknown): void => {
      output += String(chunk);
      if (output.includes('is ready at')) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`It did not start:\n${output}`)));
  });
}
