import { type Mark, markOf, type NotRatedReason, type RatingResult, type RollUpResult } from '@resolute/domain';
import type { ReactNode } from 'react';
import classes from './ratings.module.css';

interface RatingShapeProps {
  readonly mark: Mark;
  readonly reason?: NotRatedReason;
}

const HOLLOW: Readonly<Record<NotRatedReason, ReactNode>> = {
  'no-target': <circle cx="7" cy="7" r="5" />,
  'not-due': (
    <>
      <circle cx="7" cy="7" r="5" />
      <path d="M7 4v3l2 1.5" />
    </>
  ),
  'no-data': <circle cx="7" cy="7" r="5" strokeDasharray="2.2 1.9" />,
  'not-applicable': <path d="M2 7h10" />,
  'not-comparable': (
    <>
      <path d="M3 5h8M3 9h8M4.5 12l5-10" />
    </>
  ),
  'low-coverage': (
    <>
      <circle cx="7" cy="7" r="5" />
      <path d="M7 7V2a5 5 0 0 1 5 5z" />
    </>
  ),
};

const SOLID: Readonly<Record<Exclude<Mark, 'not-rated'>, ReactNode>> = {
  exceeded: <path d="M5 1h4v4h4v4H9v4H5V9H1V5h4z" />,
  'on-track': <circle cx="7" cy="7" r="5.5" />,
  'at-risk': <path d="M7 1.5 13 12.5H1z" />,
  'off-track': <path d="M7 .8 13.2 7 7 13.2.8 7z" />,
};

/** A mark by its shape; the colour comes second, and the word stands beside it. */
export const RatingShape = ({ mark, reason = 'no-target' }: RatingShapeProps) => (
  <svg className={classes.shape} data-mark={mark} viewBox="0 0 14 14" width="12" height="12" aria-hidden>
    {mark === 'not-rated' ? HOLLOW[reason] : SOLID[mark]}
  </svg>
);

/** The mark of a result, and why there is none. */
export const shapeOf = (result: RatingResult | RollUpResult): RatingShapeProps => ({
  mark: markOf(result),
  ...(result.kind === 'not-rated' && { reason: result.reason }),
});
