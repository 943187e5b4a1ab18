import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '@resolute/platform';
import { freePort } from '../../support/free-port';

const START_MS = 120_000;
const STOP_MS = 20_000;

/** Where a started product answers and keeps its files. */
export interface ProductPlace {
  readonly url: string;
  readonly dataDirectory: string;
}

/** One `resolute start` as an operator runs it, with a port and a data folder of its own. */
export class Product implements ProductPlace {
  readonly dataDirectory: string;
  private output = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;

  private constructor(
    readonly url: string,
    private readonly folder: string,
    settings: Readonly<Record<string, string>>,
  ) {
    this.dataDirectory = path.join(folder, 'var');
    const port = new URL(url).port;
    this.child = spawn(process.execPath, [path.join(projectRoot(), 'scripts/resolute.mjs'), 'start'], {
      env: { PATH: process.env.PATH, HOME: folder, PORT: port, DATA_DIR: this.dataDirectory, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk) => (this.output += String(chunk)));
    this.ended = new Promise((resolve) => this.child.once('close', () => resolve()));
  }

  static async start(settings: Readonly<Record<string, string>> = {}): Promise<Product> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-browser-'));
    const product = new Product(`http://localhost:${await freePort()}`, folder, settings);
    await product.isReady();
    return product;
  }

  /** Ends it as Ctrl-C does; after a while by force. */
  async stop(): Promise<void> {
    this.child.kill('SIGINT');
    const force = setTimeout(() => this.child.kill('SIGKILL'), STOP_MS);
    await this.ended;
    clearTimeout(force);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async isReady(): Promise<void> {
    const deadline = Date.now() + START_MS;
    while (!this.output.includes('is ready at')) {
      if (this.child.exitCode === null && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      await this.stop();
      throw new Error(`Resolute did not start:\n${this.output}`);
    }
  }
}
