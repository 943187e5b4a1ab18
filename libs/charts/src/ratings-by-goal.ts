import { MARKS, type Mark } from '@resolute/domain';
import type { ChartTable } from './chart-table';

/** A goal with how many of its indicators bear each mark. */
export interface GoalRatings {
  readonly code: string;
  /** In the reader's language. */
  readonly title: string;
  readonly counts: Readonly<Record<Mark, number>>;
}

/** What one sentence says of ratings: 13 of 20 rated indicators are on track or better, 3 are off track, 4 are not rated. */
export interface RatingsSummary {
  readonly goals: number;
  readonly total: number;
  readonly rated: number;
  readonly good: number;
  readonly offTrack: number;
  readonly notRated: number;
}

/** How many indicators bear each mark: those on track without the exceeded among them. */
export function countsOf(tally: {
  readonly onTrack: number;
  readonly atRisk: number;
  readonly offTrack: number;
  readonly exceeded: number;
  readonly notRated: Readonly<Record<string, number | undefined>>;
}): Readonly<Record<Mark, number>> {
  return {
    exceeded: tally.exceeded,
    'on-track': tally.onTrack - tally.exceeded,
    'at-risk': tally.atRisk,
    'off-track': tally.offTrack,
    'not-rated': Object.values(tally.notRated).reduce<number>((sum, count) => sum + (count ?? 0), 0),
  };
}

/** The sum over the goals; an indicator that is part of two goals is counted in both, as in the bars. */
export function summaryOfRatings(goals: readonly Pick<GoalRatings, 'counts'>[]): RatingsSummary {
  const sum = (mark: Mark): number => goals.reduce((all, { counts }) => all + counts[mark], 0);
  const [good, offTrack, notRated] = [sum('exceeded') + sum('on-track'), sum('off-track'), sum('not-rated')];
  const rated = good + sum('at-risk') + offTrack;
  return { goals: goals.length, total: rated + notRated, rated, good, offTrack, notRated };
}

/** A row for each goal, a column for each mark, and how many there are in all. */
export function tableOfRatings(goals: readonly GoalRatings[]): ChartTable<'code' | 'title' | 'total' | Mark> {
  return {
    columns: [
      { key: 'code', kind: 'text' },
      { key: 'title', kind: 'text' },
      ...MARKS.map((key) => ({ key, kind: 'number' as const })),
      { key: 'total', kind: 'number' },
    ],
    rows: goals.map(({ code, title, counts }) => ({
      code,
      title,
      exceeded: String(counts.exceeded),
      'on-track': String(counts['on-track']),
      'at-risk': String(counts['at-risk']),
      'off-track': String(counts['off-track']),
      'not-rated': String(counts['not-rated']),
      total: String(MARKS.reduce((sum, mark) => sum + counts[mark], 0)),
    })),
  };
}
