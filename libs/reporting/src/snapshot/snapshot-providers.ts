import { BesideFiguresQueries } from './beside-figures';
import { EarlierPlanQueries } from './earlier-plan.queries';
import { FactsQueries } from './facts';
import { PlanAccountabilityQueries } from './plan-accountability.queries';
import { PlanContributionsQueries } from './plan-contributions.queries';
import { ReportedAlignmentQueries } from './reported-alignment.queries';
import { ReportedPlansQueries } from './reported-plans.queries';
import { ReportedRisksQueries } from './reported-risks.queries';
import { ReportedValuesQueries } from './reported-values.queries';
import { SnapshotsService } from './snapshots.service';

/** What freezes the figures of a report; nothing else uses it. */
export const WITHIN_SNAPSHOT = [
  BesideFiguresQueries,
  EarlierPlanQueries,
  FactsQueries,
  PlanAccountabilityQueries,
  PlanContributionsQueries,
  ReportedAlignmentQueries,
  ReportedPlansQueries,
  ReportedRisksQueries,
  ReportedValuesQueries,
  SnapshotsService,
];
