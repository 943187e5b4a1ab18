import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  allowedTo,
  type IssueState,
  isPerson,
  mayDecideIssue,
  mayEndorse,
  mayReadPlans,
  OPEN_ISSUE_STATES,
  plannersTask,
  type ReviewStanding,
  requireAllowed,
  reviewStanding,
} from '@resolute/domain';
import { endorsementsSql, openThreadsSql, REPORT_JOINS, REPORT_NAME, reviewerIdsSql } from './review.sql';
import type { ReviewTask, WaitingReview, WaitingReviews } from './review.view';
import type { EndorsementRow } from './standing-view';

/** The latest version of each report that is not issued, what is due first first. */
const LATEST = `
  SELECT v.id AS "versionId", v.report_id AS "reportId", v.number, ${REPORT_NAME}, v.review_due_on::text AS "reviewDueOn",
    v.sent_by_id AS "sentById", ${reviewerIdsSql('v.report_id')} AS "reviewerIds", ${endorsementsSql('v.id')} AS endorsements,
    ${openThreadsSql('v.report_id')} AS "openThreads", i.id AS "issueId", i.state AS "issueState",
    i.prepared_by_id AS "preparedById"
  FROM report_versions v ${REPORT_JOINS} LEFT JOIN report_issues i ON i.version_id = v.id AND i.state = ANY ($1)
  WHERE NOT EXISTS (SELECT FROM report_versions l WHERE l.report_id = v.report_id AND l.number > v.number)
    AND NOT EXISTS (SELECT FROM report_issues d WHERE d.version_id = v.id AND d.state = 'issued')
  ORDER BY v.review_due_on, v.id`;

interface LatestVersion extends Omit<WaitingReview, 'task' | 'reviewers' | 'endorsed' | 'changesAsked'>, OpenIssue {
  readonly sentById: string;
  readonly reviewerIds: readonly string[];
  readonly endorsements: readonly EndorsementRow[];
}

/** Of the issue that is on its way; null where there is none. */
interface OpenIssue {
  readonly issueState: IssueState | null;
  readonly preparedById: string | null;
}

/** The reviews that wait for somebody. */
@Injectable()
export class WaitingReviewsQueries {
  constructor(private readonly reads: Reads) {}

  /** What waits for the reader, who answers it as a reviewer or goes on with it in the planning office; one statement. */
  async of(actor: Actor): Promise<WaitingReviews> {
    requireAllowed(mayReadPlans(actor));
    const rows = await this.reads.rows<LatestVersion>(LATEST, [OPEN_ISSUE_STATES]);
    return { items: rows.flatMap((row) => waitingFor(actor, row)) };
  }
}

function waitingFor(actor: Actor, row: LatestVersion): WaitingReview[] {
  const {
    sentById: _sender,
    reviewerIds,
    endorsements: _said,
    issueState: _state,
    preparedById: _hand,
    ...version
  } = row;
  const standing = reviewStanding(row);
  const task = taskOf(actor, row, standing);
  const counts = { endorsed: standing.endorsed.length, changesAsked: standing.changesAsked.length };
  const issueId = task === 'approve' ? version.issueId : null;
  return task ? [{ ...version, task, issueId, reviewers: reviewerIds.length, ...counts }] : [];
}

/** Whoever plans and reviews is first asked for their own answer; of what is on its way to be issued the Director alone is. */
function taskOf(actor: Actor, row: LatestVersion, standing: ReviewStanding): ReviewTask | null {
  const { issueState, preparedById, sentById } = row;
  if (isPerson(actor) && standing.waiting.includes(actor.id) && mayEndorse(actor, row).allowed) return 'review';
  if (issueState !== null && preparedById !== null)
    return issueState === 'prepared' && mayDecideIssue(actor, { preparedById, sentById }).allowed ? 'approve' : null;
  return allowedTo(actor, 'planner').allowed ? plannersTask(standing) : null;
}
