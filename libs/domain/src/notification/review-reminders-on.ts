import type { LocalDate } from '../calendar/local-date';
import { notYetTold, type Told } from './not-yet-told';
import type { NotificationKind } from './reminder-kinds';
import { reminderOn } from './reminder-on';

/** A version that somebody was asked to review and has not answered. */
export interface OpenReview {
  readonly reportVersionId: string;
  readonly personId: string;
  readonly dueOn: LocalDate;
  /** The day of Geneva on which the version was sent, or on which they were named after that. */
  readonly askedOn: LocalDate;
}

/** One reminder for one reviewer. Its key is one of a kind with the person: nobody is told the same twice. */
export interface ReviewReminder<R extends OpenReview = OpenReview> extends Told {
  readonly review: R;
}

/** `due-7:VERSION:2026-04-30`. */
export const reviewReminderKey = (kind: NotificationKind, versionId: string, dueOn: LocalDate): string =>
  `${kind}:${versionId}:${dueOn}`;

/** That somebody is asked for a review: once for each version. */
export const reviewAskedKey = (versionId: string): string => `review-asked:${versionId}`;

/** That a comment names somebody: once for each comment. */
export const mentionKey = (commentId: string): string => `mention:${commentId}`;

/**
 * What reviewers are reminded of on a day of Geneva: 7 days and 1 day before an answer is due, and from the day after it is late. Due on
 * 2026-04-30 and asked on 1 April it is due-7 from 23 April; asked on 25 April only due-1 follows, as whoever was asked within the
 * week has just read the day. Nobody is told the same twice, nor an earlier reminder after a later one.
 */
export const reviewRemindersOn = <R extends OpenReview>(
  day: LocalDate,
  reviews: readonly R[],
  told: readonly Told[],
): ReviewReminder<R>[] =>
  notYetTold(
    reviews.flatMap((review): ReviewReminder<R>[] => {
      const { personId, reportVersionId, dueOn, askedOn } = review;
      const kind = reminderOn(day, dueOn);
      if (kind === null || kind === 'due-14' || kind === reminderOn(askedOn, dueOn)) return [];
      return [{ key: reviewReminderKey(kind, reportVersionId, dueOn), kind, personId, review }];
    }),
    told,
  );
