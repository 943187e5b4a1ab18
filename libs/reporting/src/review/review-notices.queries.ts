import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { type LocalDate, type OpenReview, type Span, type Translations } from '@resolute/domain';
import { reviewerIdsSql } from './review.sql';

/** Somebody who was asked to review the latest version of a report and has not answered. */
export interface UnansweredReview extends OpenReview {
  readonly reportId: string;
  readonly number: number;
  readonly title: Translations;
  readonly occasion: string;
}

/** That a version was sent, and who is asked to review it. */
export interface AskedReview {
  readonly reviewDueOn: LocalDate;
  readonly reviewerIds: readonly string[];
}

/** Whom a comment names, and who of the report could read it. */
export interface MentionedPeople {
  readonly authorId: string;
  readonly personIds: readonly string[];
  readonly reviewerIds: readonly string[];
}

/** Those who may answer: enabled, rapporteurs still, and not whoever sent it. */
const MAY_ANSWER = `n.disabled_at IS NULL AND n.id <> v.sent_by_id AND EXISTS (
  SELECT FROM role_grants g WHERE g.person_id = n.id AND g.role = 'rapporteur' AND g.granted_at IS NOT NULL
    AND g.revoked_at IS NULL)`;
const UNANSWERED = `
  SELECT v.id AS "reportVersionId", n.id AS "personId", v.review_due_on::text AS "dueOn",
    (GREATEST(v.sent_at, r.created_at) AT TIME ZONE 'Europe/Zurich')::date::text AS "askedOn",
    v.report_id AS "reportId", v.number, d.title, o.code AS occasion
  FROM report_versions v JOIN report_runs u ON u.id = v.run_id
  JOIN report_definitions d ON d.code = u.definition JOIN occasions o ON o.id = u.occasion_id
  JOIN report_reviewers r ON r.report_id = v.report_id JOIN persons n ON n.id = r.person_id
  WHERE v.review_due_on BETWEEN $1 AND $2 AND ${MAY_ANSWER}
    AND NOT EXISTS (SELECT FROM report_versions l WHERE l.report_id = v.report_id AND l.number > v.number)
    AND NOT EXISTS (SELECT FROM report_endorsements e WHERE e.version_id = v.id AND e.reviewer_id = n.id)
  ORDER BY v.review_due_on, v.id, n.id`;
const ASKED = `
  SELECT v.review_due_on::text AS "reviewDueOn", ARRAY(
    SELECT n.id FROM report_reviewers r JOIN persons n ON n.id = r.person_id
    WHERE r.report_id = v.report_id AND ${MAY_ANSWER} ORDER BY n.id) AS "reviewerIds"
  FROM report_versions v WHERE v.id = $1`;
const MENTIONED = `
  SELECT c.author_id AS "authorId", ARRAY(
    SELECT m.person_id FROM report_comment_mentions m WHERE m.comment_id = c.id ORDER BY m.person_id) AS "personIds",
    ${reviewerIdsSql('v.report_id')} AS "reviewerIds"
  FROM report_comments c JOIN report_versions v ON v.id = c.version_id WHERE c.id = $1`;

/** Whom reviews concern, for the system itself: to tell each what waits for them. */
@Injectable()
export class ReviewNoticesQueries {
  constructor(private readonly reads: Reads) {}

  /** Reviews of a due day within the span that nobody has answered yet, each by its reviewer. */
  unanswered({ from, to }: Span): Promise<UnansweredReview[]> {
    return this.reads.rows<UnansweredReview>(UNANSWERED, [from, to]);
  }

  /** Nobody for a version that is not there. */
  async asked(versionId: string): Promise<AskedReview | undefined> {
    return (await this.reads.rows<AskedReview>(ASKED, [versionId]))[0];
  }

  async mentioned(commentId: string): Promise<MentionedPeople | undefined> {
    return (await this.reads.rows<MentionedPeople>(MENTIONED, [commentId]))[0];
  }
}
