import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ReviewThread, threadsQuery } from '../../api/reviews';
import { useWords } from '../../text/words';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { type Anchor, keyOf, placeOf } from './anchor';
import { CommentForm } from './comment-form';
import classes from './review.module.css';
import { useReviewDesk } from './review-desk';
import { ThreadCard } from './thread-card';
import { inDocumentOrder, THREAD_STATES, type ThreadState, threadsIn, threadsOn } from './threads';
import { usePlaceName } from './use-place-name';

/** What was said of a place, or of the whole report, and the field for a new comment on that place. */
export function ThreadsPanel({ anchor }: { readonly anchor: Anchor | undefined }) {
  const { say } = useWords();
  const { version, mayComment } = useReviewDesk();
  const query = useQuery(threadsQuery(version.id));
  return (
    <>
      {anchor && <PlaceHead anchor={anchor} />}
      {anchor && mayComment.allowed && <CommentForm key={keyOf(anchor)} on={{ anchor }} />}
      {!anchor && mayComment.allowed && <p className={classes.meta}>{say('review.howToComment')}</p>}
      <Loaded query={query} what={say('review.comments')}>
        {(threads) => <Threads all={threads} anchor={anchor} />}
      </Loaded>
    </>
  );
}

/** Which place it is, with the ways back to it and to all comments. */
function PlaceHead({ anchor }: { readonly anchor: Anchor }) {
  const { say } = useWords();
  const { look } = useReviewDesk();
  const placeName = usePlaceName();
  return (
    <div className={classes.placeHead}>
      <h3>{placeName(anchor)}</h3>
      <div className={classes.steps}>
        <Button
          size="compact-sm"
          onClick={() => {
            const place = placeOf(anchor);
            place?.scrollIntoView({ block: 'center' });
            place?.focus({ preventScroll: true });
          }}
        >
          {say('review.backToPlace')}
        </Button>
        <Button size="compact-sm" onClick={() => look(undefined, false)}>
          {say('review.allPlaces')}
        </Button>
      </div>
    </div>
  );
}

function Threads({ all, anchor }: { readonly all: readonly ReviewThread[]; readonly anchor: Anchor | undefined }) {
  const { say } = useWords();
  const { version } = useReviewDesk();
  const [state, setState] = useState<ThreadState>('all');
  const here = anchor ? threadsOn(all, anchor) : all;
  const order = version.sections.map(({ id }) => id);
  const shown = inDocumentOrder(threadsIn(here, state), order);
  if (here.length === 0)
    return (
      <Empty
        title={say('review.noComments')}
        why={
          anchor && all.length > 0 ? say('review.noCommentsHere', { count: all.length }) : say('review.noCommentsWhy')
        }
      />
    );
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={say('review.filter')}
        value={state}
        onChange={setState}
        data={THREAD_STATES.map((value) => ({
          value,
          label: say(`review.filter-${value}`, { count: threadsIn(here, value).length }),
        }))}
      />
      {shown.length === 0 ? (
        <p className={classes.meta}>{say(state === 'open' ? 'review.noneOpen' : 'review.noneResolved')}</p>
      ) : (
        <ol className={classes.threads}>
          {shown.map((thread) => (
            <ThreadCard
              key={thread.id}
              thread={thread}
              isPlaceShown={anchor === undefined || keyOf(thread) !== keyOf(anchor)}
            />
          ))}
        </ol>
      )}
    </>
  );
}
