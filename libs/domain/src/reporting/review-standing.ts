/** What a reviewer says of a version as a whole. */
export const REVIEW_VERDICTS = ['endorsed', 'changes-asked'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** How a reviewer stands to a version: what they said last of it, or that they have not answered. */
export const REVIEWER_STANDINGS = [...REVIEW_VERDICTS, 'waiting'] as const;
export type ReviewerStanding = (typeof REVIEWER_STANDINGS)[number];

/** What is known of the review of one version. */
export interface ReviewFacts {
  readonly reviewerIds: readonly string[];
  /** Of this version, the earliest first. */
  readonly endorsements: readonly { readonly reviewerId: string; readonly verdict: ReviewVerdict }[];
  /** Threads of the report that nobody has resolved. */
  readonly openThreads: number;
}

export interface ReviewStanding {
  readonly endorsed: readonly string[];
  readonly changesAsked: readonly string[];
  readonly waiting: readonly string[];
  readonly openThreads: number;
  /** Every reviewer endorses it, and nothing is left open. */
  readonly isSettled: boolean;
}

/**
 * How the review of a version stands. The latest word of each reviewer counts: somebody who asked for changes and then endorsed
 * endorses. Of two reviewers of whom one endorses and one is silent, one waits, and the review is not settled; without any reviewer
 * it never is. Who is not a reviewer any more does not count.
 */
export function reviewStanding({ reviewerIds, endorsements, openThreads }: ReviewFacts): ReviewStanding {
  const last = new Map(endorsements.map(({ reviewerId, verdict }) => [reviewerId, verdict]));
  const standing = (wanted: ReviewerStanding): string[] =>
    reviewerIds.filter((id) => (last.get(id) ?? 'waiting') === wanted);
  const [endorsed, changesAsked, waiting] = [standing('endorsed'), standing('changes-asked'), standing('waiting')];
  const isEndorsed = reviewerIds.length > 0 && endorsed.length === reviewerIds.length;
  return { endorsed, changesAsked, waiting, openThreads, isSettled: isEndorsed && openThreads === 0 };
}

/** What waits for the planning office in a review: an answer to changes or comments, or that the report is issued. */
export type PlannersTask = 'answer' | 'issue';

/** Null while reviewers read, and nobody has asked for anything. */
export function plannersTask({ changesAsked, openThreads, isSettled }: ReviewStanding): PlannersTask | null {
  if (changesAsked.length > 0 || openThreads > 0) return 'answer';
  return isSettled ? 'issue' : null;
}
