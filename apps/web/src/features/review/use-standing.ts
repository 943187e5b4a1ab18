import { type Decision, mayComment, mayEndorse, mayResolve, refused } from '@resolute/domain';
import type { ReviewedVersion, ReviewThread } from '../../api/reviews';
import { useSignedIn } from '../../api/signed-in';
import { useReviewDesk } from './review-desk';

const SUPERSEDED = refused('superseded');

const reviewersOf = ({ reviewers }: Pick<ReviewedVersion, 'reviewers'>) => ({
  reviewerIds: reviewers.map(({ person }) => person.id),
});

/** Whether the reader may say something of a version: a later one takes all that is new. */
export function useMayComment(version: ReviewedVersion): Decision {
  const { actor } = useSignedIn();
  return version.isLatest ? mayComment(actor, reviewersOf(version)) : SUPERSEDED;
}

export function useMayEndorse(version: ReviewedVersion): Decision {
  const { actor } = useSignedIn();
  return version.isLatest ? mayEndorse(actor, { ...reviewersOf(version), sentById: version.sentBy.id }) : SUPERSEDED;
}

/** Whether the reader may settle a thread, or open it again. */
export function useMayResolve({ author }: Pick<ReviewThread, 'author'>): boolean {
  const { actor } = useSignedIn();
  const { version } = useReviewDesk();
  return version.isLatest && mayResolve(actor, { ...reviewersOf(version), authorId: author.id }).allowed;
}
