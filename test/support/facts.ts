import { ActionsQueries, ResultNotesQueries } from '@resolute/accountability';
import { AlignedFactsQueries, CheckedPlanQueries, MatrixQueries, ReportedCoverageQueries } from '@resolute/alignment';
import { Reads } from '@resolute/database';
import {
  BreakdownTrendsQueries,
  CellsQueries,
  FiguresQueries,
  OccasionsQueries,
  OverdueReportsQueries,
  PartUnitsQueries,
  RatingBoard,
  RatingSources,
  RatingsQueries,
} from '@resolute/measurement';
import { ContributionTreeQueries, FrameworksQueries, ResultsMapQueries } from '@resolute/planning';
import type { Clock } from '@resolute/platform';
import {
  BesideFiguresQueries,
  EarlierPlanQueries,
  FactsQueries,
  PlanAccountabilityQueries,
  PlanContributionsQueries,
  ReportedAlignmentQueries,
  ReportedPlansQueries,
  ReportedRisksQueries,
  ReportedValuesQueries,
} from '@resolute/reporting';
import { ReportedRegisterQueries, WatchedRisksQueries } from '@resolute/risk';
import type { DataSource } from 'typeorm';

/** What reports freeze from, over a database. */
export function factsIn(source: DataSource, clock: Clock): FactsQueries {
  const reads = new Reads(source);
  const figures = new FiguresQueries(reads);
  const board = new RatingBoard(reads, new RatingSources(reads, figures, new ContributionTreeQueries(reads)), clock);
  const ratings = new RatingsQueries(reads, board);
  const occasions = new OccasionsQueries(reads);
  const actions = new ActionsQueries(reads, clock);
  const accountability = new PlanAccountabilityQueries(new ResultNotesQueries(reads, clock), actions, occasions);
  const overdue = new OverdueReportsQueries(new CellsQueries(reads, clock), clock);
  const trends = new BreakdownTrendsQueries(reads, figures, clock);
  const values = new ReportedValuesQueries(figures, trends, new PartUnitsQueries(reads), overdue);
  const frameworks = new FrameworksQueries(reads, clock);
  const contributions = new PlanContributionsQueries(frameworks, new ResultsMapQueries(reads, frameworks, clock));
  const earlier = new EarlierPlanQueries(occasions, ratings);
  const plans = new ReportedPlansQueries(ratings, earlier, contributions);
  const risks = new ReportedRisksQueries(reads, new ReportedRegisterQueries(reads), earlier);
  const aligned = new AlignedFactsQueries(reads, new WatchedRisksQueries(reads));
  const matrices = new MatrixQueries(reads, new CheckedPlanQueries(reads), aligned, clock);
  const alignment = new ReportedAlignmentQueries(
    new ReportedCoverageQueries(reads, new CheckedPlanQueries(reads), aligned),
    matrices,
  );
  return new FactsQueries(plans, values, new BesideFiguresQueries(accountability, risks, alignment));
}
