import { ActionsQueries, ResultNotesQueries } from '@resolute/accountability';
import { Reads } from '@resolute/database';
import { FiguresQueries, OccasionsQueries, RatingBoard, RatingSources, RatingsQueries } from '@resolute/measurement';
import { ContributionTreeQueries } from '@resolute/planning';
import type { Clock } from '@resolute/platform';
import { FactsQueries, PlanNotesQueries } from '@resolute/reporting';
import type { DataSource } from 'typeorm';

/** What reports freeze from, over a database. */
export function factsIn(source: DataSource, clock: Clock): FactsQueries {
  const reads = new Reads(source);
  const figures = new FiguresQueries(reads);
  const board = new RatingBoard(reads, new RatingSources(reads, figures, new ContributionTreeQueries(reads)), clock);
  const ratings = new RatingsQueries(reads, board);
  const notes = new PlanNotesQueries(new ResultNotesQueries(reads, clock), new OccasionsQueries(reads));
  return new FactsQueries(ratings, figures, notes, new ActionsQueries(reads, clock));
}
