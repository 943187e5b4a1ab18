import { Injectable } from '@nestjs/common';
import { type Tx, Writes } from '@resolute/database';
import { mayComment, mayRemind, mentionKey, reviewAskedKey, SYSTEM } from '@resolute/domain';
import { OrganizationQueries } from '@resolute/identity';
import { ReviewNoticesQueries } from '@resolute/reporting';
import { type Notice, tell } from './tell';

/** Tells people that a report waits for their review, and that a comment names them. */
@Injectable()
export class ReviewNoticesService {
  constructor(
    private readonly writes: Writes,
    private readonly reviews: ReviewNoticesQueries,
    private readonly organization: OrganizationQueries,
  ) {}

  /** May run twice: each reviewer is told of each version once. */
  async asked(versionId: string): Promise<void> {
    const review = await this.reviews.asked(versionId);
    if (!review) return;
    const { reviewDueOn: dueOn, reviewerIds } = review;
    const about = { reportVersionId: versionId };
    const notice = { kind: 'review-asked', key: reviewAskedKey(versionId), about, period: null, dueOn } as const;
    const notices = reviewerIds.map((personId) => ({ personId, ...notice }));
    await this.writes.run(SYSTEM, async (tx) => {
      const told = await toldNow(tx, notices);
      tx.audit({
        action: 'people.asked-to-review',
        subjectType: 'report-version',
        subjectId: versionId,
        change: { told },
      });
    });
  }

  /** May run twice. Nobody is told who may not see the comment any more, and never its author. */
  async mentioned(commentId: string): Promise<void> {
    const comment = await this.reviews.mentioned(commentId);
    if (!comment) return;
    const { authorId, personIds, reviewerIds } = comment;
    const people = await this.organization.people();
    const may = ({ id, grants }: (typeof people)[number]): boolean =>
      mayComment({ kind: 'person', id, grants }, { reviewerIds }).allowed;
    const fit = new Set(people.filter(may).map(({ id }) => id));
    const notice = {
      kind: 'mention',
      key: mentionKey(commentId),
      about: { commentId },
      period: null,
      dueOn: null,
    } as const;
    const named = personIds.filter((id) => id !== authorId && fit.has(id));
    await this.writes.run(SYSTEM, async (tx) => {
      const told = await toldNow(
        tx,
        named.map((personId) => ({ personId, ...notice })),
      );
      tx.audit({
        action: 'people.told-of-mention',
        subjectType: 'report-comment',
        subjectId: commentId,
        change: { told },
      });
    });
  }
}

function toldNow(tx: Tx, notices: readonly Notice[]): Promise<number> {
  tx.require(mayRemind(tx.actor));
  return tell(tx, notices);
}
