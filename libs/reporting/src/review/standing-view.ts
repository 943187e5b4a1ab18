import { type ReviewerStanding, type ReviewVerdict, reviewStanding } from '@resolute/domain';
import type { PersonName } from '@resolute/identity';
import type { ReviewStandingView } from './review.view';

/** What a reviewer said of a version, as PostgreSQL gives it. */
export interface EndorsementRow {
  readonly reviewerId: string;
  readonly verdict: ReviewVerdict;
  readonly note: string | null;
  readonly createdAt: string;
}

export interface ReviewRows {
  readonly reviewers: readonly PersonName[];
  readonly endorsements: readonly EndorsementRow[];
  readonly openThreads: number;
}

/** How a review stands, reviewer by reviewer. */
export function standingView({ reviewers, endorsements, openThreads }: ReviewRows): ReviewStandingView {
  const reviewerIds = reviewers.map(({ id }) => id);
  const { isSettled } = reviewStanding({ reviewerIds, endorsements, openThreads });
  const last = new Map(endorsements.map((each) => [each.reviewerId, each]));
  return {
    reviewers: reviewers.map((person) => {
      const said = last.get(person.id);
      const standing: ReviewerStanding = said?.verdict ?? 'waiting';
      return { person, standing, note: said?.note ?? null, answeredAt: said ? new Date(said.createdAt) : null };
    }),
    openThreads,
    isSettled,
  };
}
