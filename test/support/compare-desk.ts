import { Reads } from '@resolute/database';
import { FiguresQueries, OccasionsQueries, RatingBoard, RatingSources, RatingsQueries } from '@resolute/measurement';
import { ContributionTreeQueries, FrameworksQueries, ResultsMapQueries } from '@resolute/planning';
import type { Clock } from '@resolute/platform';
import {
  ComparedSubjectsQueries,
  ComparisonsQueries,
  EarlierPlanQueries,
  PlanContributionsQueries,
  ReportedPlansQueries,
} from '@resolute/reporting';
import type { DataSource } from 'typeorm';

/** What compares reports, over a database. */
export function comparisonsIn(source: DataSource, clock: Clock, reads = new Reads(source)): ComparisonsQueries {
  const sources = new RatingSources(reads, new FiguresQueries(reads), new ContributionTreeQueries(reads));
  const ratings = new RatingsQueries(reads, new RatingBoard(reads, sources, clock));
  const frameworks = new FrameworksQueries(reads, clock);
  const contributions = new PlanContributionsQueries(frameworks, new ResultsMapQueries(reads, frameworks, clock));
  const earlier = new EarlierPlanQueries(new OccasionsQueries(reads), ratings);
  return new ComparisonsQueries(
    new ComparedSubjectsQueries(reads),
    new ReportedPlansQueries(ratings, earlier, contributions),
  );
}
