import { ActionsQueries, ResultNotesQueries } from '@resolute/accountability';
import { Reads } from '@resolute/database';
import { FiguresQueries, RatingBoard, RatingSources, RatingsQueries } from '@resolute/measurement';
import { ContributionTreeQueries } from '@resolute/planning';
import type { Clock } from '@resolute/platform';
import { FactsQueries } from '@resolute/reporting';
import type { DataSource } from 'typeorm';

/** What reports freeze from, over a database. */
export function factsIn(source: DataSource, clock: Clock): FactsQueries {
  const reads = new Reads(source);
  const figures = new FiguresQueries(reads);
  const board = new RatingBoard(reads, new RatingSources(reads, figures, new ContributionTreeQueries(reads)), clock);
  const ratings = new RatingsQueries(reads, board);
  return new FactsQueries(ratings, figures, new ResultNotesQueries(reads, clock), new ActionsQueries(reads, clock));
}
