import { Injectable } from '@nestjs/common';
import {
  ReportCommentEntity,
  ReportCommentMentionEntity,
  ReportVersionEntity,
  type Tx,
  Writes,
  withCurrent,
} from '@resolute/database';
import {
  DomainError,
  fieldFault,
  mayComment,
  mayResolve,
  mayTakePartInReviews,
  type Person,
  type ReviewedReport,
} from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { CommentAnchors } from './comment-anchors';
import { Mentions } from './mentions';
import type { CommentWish, ReviewThread } from './review.view';
import { ReviewCommentsQueries } from './review-comments.queries';
import { requireLatest, versionUnderReview } from './version-under-review';

const REVIEWERS = 'SELECT person_id AS id FROM report_reviewers WHERE report_id = $1 ORDER BY person_id';

/** Says what people think of a version, answers it, and settles it. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ReviewCommentsQueries,
    private readonly anchors: CommentAnchors,
    private readonly mentions: Mentions,
  ) {}

  /**
   * Comments on a section or a figure of the latest version, or answers in a thread of the report, which opens again if it was
   * resolved. Returns the thread. Throws `review/superseded` where there is a later version, and names a wrong field.
   */
  async add(actor: Person, versionId: string, wish: CommentWish): Promise<ReviewThread> {
    const threadId = await this.writes.run(actor, async (tx) => {
      tx.require(mayTakePartInReviews(actor));
      const version = await versionUnderReview(tx, versionId);
      const review = await reviewOf(tx, version);
      tx.require(mayComment(actor, review));
      await requireLatest(tx, version);
      const mentioned = await this.mentions.of(tx, wish.mentions ?? [], review);
      const { body, parentId } = wish;
      if (parentId) {
        const thread = await threadOf(tx, parentId, version);
        const { id, section, figure } = thread;
        await say(tx, { versionId, parentId: id, section, figure, body, authorId: actor.id }, mentioned);
        if (thread.resolvedAt) await open(tx, thread);
        return id;
      }
      const anchor = await this.anchors.of(tx, version, wish);
      return say(tx, { versionId, parentId: null, ...anchor, body, authorId: actor.id }, mentioned);
    });
    return this.queries.thread(threadId);
  }

  /** Says that nothing more is to be done about a thread, and what was decided on it. */
  async resolve(actor: Person, id: string, version: number, resolution: string | null = null): Promise<ReviewThread> {
    const change = this.writes.run(actor, async (tx) => {
      const thread = await settleable(tx, actor, { id, version });
      if (thread.resolvedAt) throw notPossible('resolved');
      await tx.update(ReportCommentEntity, thread, { resolvedAt: tx.at, resolvedById: actor.id, resolution });
      tx.audit({ action: 'review.resolved', subjectType: 'report-comment', subjectId: id, change: { resolution } });
    });
    await withCurrent(change, () => this.queries.thread(id));
    return this.queries.thread(id);
  }

  /** Says that a thread is not settled after all. */
  async reopen(actor: Person, id: string, version: number): Promise<ReviewThread> {
    const change = this.writes.run(actor, async (tx) => {
      const thread = await settleable(tx, actor, { id, version });
      if (!thread.resolvedAt) throw notPossible('open');
      await open(tx, thread);
    });
    await withCurrent(change, () => this.queries.thread(id));
    return this.queries.thread(id);
  }
}

type Said = Pick<ReportCommentEntity, 'versionId' | 'parentId' | 'section' | 'figure' | 'body' | 'authorId'>;

/** Enters a comment with those whom it names, who are told. Returns its id. */
async function say(tx: Tx, said: Said, mentioned: readonly string[]): Promise<string> {
  const id = uuid();
  await tx.insert(ReportCommentEntity, { ...said, id, createdAt: tx.at, version: 1 });
  if (mentioned.length > 0) {
    await tx.insertAll(
      ReportCommentMentionEntity,
      mentioned.map((personId) => ({ commentId: id, personId })),
    );
    tx.outbox('review.mentioned', { commentId: id });
  }
  const { authorId: _authorId, ...change } = said;
  tx.audit({
    action: 'review.commented',
    subjectType: 'report-comment',
    subjectId: id,
    change: { ...change, mentioned },
  });
  return id;
}

const notPossible = (state: string): DomainError => new DomainError('workflow/not-possible', { params: { state } });

async function reviewOf(tx: Tx, { reportId }: Pick<ReportVersionEntity, 'reportId'>): Promise<ReviewedReport> {
  const rows = await tx.query<{ id: string }>(REVIEWERS, [reportId]);
  return { reviewerIds: rows.map(({ id }) => id) };
}

/** Without a lock: of a version nothing changes that matters here. */
const versionOf = async (tx: Tx, { versionId }: ReportCommentEntity): Promise<ReportVersionEntity | undefined> =>
  (await tx.all(ReportVersionEntity, { id: versionId }))[0];

/** The thread of the same report in which something is answered, by its first comment. */
async function threadOf(tx: Tx, id: string, { reportId }: ReportVersionEntity): Promise<ReportCommentEntity> {
  const answered = await tx.find(ReportCommentEntity, { id });
  const of = answered && (await versionOf(tx, answered));
  if (!answered || of?.reportId !== reportId) throw fieldFault('parentId', 'field/no-such-entry');
  return answered.parentId === null ? answered : tx.load(ReportCommentEntity, answered.parentId);
}

/** The thread that the actor may settle, in the version that they saw. An answer is no thread. */
async function settleable(
  tx: Tx,
  actor: Person,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<ReportCommentEntity> {
  tx.require(mayTakePartInReviews(actor));
  const thread = await tx.load(ReportCommentEntity, id);
  if (thread.parentId !== null) throw new DomainError('row/not-found', { params: { id } });
  const of = await versionOf(tx, thread);
  const review = of ? await reviewOf(tx, of) : { reviewerIds: [] };
  tx.require(mayResolve(actor, { ...review, authorId: thread.authorId }));
  return tx.load(ReportCommentEntity, id, version);
}

async function open(tx: Tx, thread: ReportCommentEntity): Promise<void> {
  await tx.update(ReportCommentEntity, thread, { resolvedAt: null, resolvedById: null, resolution: null });
  const change = { resolution: thread.resolution };
  tx.audit({ action: 'review.reopened', subjectType: 'report-comment', subjectId: thread.id, change });
}
