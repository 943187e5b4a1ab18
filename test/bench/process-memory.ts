import { readFileSync, writeFileSync } from 'node:fs';

/** The megabytes (of 1 048 576 bytes) of memory that a process holds, and has held at most; read where Linux writes them down. */
export class ProcessMemory {
  private readonly idle: number;

  /** Begins when the process has nothing to do: what it holds is its idle memory, and its peak is counted from now on. */
  constructor(private readonly pid: number) {
    this.idle = this.read('VmRSS');
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  }

  get idleMebibytes(): number {
    return this.idle;
  }

  get peakAboveIdle(): number {
    return this.read('VmHWM') - this.idle;
  }

  private read(field: 'VmRSS' | 'VmHWM'): number {
    const [, kilobytes] =
      new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${this.pid}/status`, 'utf8')) ?? [];
    if (kilobytes === undefined) throw new Error(`There is no ${field} of process ${this.pid}`);
    return Number(kilobytes) / 1024;
  }
}
