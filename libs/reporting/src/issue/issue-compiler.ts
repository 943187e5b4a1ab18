import { Injectable } from '@nestjs/common';
import { IssuedDocumentEntity, Reads, ReportIssueEntity, Writes } from '@resolute/database';
import { DomainError, mayCompileReport, SYSTEM } from '@resolute/domain';
import { keptFault, messageOf } from '../runs/kept-fault';
import { IssueDrawer, type IssueToDraw, type UndrawnDocument } from './issue-drawer';
import { IssueSealer } from './issue-sealer';

type ApprovedIssue = IssueToDraw & { readonly isApproved: boolean };

const ISSUE = `
  SELECT i.report_id AS "reportId", i.revision, i.document_number AS "documentNumber", i.document_day::text AS day,
    e.document_number AS supersedes, i.state IN ('approved', 'issued') AS "isApproved", s.content AS snapshot
  FROM report_issues i JOIN report_snapshots s ON s.run_id = i.run_id LEFT JOIN report_issues e ON e.id = i.supersedes_id
  WHERE i.id = $1`;
const UNDRAWN = `
  SELECT x.id, x.language, x.content, x.says_untranslated AS "saysUntranslated"
  FROM issued_documents x WHERE x.issue_id = $1 AND x.drawn_at IS NULL ORDER BY x.asked_at, x.language`;

/** Makes what the Director approved: draws it, signs what is kept, and seals it. Each step finds what an earlier try has left. */
@Injectable()
export class IssueCompiler {
  constructor(
    private readonly reads: Reads,
    private readonly drawer: IssueDrawer,
    private readonly sealer: IssueSealer,
    private readonly writes: Writes,
  ) {}

  /**
   * May run twice, and at the same time as itself: each language is stored once, and each document sealed once. A language that
   * fails does not lose the others: they are sealed, and it is sealed later into the same issue.
   */
  async issue(issueId: string): Promise<void> {
    const [found] = await this.reads.rows<ApprovedIssue>(ISSUE, [issueId]);
    if (!found) throw new DomainError('row/not-found', { params: { id: issueId } });
    const { isApproved, ...issue } = found;
    if (!isApproved) return;
    const faults: string[] = [];
    for (const document of await this.reads.rows<UndrawnDocument>(UNDRAWN, [issueId]))
      await this.drawer.draw(issue, document).catch(async (error: unknown) => {
        faults.push(`${document.language}: ${messageOf(error)}`);
        await this.keepDocumentFault(document.id, messageOf(error)).catch(() => undefined);
      });
    await this.sealer.seal(issueId).catch(async (error: unknown) => {
      faults.push(messageOf(error));
      await this.keepFault(issueId, messageOf(error)).catch(() => undefined);
    });
    if (faults.length > 0) throw new Error(faults.join('\n'));
  }

  private keepDocumentFault(id: string, message: string): Promise<void> {
    return this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      const document = await tx.load(IssuedDocumentEntity, id);
      const fault = keptFault(message);
      if (document.drawnAt || document.fault === fault) return;
      await tx.update(IssuedDocumentEntity, document, { fault });
      const change = { language: document.language, fault };
      tx.audit({ action: 'issue.failed', subjectType: 'report-issue', subjectId: document.issueId, change });
    });
  }

  private keepFault(issueId: string, message: string): Promise<void> {
    return this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      const issue = await tx.load(ReportIssueEntity, issueId);
      const fault = keptFault(message);
      if (issue.fault === fault) return;
      await tx.update(ReportIssueEntity, issue, { fault });
      tx.audit({ action: 'issue.failed', subjectType: 'report-issue', subjectId: issueId, change: { fault } });
    });
  }
}
