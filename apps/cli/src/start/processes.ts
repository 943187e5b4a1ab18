import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

/** How long a process may take to finish what it is doing before it is ended. */
const PATIENCE_MS = 30_000;

/** The API and the worker as child processes that stop with their parent, however it ends. */
export class Processes {
  private readonly children: ChildProcess[] = [];
  private stopping = false;

  /** `onExit` is told when one ends that was not asked to. */
  constructor(
    private readonly environment: NodeJS.ProcessEnv,
    private readonly onExit: (name: string, code: number | null) => void,
  ) {}

  /**
   * Starts one and resolves when it says that it is ready. In a process group of its own, so that Ctrl-C in a terminal
   * reaches only the parent, which stops its children in order; when the parent is killed, they notice the closed channel.
   */
  start(name: 'api' | 'worker'): Promise<void> {
    const entry = path.resolve(__dirname, `../../../../../${name}/apps/${name}/src/main.js`);
    const child = fork(entry, [], {
      env: this.environment,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.children.push(child);
    return new Promise((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) => {
        reject(new Error(`The ${name} ended while starting (exit code ${code}).`));
        if (!this.stopping) this.onExit(name, code);
      });
    });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.children.map(stopChild));
  }
}

function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
