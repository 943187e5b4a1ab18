import { Injectable } from '@nestjs/common';
import { Reads, ReportVersionEntity, Writes } from '@resolute/database';
import { DomainError, type Language, mayCompileReport, SYSTEM } from '@resolute/domain';
import type { DrawnReport } from '../render/drawn-file';
import { ReportRenderer } from '../render/report-renderer';
import { keptFault, messageOf } from '../runs/kept-fault';
import { type DrawnOf, storeDrawn } from '../runs/store-drawn';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import type { VersionContent } from './report-narrative';

interface SentVersion {
  readonly runId: string;
  readonly content: string;
  readonly snapshot: string;
  readonly isDrawn: boolean;
  readonly languages: readonly Language[];
}

const VERSION = `
  SELECT v.run_id AS "runId", v.content, s.content AS snapshot, v.drawn_at IS NOT NULL AS "isDrawn",
    ARRAY(SELECT DISTINCT f.language FROM report_files f WHERE f.version_id = v.id) AS languages
  FROM report_versions v JOIN report_snapshots s ON s.run_id = v.run_id
  WHERE v.id = $1`;

/** Makes the documents of a version that was sent to review. Each step finds what an earlier, interrupted try has left. */
@Injectable()
export class ReportVersionCompiler {
  constructor(
    private readonly reads: Reads,
    private readonly renderer: ReportRenderer,
    private readonly writes: Writes,
  ) {}

  /** May run twice, and at the same time as itself: each language is stored once. One that fails does not lose the others. */
  async draw(versionId: string): Promise<void> {
    try {
      await this.make(versionId);
    } catch (error) {
      // Where not even that can be kept, the first fault is the one to tell.
      await this.keepFault(versionId, messageOf(error)).catch(() => undefined);
      throw error;
    }
  }

  private async make(versionId: string): Promise<void> {
    const [version] = await this.reads.rows<SentVersion>(VERSION, [versionId]);
    if (!version) throw new DomainError('row/not-found', { params: { id: versionId } });
    const { runId, snapshot, isDrawn } = version;
    if (isDrawn) return;
    const narrative = JSON.parse(version.content) as VersionContent;
    const { languages } = (JSON.parse(snapshot) as ReportSnapshot).layout;
    const faults: string[] = [];
    for (const language of languages.filter((each) => !version.languages.includes(each))) {
      try {
        const drawn = await this.renderer.render(snapshot, language, { narrative });
        await this.store({ versionId, runId, language }, drawn);
      } catch (error) {
        faults.push(`${language}: ${messageOf(error)}`);
      }
    }
    if (faults.length > 0) throw new Error(faults.join('\n'));
    await this.finish(versionId);
  }

  private store(of: DrawnOf & { readonly versionId: string }, drawn: DrawnReport): Promise<void> {
    return this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      // The row of the version is locked, so that two who draw the same language store it once.
      await tx.load(ReportVersionEntity, of.versionId);
      await storeDrawn(tx, of, drawn);
    });
  }

  private finish(versionId: string): Promise<void> {
    return this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      const version = await tx.load(ReportVersionEntity, versionId);
      if (version.drawnAt) return;
      await tx.update(ReportVersionEntity, version, { drawnAt: tx.at, fault: null });
      tx.audit({ action: 'report-version.ready', subjectType: 'report-version', subjectId: versionId, change: {} });
    });
  }

  /** The same one is told once, however often it is tried. */
  private keepFault(versionId: string, message: string): Promise<void> {
    return this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      const version = await tx.load(ReportVersionEntity, versionId);
      const fault = keptFault(message);
      if (version.drawnAt || version.fault === fault) return;
      await tx.update(ReportVersionEntity, version, { fault });
      const change = { fault };
      tx.audit({ action: 'report-version.failed', subjectType: 'report-version', subjectId: versionId, change });
    });
  }
}
