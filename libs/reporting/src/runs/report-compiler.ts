import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ReportFileEntity, ReportRunEntity, Writes } from '@resolute/database';
import { type Language, mayCompileReport, SYSTEM } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { reportDefinition } from '../definitions/report-definition';
import type { DrawnReport } from '../render/drawn-file';
import { ReportRenderer } from '../render/report-renderer';
import { SnapshotsService } from '../snapshot/snapshots.service';
import { ReportRunsQueries } from './report-runs.queries';

/** As much of a fault as an operator reads; the rest is in the log. */
const LONGEST_FAULT = 2000;

/** Makes a report from its run: freeze, draw, store. Each step finds what an earlier, interrupted try has left. */
@Injectable()
export class ReportCompiler {
  constructor(
    private readonly runs: ReportRunsQueries,
    private readonly snapshots: SnapshotsService,
    private readonly renderer: ReportRenderer,
    private readonly writes: Writes,
  ) {}

  /**
   * May run twice, and at the same time as itself: the same snapshot gives the same bytes, and they are stored once. A language
   * that cannot be drawn does not lose the others: they are stored, and then it is said what went wrong, here and on the run.
   */
  async compile(runId: string): Promise<void> {
    try {
      await this.make(runId);
    } catch (error) {
      // Where not even that can be kept, the first fault is the one to tell.
      await this.keepFault(runId, messageOf(error)).catch(() => undefined);
      throw error;
    }
  }

  private async make(runId: string): Promise<void> {
    const { state, definition } = await this.runs.get(runId);
    if (state === 'ready') return;
    const snapshot = await this.snapshots.freeze(runId);
    const stored = new Set(await this.runs.drawnLanguages(runId));
    const faults: string[] = [];
    for (const language of reportDefinition(definition).languages) {
      if (stored.has(language)) continue;
      try {
        await this.store(runId, language, await this.renderer.render(snapshot, language));
      } catch (error) {
        faults.push(`${language}: ${messageOf(error)}`);
      }
    }
    if (faults.length > 0) throw new Error(faults.join('\n'));
    await this.finish(runId);
  }

  private store(runId: string, language: Language, { files, lostCodePoints, generator }: DrawnReport): Promise<void> {
    return this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      // The row of the run is locked, so that two who draw the same language store it once.
      await tx.load(ReportRunEntity, runId);
      if (await tx.find(ReportFileEntity, { runId, language })) return;
      const hashed = files.map((file) => ({ ...file, sha256: createHash('sha256').update(file.bytes).digest() }));
      for (const { format, bytes, pages, sha256 } of hashed) {
        const drawn = { format, language, sha256, pages, content: bytes, generator };
        await tx.insert(ReportFileEntity, { id: uuid(), runId, ...drawn, createdAt: tx.at });
      }
      const change = {
        language,
        files: Object.fromEntries(hashed.map(({ format, sha256 }) => [format, sha256.toString('hex')])),
        lostCodePoints,
      };
      tx.audit({ action: 'report.drawn', subjectType: 'report-run', subjectId: runId, change });
    });
  }

  private finish(runId: string): Promise<void> {
    return this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      const run = await tx.load(ReportRunEntity, runId);
      if (run.state === 'ready') return;
      await tx.update(ReportRunEntity, run, { state: 'ready', readyAt: tx.at, fault: null });
      tx.audit({ action: 'report.compiled', subjectType: 'report-run', subjectId: runId, change: {} });
    });
  }

  /** The same one is told once, however often it is tried. */
  private keepFault(runId: string, message: string): Promise<void> {
    return this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      const run = await tx.load(ReportRunEntity, runId);
      const fault = message.slice(0, LONGEST_FAULT) || 'unknown';
      if (run.state === 'ready' || run.fault === fault) return;
      await tx.update(ReportRunEntity, run, { fault });
      tx.audit({ action: 'report.failed', subjectType: 'report-run', subjectId: runId, change: { fault } });
    });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
