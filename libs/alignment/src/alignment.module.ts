import { Module } from '@nestjs/common';
import { PlanningModule } from '@resolute/planning';
import { RiskModule } from '@resolute/risk';
import { ChecksService } from './checks/checks.service';
import { OverviewQueries } from './checks/overview.queries';
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
  FindingsQueries,
  FlowsQueries,
  MatrixQueries,
  OverviewQueries,
];

/** Whether strategy, plan, numbers, money, people and risks line up: what the rules find, and how much of it does. */
@Module({ imports: [PlanningModule, RiskModule], providers: ALIGNMENT, exports: ALIGNMENT })
export class AlignmentModule {}
