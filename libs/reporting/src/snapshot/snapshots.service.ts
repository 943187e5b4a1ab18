import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Reads, ReportRunEntity, ReportSnapshotEntity, Writes } from '@resolute/database';
import { canonicalJson, DomainError, mayCompileReport, SYSTEM } from '@resolute/domain';
import { FiguresQueries } from '@resolute/measurement';
import type { CouncilSnapshot, OccasionFact } from './council-snapshot';
import { COUNCIL_SUMMARY, headlinesOf } from './headlines';

interface RunFacts {
  readonly cutOff: Date;
  readonly isSample: boolean;
  readonly occasion: OccasionFact;
}

const FACTS = `
  SELECT r.cut_off AS "cutOff", o.is_sample AS "isSample",
    json_build_object('code', o.code, 'title', o.title, 'place', o.place, 'from', o.from_day, 'to', o.to_day) AS occasion
  FROM report_runs r JOIN occasions o ON o.id = r.occasion_id WHERE r.id = $1`;
const CONTENT = 'SELECT content FROM report_snapshots WHERE run_id = $1';

/** Freezes what a report says. */
@Injectable()
export class SnapshotsService {
  constructor(
    private readonly writes: Writes,
    private readonly reads: Reads,
    private readonly figures: FiguresQueries,
  ) {}

  /** The snapshot of a run as canonical JSON, made now or before: whoever comes second gets what the first one froze. */
  async freeze(runId: string): Promise<string> {
    return (await this.frozen(runId)) ?? this.freezeNow(runId);
  }

  private async freezeNow(runId: string): Promise<string> {
    const content = canonicalJson(await this.contentOf(runId));
    const sha256 = createHash('sha256').update(content).digest();
    await this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      const run = await tx.load(ReportRunEntity, runId);
      if (run.state !== 'planned') return;
      await tx.insert(ReportSnapshotEntity, { runId, content, sha256, createdAt: tx.at });
      await tx.update(ReportRunEntity, run, { state: 'frozen', frozenAt: tx.at });
      tx.audit({
        action: 'report.frozen',
        subjectType: 'report-run',
        subjectId: runId,
        change: { sha256: sha256.toString('hex') },
      });
    });
    const kept = await this.frozen(runId);
    if (kept === undefined) throw new Error(`The run ${runId} is frozen without a snapshot`);
    return kept;
  }

  private async frozen(runId: string): Promise<string | undefined> {
    return (await this.reads.row<{ content: string }>(CONTENT, [runId]))?.content;
  }

  private async contentOf(runId: string): Promise<CouncilSnapshot> {
    const facts = await this.reads.row<RunFacts>(FACTS, [runId]);
    if (!facts) throw new DomainError('row/not-found', { params: { id: runId } });
    const { cutOff, occasion, isSample } = facts;
    const indicators = headlinesOf(await this.figures.asOf(cutOff), COUNCIL_SUMMARY);
    return {
      form: 'council-summary/1',
      cutOff: cutOff.toISOString(),
      isSample: isSample || indicators.some((indicator) => indicator.isSample),
      occasion,
      indicators,
    };
  }
}
