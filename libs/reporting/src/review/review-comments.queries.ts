import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  groupedBy,
  isSelf,
  mayComment,
  mayReadReview,
  mayUseReviews,
  type Person,
  type ReviewedReport,
  requireAllowed,
} from '@resolute/domain';
import { OrganizationQueries, type PersonName } from '@resolute/identity';
import { nameSql, reviewerIdsSql } from './review.sql';
import type { MentionablePeople, ReviewReply, ReviewThread, ReviewThreads } from './review.view';

const REVIEW = `SELECT ${reviewerIdsSql('v.report_id')} AS "reviewerIds" FROM report_versions v WHERE v.id = $1`;

const COMMENTS = `
  SELECT c.id, c.parent_id AS "parentId", v.number, c.section, c.figure, c.body, ${nameSql('w')} AS author,
    c.created_at AS "createdAt", c.resolved_at AS "resolvedAt", c.resolution, c.version,
    CASE WHEN b.id IS NOT NULL THEN ${nameSql('b')} END AS "resolvedBy",
    COALESCE((SELECT json_agg(${nameSql('m')} ORDER BY m.name COLLATE "und-x-icu", m.id) FROM report_comment_mentions x
      JOIN persons m ON m.id = x.person_id WHERE x.comment_id = c.id), '[]') AS mentions
  FROM report_comments c JOIN report_versions v ON v.id = c.version_id JOIN persons w ON w.id = c.author_id
    LEFT JOIN persons b ON b.id = c.resolved_by_id`;
const OF_REPORT = `${COMMENTS}
  JOIN report_versions last ON last.id = $1 AND last.report_id = v.report_id AND v.number <= last.number
  ORDER BY c.created_at, c.id`;
const OF_THREAD = `${COMMENTS} WHERE c.id = $1 OR c.parent_id = $1 ORDER BY c.created_at, c.id`;
const NAMES = 'SELECT id, name FROM persons WHERE id = ANY ($1) ORDER BY name COLLATE "und-x-icu", id';

interface CommentRow extends Omit<ReviewThread, 'replies'> {
  /** Null for one that begins a thread. */
  readonly parentId: string | null;
}

/** What is said of versions, and who may be named in it. */
@Injectable()
export class ReviewCommentsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly organization: OrganizationQueries,
  ) {}

  /** The threads of a report up to a version, the earliest first; two statements. */
  async of(actor: Actor, versionId: string): Promise<ReviewThreads> {
    requireAllowed(mayReadReview(actor, await this.review(actor, versionId)));
    return { items: threadsOf(await this.reads.rows<CommentRow>(OF_REPORT, [versionId])) };
  }

  /** One thread by its first comment, for whoever has just said something in it. */
  async thread(id: string): Promise<ReviewThread> {
    const [thread] = threadsOf(await this.reads.rows<CommentRow>(OF_THREAD, [id]));
    if (!thread) throw new DomainError('row/not-found', { params: { id } });
    return thread;
  }

  /** Those whom a comment may name, by their names: whoever could answer it, and not oneself. Three statements. */
  async mentionable(actor: Person, versionId: string): Promise<MentionablePeople> {
    const review = await this.review(actor, versionId);
    requireAllowed(mayReadReview(actor, review));
    const people = await this.organization.people();
    const ids = people.filter(({ id, grants }) => !isSelf(actor, id) && mayBeNamed({ id, grants }, review));
    return { items: await this.reads.rows<PersonName>(NAMES, [ids.map(({ id }) => id)]) };
  }

  private async review(actor: Actor, versionId: string): Promise<ReviewedReport> {
    requireAllowed(mayUseReviews(actor));
    const [review] = await this.reads.rows<ReviewedReport>(REVIEW, [versionId]);
    if (!review) throw new DomainError('row/not-found', { params: { id: versionId } });
    return review;
  }
}

/** Whether somebody who may sign in can be named in a comment: only who may answer there. */
export const mayBeNamed = ({ id, grants }: Pick<Person, 'id' | 'grants'>, review: ReviewedReport): boolean =>
  mayComment({ kind: 'person', id, grants }, review).allowed;

function threadsOf(rows: readonly CommentRow[]): ReviewThread[] {
  const answers = groupedBy(rows, ({ parentId }) => parentId);
  return (answers.get(null) ?? []).map(({ parentId: _parentId, ...thread }) => ({
    ...thread,
    replies: (answers.get(thread.id) ?? []).map(replyOf),
  }));
}

const replyOf = ({ id, number, body, author, createdAt, mentions }: CommentRow): ReviewReply => ({
  id,
  number,
  body,
  author,
  createdAt,
  mentions,
});
