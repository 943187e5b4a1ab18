import type { Decision } from '@resolute/domain';
import { createContext, useContext } from 'react';
import type { ReviewedVersion } from '../../api/reviews';
import type { Anchor } from './anchor';

/** How many threads there are at a place. */
export interface ThreadCount {
  readonly all: number;
  readonly open: number;
}

/** What the parts of a review share: the version, what is said at each place of it, and what may be said. */
export interface ReviewDesk {
  readonly version: ReviewedVersion;
  /** By the name of the place; a section counts what is on its figures too. */
  readonly counts: ReadonlyMap<string, ThreadCount>;
  /** Shows the comments on a place, or on the whole report, and goes there: to the field for a new one where that is wanted. */
  readonly look: (anchor: Anchor | undefined, isToWrite: boolean) => void;
  /** Whether anything can be said of this version by its reader. */
  readonly mayComment: Decision;
  /** Says aloud and on the page what was done. */
  readonly onDone: (sentence: string) => void;
}

export const ReviewDeskContext = createContext<ReviewDesk | undefined>(undefined);

export function useReviewDesk(): ReviewDesk {
  const desk = useContext(ReviewDeskContext);
  if (!desk) throw new Error('There is no ReviewDeskContext above this component');
  return desk;
}
