import { UnstyledButton } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { useWords } from '../../text/words';
import { type Anchor, keyOf } from './anchor';
import classes from './review.module.css';
import { useReviewDesk } from './review-desk';
import { usePlaceName } from './use-place-name';

const NONE = { all: 0, open: 0 };

/** At a place of the document: how many comments there are on it, and the way to them or to a new one. */
export function CommentsHere({ anchor }: { readonly anchor: Anchor }) {
  const { say, language, direction } = useWords();
  const { counts, look, mayComment } = useReviewDesk();
  const placeName = usePlaceName();
  const key = keyOf(anchor);
  const { all, open } = counts.get(key) ?? NONE;
  if (all === 0 && !mayComment.allowed) return null;
  const place = placeName(anchor);
  const name = all === 0 ? say('review.commentOn', { place }) : say('review.commentsOn', { place, count: all, open });
  return (
    <UnstyledButton
      lang={language}
      dir={direction}
      className={classes.here}
      data-anchor={key}
      data-open={open > 0}
      aria-label={name}
      onClick={() => look(anchor, all === 0)}
    >
      <IconMessage2 size={16} stroke={1.75} aria-hidden />
      <span aria-hidden>{all > 0 ? say('review.count', { count: all }) : say('review.comment')}</span>
    </UnstyledButton>
  );
}
