import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '@resolute/platform';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A program of the operator's that was started and is watched. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  says(text: string): Promise<void>;
  /** As Ctrl-C does, or as it ends by itself. */
  stop(): void;
}

const DIST = 'dist/apps/cli/apps/cli/src';

/** The operator's command as a person runs it, on a data folder of its own. */
export const runCommand = (folder: string, words: readonly string[], settings: Record<string, string> = {}): Running =>
  watched(folder, [path.join(projectRoot(), DIST, 'main.js'), ...words], settings);

/** A short command, such as an import, that goes on until it is told to end. */
export function useDatabase(folder: string): Running {
  const withDatabase = path.join(projectRoot(), DIST, 'start/database-urls.js');
  const script = `require(${JSON.stringify(withDatabase)}).withDatabase(() => {
    process.stdout.write('in use\\n');
    return new Promise((resolve) => process.stdin.once('end', resolve).resume());
  })`;
  const running = watched(folder, ['-e', script]);
  return { ...running, stop: () => running.child.stdin?.end() };
}

function watched(folder: string, words: readonly string[], settings: Record<string, string> = {}): Running {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    DATA_DIR: path.join(folder, 'var'),
    LOG_LEVEL: 'warn',
    ...settings,
  };
  const child = spawn(process.execPath, [...words], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, output })));
  const says = async (text: string): Promise<void> => {
    const deadline = Date.now() + 60_000;
    while (!output.includes(text)) {
      if (Date.now() > deadline || child.exitCode !== null) throw new Error(`Did not say "${text}":\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { child, ended, says, stop: () => child.kill('SIGINT') };
}
