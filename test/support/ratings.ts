import { Reads, Writes } from '@resolute/database';
import {
  ExplanationsQueries,
  FiguresQueries,
  RatingBoard,
  RatingCalculator,
  RatingSources,
  RatingsQueries,
  RatingVerifier,
} from '@resolute/measurement';
import { ContributionTreeQueries } from '@resolute/planning';
import type { DataSource } from 'typeorm';
import type { HandClock } from './clock';

/** Everything that rates, over one database and by one clock. */
export class RatingDesk {
  readonly calculator: RatingCalculator;
  readonly verifier: RatingVerifier;
  readonly ratings: RatingsQueries;
  readonly explanations: ExplanationsQueries;

  constructor(source: DataSource, clock: HandClock) {
    const reads = new Reads(source);
    const figures = new FiguresQueries(reads);
    const sources = new RatingSources(reads, figures, new ContributionTreeQueries(reads));
    const board = new RatingBoard(reads, sources, clock);
    this.calculator = new RatingCalculator(new Writes(source, clock), sources, clock);
    this.verifier = new RatingVerifier(reads, sources, clock);
    this.ratings = new RatingsQueries(reads, board);
    this.explanations = new ExplanationsQueries(reads, figures, board, clock);
  }
}
