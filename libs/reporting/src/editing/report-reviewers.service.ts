import { Injectable } from '@nestjs/common';
import { ReportEntity, ReportReviewerEntity, type Tx, Writes, withCurrent } from '@resolute/database';
import { mayEditReports, type Person } from '@resolute/domain';
import { letReadCited } from '@resolute/measurement';
import { requireReviewers } from '../definitions/require-reviewers';
import type { ReportView } from './report.view';
import { ReportsQueries } from './reports.queries';

const LATEST = 'SELECT id FROM report_versions WHERE report_id = $1 ORDER BY number DESC LIMIT 1';

/** Says who is asked to review a report. */
@Injectable()
export class ReportReviewersService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ReportsQueries,
  ) {}

  /**
   * These and nobody else, from now on; what somebody said as a reviewer stays said. The same list again changes nothing. Whoever is
   * new is asked for the version that is under review.
   */
  async set(actor: Person, reportId: string, version: number, personIds: readonly string[]): Promise<ReportView> {
    const set = this.writes.run(actor, async (tx) => {
      tx.require(mayEditReports(actor));
      const report = await tx.load(ReportEntity, reportId, version);
      const before = (await tx.all(ReportReviewerEntity, { reportId })).map(({ personId }) => personId);
      const [added, removed] = [without(personIds, before), without(before, personIds)];
      await requireReviewers(tx, personIds, 'reviewers');
      if (added.length + removed.length === 0) return;
      for (const personId of removed) await tx.remove(ReportReviewerEntity, { reportId, personId });
      await tx.insertAll(
        ReportReviewerEntity,
        added.map((personId) => ({ reportId, personId, createdAt: tx.at })),
      );
      await letReadCited(tx, report.runId, personIds);
      await tx.update(ReportEntity, report, {});
      if (added.length > 0) await askForLatest(tx, reportId);
      tx.audit({
        action: 'report.reviewers-set',
        subjectType: 'report',
        subjectId: reportId,
        change: { added, removed },
      });
    });
    await withCurrent(set, () => this.queries.get(actor, reportId));
    return this.queries.get(actor, reportId);
  }
}

/** Who was asked before is not told again. */
async function askForLatest(tx: Tx, reportId: string): Promise<void> {
  const [latest] = await tx.query<{ id: string }>(LATEST, [reportId]);
  if (latest) tx.outbox('review.asked', { versionId: latest.id });
}

const without = (ids: readonly string[], others: readonly string[]): string[] =>
  ids.filter((id) => !others.includes(id));
