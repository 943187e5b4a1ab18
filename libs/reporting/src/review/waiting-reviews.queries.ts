import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  allowedTo,
  isPerson,
  mayEndorse,
  mayReadPlans,
  plannersTask,
  type ReviewStanding,
  requireAllowed,
  reviewStanding,
} from '@resolute/domain';
import { endorsementsSql, openThreadsSql, REPORT_JOINS, REPORT_NAME, reviewerIdsSql } from './review.sql';
import type { ReviewTask, WaitingReview, WaitingReviews } from './review.view';
import type { EndorsementRow } from './standing-view';

/** The latest version of each report, what is due first first. */
const LATEST = `
  SELECT v.id AS "versionId", v.report_id AS "reportId", v.number, ${REPORT_NAME}, v.review_due_on::text AS "reviewDueOn",
    v.sent_by_id AS "sentById", ${reviewerIdsSql('v.report_id')} AS "reviewerIds", ${endorsementsSql('v.id')} AS endorsements,
    ${openThreadsSql('v.report_id')} AS "openThreads"
  FROM report_versions v ${REPORT_JOINS}
  WHERE NOT EXISTS (SELECT FROM report_versions l WHERE l.report_id = v.report_id AND l.number > v.number)
  ORDER BY v.review_due_on, v.id`;

interface LatestVersion extends Omit<WaitingReview, 'task' | 'reviewers' | 'endorsed' | 'changesAsked'> {
  readonly sentById: string;
  readonly reviewerIds: readonly string[];
  readonly endorsements: readonly EndorsementRow[];
}

/** The reviews that wait for somebody. */
@Injectable()
export class WaitingReviewsQueries {
  constructor(private readonly reads: Reads) {}

  /** What waits for the reader, who answers it as a reviewer or goes on with it in the planning office; one statement. */
  async of(actor: Actor): Promise<WaitingReviews> {
    requireAllowed(mayReadPlans(actor));
    const rows = await this.reads.rows<LatestVersion>(LATEST);
    return { items: rows.flatMap((row) => waitingFor(actor, row)) };
  }
}

function waitingFor(actor: Actor, row: LatestVersion): WaitingReview[] {
  const { sentById: _sentById, reviewerIds, endorsements: _endorsements, ...version } = row;
  const standing = reviewStanding(row);
  const task = taskOf(actor, row, standing);
  const counts = { endorsed: standing.endorsed.length, changesAsked: standing.changesAsked.length };
  return task ? [{ ...version, task, reviewers: reviewerIds.length, ...counts }] : [];
}

/** Whoever plans and reviews is first asked for their own answer. */
function taskOf(actor: Actor, row: LatestVersion, standing: ReviewStanding): ReviewTask | null {
  if (isPerson(actor) && standing.waiting.includes(actor.id) && mayEndorse(actor, row).allowed) return 'review';
  return allowedTo(actor, 'planner').allowed ? plannersTask(standing) : null;
}
