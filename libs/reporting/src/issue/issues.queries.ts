import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  isPerson,
  mayListIssues,
  mayReadIssue,
  type Page,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
  SYSTEM,
  seesHandsOfIssue,
} from '@resolute/domain';
import { ISSUE_JOINS, ISSUE_LINE, ISSUE_PARTS, ISSUE_WORD_JOINS, ISSUE_WORDS } from './issue.sql';
import type { IssueLine, IssuesFilter, IssueView } from './issue.view';
import { type IssueRow, issueView } from './issue-view';
import { otherIssue, type StoredLine } from './other-issue';

const PAGE = `
  SELECT ${ISSUE_LINE} FROM report_issues i ${ISSUE_JOINS}
  WHERE (i.state = 'issued' OR $1) AND (i.is_public OR $2)
    AND ($3::uuid IS NULL OR i.report_id = $3) AND ($4::text IS NULL OR u.definition = $4)
    AND ($5::text IS NULL OR o.code = $5) AND ($6::text IS NULL OR i.state = $6)
    AND ($7::text IS NULL OR EXISTS (SELECT FROM issued_documents x
      WHERE x.issue_id = i.id AND x.seal_id IS NOT NULL AND x.language = $7))
    AND ($8::integer IS NULL OR extract(year FROM i.issued_at AT TIME ZONE 'Europe/Zurich') = $8)
    AND (NOT $9 OR NOT EXISTS (SELECT FROM report_issues n WHERE n.supersedes_id = i.id AND n.state = 'issued'))
    AND ($10::uuid IS NULL OR (i.prepared_at, i.id) < (SELECT b.prepared_at, b.id FROM report_issues b WHERE b.id = $10))
  ORDER BY i.prepared_at DESC, i.id DESC LIMIT $11`;
const ISSUE = `
  SELECT ${ISSUE_LINE}, ${ISSUE_PARTS}, ${ISSUE_WORDS}
  FROM report_issues i ${ISSUE_JOINS} ${ISSUE_WORD_JOINS} WHERE i.id = $1`;

/** Issues of reports, for each reader as much as they may see. */
@Injectable()
export class IssuesQueries {
  constructor(private readonly reads: Reads) {}

  /** The latest first: for readers of reports in the making all, for others what is issued; one statement. */
  async list(actor: Actor, filter: IssuesFilter, page: PageRequest): Promise<Page<IssueLine>> {
    requireAllowed(mayListIssues(actor));
    return this.page(actor, filter, page);
  }

  /** What everybody may read, the latest first; one statement. */
  listPublic(filter: IssuesFilter, page: PageRequest): Promise<Page<IssueLine>> {
    return this.page({ kind: 'visitor' }, filter, page);
  }

  /** One statement. */
  async get(actor: Actor, id: string): Promise<IssueView> {
    const [row] = await this.reads.rows<IssueRow>(ISSUE, [id]);
    const facts = { isIssued: row?.state === 'issued', isPublic: row?.isPublic ?? false };
    // To a visitor what is not public is not there: its id says nothing.
    if (!row || (actor.kind === 'visitor' && !(facts.isIssued && facts.isPublic)))
      throw new DomainError('row/not-found', { params: { id } });
    requireAllowed(mayReadIssue(actor, facts));
    return issueView(row, actor);
  }

  private async page(actor: Actor, filter: IssuesFilter, page: PageRequest): Promise<Page<IssueLine>> {
    const { report, definition, occasion, state, language, year, latest } = filter;
    const seen = [seesHandsOfIssue(actor), isPerson(actor) || actor === SYSTEM];
    const wanted = [report, definition, occasion, state, language, year].map((each) => each ?? null);
    const values = [...seen, ...wanted, latest ?? false, rowBefore(page), page.size + 1];
    const rows = await this.reads.rows<StoredLine>(PAGE, values);
    const lines = rows.map((row) => ({ ...row, supersededBy: otherIssue(row.supersededBy, actor) }));
    return pageOf(lines, page.size);
  }
}
