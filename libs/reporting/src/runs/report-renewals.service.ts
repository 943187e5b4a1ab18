import { Injectable } from '@nestjs/common';
import { OccasionEntity, ReportEntity, ReportRunEntity, Writes } from '@resolute/database';
import { type Actor, DomainError, mayRequestReport } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import type { ReportRunView } from './report-run.view';
import { ReportRunsQueries } from './report-runs.queries';

const REVIEWED = 'SELECT FROM report_versions WHERE report_id = $1 LIMIT 1';

/** Makes reports anew of later figures, as long as nobody has reviewed them. */
@Injectable()
export class ReportRenewalsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ReportRunsQueries,
  ) {}

  /**
   * Another run in the place of one that is ready, with its data up to now. What was made stays as it was; what people have written
   * goes over to the new figures when they are there. Throws `report/under-review` once a version was sent, as all versions of a
   * report have the same figures; `workflow/not-possible` for a run that is not ready.
   */
  async renew(actor: Actor, id: string): Promise<ReportRunView> {
    const renewedId = uuid();
    await this.writes.run(actor, async (tx) => {
      tx.require(mayRequestReport(actor));
      // The report first, as when a version is sent: whoever comes second sees what the first one did.
      const report = await tx.find(ReportEntity, { runId: id });
      const run = await tx.load(ReportRunEntity, id);
      if (run.state !== 'ready')
        throw new DomainError('workflow/not-possible', { params: { state: run.state, action: 'renew' } });
      if (report && (await tx.query(REVIEWED, [report.id])).length > 0) throw new DomainError('report/under-review');
      const { cancelledAt } = await tx.load(OccasionEntity, run.occasionId);
      if (cancelledAt) throw new DomainError('occasion/cancelled');
      await tx.update(ReportRunEntity, run, { state: 'superseded' });
      const { definition, occasionId, dueOn, isLate } = run;
      const row = { definition, occasionId, dueOn, isLate, state: 'planned', cutOff: tx.at, startedAt: tx.at };
      await tx.insert(ReportRunEntity, { ...row, id: renewedId, version: 1, createdAt: tx.at });
      const change = { supersedes: id, cutOff: { before: run.cutOff, after: tx.at } };
      tx.audit({ action: 'report.renewed', subjectType: 'report-run', subjectId: renewedId, change });
      tx.outbox('report.compile', { runId: renewedId });
    });
    return this.queries.get(actor, renewedId);
  }
}
