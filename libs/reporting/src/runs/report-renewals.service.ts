import { Injectable } from '@nestjs/common';
import { ReportEntity, ReportRunEntity, Writes } from '@resolute/database';
import { type Actor, DomainError, mayRequestReport } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { occasionOfRun } from './occasion-of-run';
import type { ReportRunView } from './report-run.view';
import { ReportRunsQueries } from './report-runs.queries';

/** The latest version of the report of a run, unless it is issued: then a correction may have later figures. */
const REVIEWED = `
  SELECT FROM (SELECT id FROM report_versions WHERE report_id = (SELECT p.id FROM reports p WHERE p.run_id = $1) ORDER BY number DESC LIMIT 1) v
  WHERE NOT EXISTS (SELECT FROM report_issues i WHERE i.version_id = v.id AND i.state = 'issued')`;

/** Makes reports anew of later figures, as long as nobody reviews them. */
@Injectable()
export class ReportRenewalsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ReportRunsQueries,
  ) {}

  /**
   * Another run in the place of one that is ready, with its data up to now. What was made stays as it was; what people have written
   * goes over to the new figures when they are there. Throws `report/under-review` while a version is on its way to being
   * issued, and `workflow/not-possible` for a run that is not ready.
   */
  async renew(actor: Actor, id: string): Promise<ReportRunView> {
    const renewedId = uuid();
    await this.writes.run(actor, async (tx) => {
      tx.require(mayRequestReport(actor));
      const { cancelledAt } = await occasionOfRun(tx, id);
      // The report before the run, as when a version is sent: whoever comes second sees what the first one did.
      await tx.find(ReportEntity, { runId: id });
      const run = await tx.load(ReportRunEntity, id);
      if (run.state !== 'ready')
        throw new DomainError('workflow/not-possible', { params: { state: run.state, action: 'renew' } });
      if ((await tx.query(REVIEWED, [id])).length > 0) throw new DomainError('report/under-review');
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
