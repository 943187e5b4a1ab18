import { Module } from '@nestjs/common';
import { MeasurementModule } from '@resolute/measurement';
import { PlanningModule } from '@resolute/planning';
import { RiskModule } from '@resolute/risk';
import { ChecksService } from './checks/checks.service';
import { OverviewQueries } from './checks/overview.queries';
import { ReportedCoverageQueries } from './checks/reported-coverage.queries';
import { FigureValuesService } from './figures/figure-values.service';
import { AcknowledgementsService } from './findings/acknowledgements.service';
import { FindingsQueries } from './findings/findings.queries';
import { FlowsQueries } from './pictures/flows.queries';
import { MatrixQueries } from './pictures/matrix.queries';
import { AlignedFactsQueries } from './plans/aligned-facts.queries';
import { CheckedPlanQueries } from './plans/checked-plan.queries';

const ALIGNMENT = [
  AcknowledgementsService,
  AlignedFactsQueries,
  CheckedPlanQueries,
  ChecksService,
  FigureValuesService,
  FindingsQueries,
  FlowsQueries,
  MatrixQueries,
  OverviewQueries,
  ReportedCoverageQueries,
];

/** Whether strategy, plan, numbers, money, people and risks line up: what the rules find, and how much of it does. */
@Module({ imports: [MeasurementModule, PlanningModule, RiskModule], providers: ALIGNMENT, exports: ALIGNMENT })
export class AlignmentModule {}
