import { CommentAnchors } from './comment-anchors';
import { CommentsService } from './comments.service';
import { EndorsementsService } from './endorsements.service';
import { Mentions } from './mentions';
import { ReviewQueries } from './review.queries';
import { ReviewCommentsQueries } from './review-comments.queries';
import { ReviewNoticesQueries } from './review-notices.queries';
import { WaitingReviewsQueries } from './waiting-reviews.queries';

/** What others use of the review of reports. */
export const REVIEW = [
  CommentsService,
  EndorsementsService,
  ReviewCommentsQueries,
  ReviewNoticesQueries,
  ReviewQueries,
  WaitingReviewsQueries,
];

/** What only the review itself uses. */
export const WITHIN_REVIEW = [CommentAnchors, Mentions];
