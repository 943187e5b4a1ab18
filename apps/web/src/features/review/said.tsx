import type { ReviewReply } from '../../api/reviews';
import { useWords } from '../../text/words';
import { placed } from '../../ui/placed';
import { commentParts } from './mentions';
import classes from './review.module.css';
import { useReviewDesk } from './review-desk';

/** What somebody said: who, when, on which version where that is an earlier one, and the words with the names in them. */
export function Said({ reply: { author, createdAt, number, body, mentions } }: { readonly reply: ReviewReply }) {
  const { say, moment } = useWords();
  const { version } = useReviewDesk();
  return (
    <>
      <p className={classes.by}>
        <strong>
          <bdi>{author.name}</bdi>
        </strong>{' '}
        <span className={classes.meta}>
          {number === version.number
            ? moment(createdAt)
            : say('review.onVersion', { at: moment(createdAt), version: number })}
        </span>
      </p>
      <p dir="auto" className={classes.body}>
        {placed(commentParts(body, mentions)).map(({ thing: { text, isMention }, key }) =>
          isMention ? (
            <bdi key={key} className={classes.mention}>
              {text}
            </bdi>
          ) : (
            text
          ),
        )}
      </p>
    </>
  );
}
