import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ReportFileEntity, ReportRunEntity, Writes } from '@resolute/database';
import { mayCompileReport, SYSTEM } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { PdfRenderer, type RenderedPdf } from '../render/pdf-renderer';
import { SnapshotsService } from '../snapshot/snapshots.service';
import { ReportRunsQueries } from './report-runs.queries';

/** Makes a report from its run: freeze, draw, store. Each step finds what an earlier, interrupted try has left. */
@Injectable()
export class ReportCompiler {
  constructor(
    private readonly runs: ReportRunsQueries,
    private readonly snapshots: SnapshotsService,
    private readonly renderer: PdfRenderer,
    private readonly writes: Writes,
  ) {}

  /** May run twice, and at the same time as itself: the same snapshot gives the same bytes, and they are stored once. */
  async compile(runId: string): Promise<void> {
    const { state } = await this.runs.get(runId);
    if (state === 'ready') return;
    const snapshot = await this.snapshots.freeze(runId);
    await this.store(runId, await this.renderer.render(snapshot));
  }

  private store(runId: string, { bytes, pages, lostCodePoints }: RenderedPdf): Promise<void> {
    const sha256 = createHash('sha256').update(bytes).digest();
    return this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      const run = await tx.load(ReportRunEntity, runId);
      if (run.state === 'ready') return;
      const about = { format: 'pdf-ua', language: 'en', sha256, pages };
      await tx.insert(ReportFileEntity, { ...about, id: uuid(), runId, content: bytes, createdAt: tx.at });
      await tx.update(ReportRunEntity, run, { state: 'ready', readyAt: tx.at });
      tx.audit({
        action: 'report.compiled',
        subjectType: 'report-run',
        subjectId: runId,
        change: { ...about, sha256: sha256.toString('hex'), lostCodePoints },
      });
    });
  }
}
