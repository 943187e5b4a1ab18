import { Injectable } from '@nestjs/common';
import { ReportIssueEntity, ReportVersionEntity, Writes, withCurrent } from '@resolute/database';
import {
  advance,
  fieldFault,
  type IssueAction,
  type IssueState,
  issueLifecycle,
  lendingDirector,
  mayDecideIssue,
  mayDecideIssues,
  type Person,
} from '@resolute/domain';
import { endorsedVersion } from './endorsed-version';
import type { IssueView } from './issue.view';
import { IssuesQueries } from './issues.queries';
import { lockReportOf } from './lock-report-of';

/** What the Director decides on the issue of a report. */
@Injectable()
export class IssueDecisionsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: IssuesQueries,
  ) {}

  /**
   * Has it drawn, sealed and issued. Throws `report/not-settled` where a reviewer has taken their word back, or a comment was opened,
   * since it was prepared.
   */
  approve(actor: Person, id: string, version: number, note: string | null = null): Promise<IssueView> {
    return this.decide(actor, { id, version, note }, 'approve');
  }

  /** Says why it is not to be issued as it is; the next try is an issue of its own. */
  sendBack(actor: Person, id: string, version: number, note: string | null): Promise<IssueView> {
    if (!note?.trim()) throw fieldFault('note', 'field/missing');
    return this.decide(actor, { id, version, note }, 'send-back');
  }

  private async decide(
    actor: Person,
    { id, version, note }: { readonly id: string; readonly version: number; readonly note: string | null },
    action: Extract<IssueAction, 'approve' | 'send-back'>,
  ): Promise<IssueView> {
    const decided = this.writes.run(actor, async (tx) => {
      tx.require(mayDecideIssues(actor));
      const reportId = await lockReportOf(tx, id);
      const issue = await tx.load(ReportIssueEntity, id, version);
      const [sent] = await tx.all(ReportVersionEntity, { id: issue.versionId });
      const hands = { preparedById: issue.preparedById, sentById: sent?.sentById ?? '' };
      tx.require(mayDecideIssue(actor, hands));
      const state = advance(issueLifecycle, issue.state as IssueState, action);
      if (action === 'approve') await endorsedVersion(tx, reportId);
      const decidedForId = lendingDirector(actor, Object.values(hands));
      const decision = { decidedAt: tx.at, decidedById: actor.id, decidedForId, decisionNote: note };
      await tx.update(ReportIssueEntity, issue, { state, ...decision });
      const change = { note, ...(decidedForId !== null && { decidedFor: decidedForId }) };
      tx.audit({ action: `issue.${state}`, subjectType: 'report-issue', subjectId: id, change });
      if (state === 'approved') tx.outbox('report.issue', { issueId: id });
    });
    await withCurrent(decided, () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }
}
