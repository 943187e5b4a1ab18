import { Module } from '@nestjs/common';
import { BudgetsQueries } from './budgets/budgets.queries';
import { BudgetsService } from './budgets/budgets.service';
import { EditionsService } from './frameworks/editions.service';
import { FrameworksQueries } from './frameworks/frameworks.queries';
import { FrameworksService } from './frameworks/frameworks.service';
import { PlanDecisionsService } from './frameworks/plan-decisions.service';
import { BudgetCeilingsService } from './resources/budget-ceilings.service';
import { ResourcesQueries } from './resources/resources.queries';
import { ResourcesService } from './resources/resources.service';
import { ContributionTreeQueries } from './results/contribution-tree.queries';
import { ResultLinksService } from './results/result-links.service';
import { ResultThreadQueries } from './results/result-thread.queries';
import { ResultsQueries } from './results/results.queries';
import { ResultsService } from './results/results.service';
import { ResultsMapQueries } from './results/results-map.queries';
import { SuccessionsService } from './results/successions.service';
import { ComparisonQueries } from './years/comparison.queries';
import { YearEntriesService } from './years/year-entries.service';

const PLANNING = [
  BudgetCeilingsService,
  BudgetsQueries,
  BudgetsService,
  ComparisonQueries,
  EditionsService,
  FrameworksQueries,
  FrameworksService,
  PlanDecisionsService,
  ResourcesQueries,
  ResourcesService,
  ResultLinksService,
  ContributionTreeQueries,
  ResultsMapQueries,
  ResultsQueries,
  ResultsService,
  ResultThreadQueries,
  SuccessionsService,
  YearEntriesService,
];

/** Strategic and operational plans: results, what contributes to what, who decided what, and the years. */
@Module({ providers: PLANNING, exports: PLANNING })
export class PlanningModule {}
