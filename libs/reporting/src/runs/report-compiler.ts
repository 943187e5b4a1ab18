import { Injectable } from '@nestjs/common';
import { ReportRunEntity, Writes } from '@resolute/database';
import { type Language, mayCompileReport, SYSTEM } from '@resolute/domain';
import { openReport } from '../editing/open-report';
import type { DrawnReport } from '../render/drawn-file';
import { ReportRenderer } from '../render/report-renderer';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import { SnapshotsService } from '../snapshot/snapshots.service';
import { keptFault, messageOf } from './kept-fault';
import { ReportRunsQueries } from './report-runs.queries';
import { storeDrawn } from './store-drawn';

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
    const { state, startedAt } = await this.runs.get(SYSTEM, runId);
    if (isEnd(state) || startedAt === null) return;
    this.renderer.prepare();
    const content = await this.snapshots.freeze(runId);
    const snapshot = JSON.parse(content) as ReportSnapshot;
    const stored = new Set(await this.runs.drawnLanguages(runId));
    const faults: string[] = [];
    for (const language of snapshot.layout.languages) {
      if (stored.has(language)) continue;
      try {
        await this.store(runId, language, await this.renderer.render(content, language));
      } catch (error) {
        faults.push(`${language}: ${messageOf(error)}`);
      }
    }
    if (faults.length > 0) throw new Error(faults.join('\n'));
    await this.finish(runId, snapshot);
  }

  private store(runId: string, language: Language, drawn: DrawnReport): Promise<void> {
    return this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      // The row of the run is locked, so that two who draw the same language store it once.
      await tx.load(ReportRunEntity, runId);
      await storeDrawn(tx, { runId, versionId: null, language }, drawn);
    });
  }

  /** The report that people work on is there from the moment at which its figures are. */
  private finish(runId: string, snapshot: ReportSnapshot): Promise<void> {
    return this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      const run = await tx.load(ReportRunEntity, runId);
      if (isEnd(run.state)) return;
      await tx.update(ReportRunEntity, run, { state: 'ready', readyAt: tx.at, fault: null });
      await openReport(tx, run, snapshot);
      tx.audit({ action: 'report.compiled', subjectType: 'report-run', subjectId: runId, change: {} });
    });
  }

  /** The same one is told once, however often it is tried. */
  private keepFault(runId: string, message: string): Promise<void> {
    return this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      const run = await tx.load(ReportRunEntity, runId);
      const fault = keptFault(message);
      if (isEnd(run.state) || run.fault === fault) return;
      await tx.update(ReportRunEntity, run, { fault });
      tx.audit({ action: 'report.failed', subjectType: 'report-run', subjectId: runId, change: { fault } });
    });
  }
}

/** Whether nothing is to be made of a run any more. */
const isEnd = (state: string): boolean => ['ready', 'skipped', 'superseded'].includes(state);
