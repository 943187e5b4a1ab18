import { Module } from '@nestjs/common';
import { AssessmentsService } from './assessments/assessments.service';
import { CategoriesQueries } from './categories/categories.queries';
import { CategoriesService } from './categories/categories.service';
import { AcceptancesService } from './decisions/acceptances.service';
import { EscalationsService } from './decisions/escalations.service';
import { IncidentsService } from './decisions/incidents.service';
import { RiskReviewsService } from './decisions/risk-reviews.service';
import { RiskFindingsQueries } from './findings/risk-findings.queries';
import { RiskMapQueries } from './map/risk-map.queries';
import { MatricesQueries } from './matrices/matrices.queries';
import { MatricesService } from './matrices/matrices.service';
import { RegisterQueries } from './register/register.queries';
import { RiskEntriesService } from './register/risk-entries.service';
import { RiskMovesService } from './register/risk-moves.service';
import { RiskPageQueries } from './register/risk-page.queries';
import { RisksService } from './register/risks.service';
import { WatchedRisksQueries } from './register/watched-risks.queries';
import { WholeRegisterQueries } from './register/whole-register.queries';
import { ReportedRegisterQueries } from './reported/reported-register.queries';
import { RiskTasksQueries } from './tasks/risk-tasks.queries';
import { ControlsService } from './treatments/controls.service';
import { TreatmentBoardQueries } from './treatments/treatment-board.queries';
import { TreatmentsService } from './treatments/treatments.service';

const RISK = [
  AcceptancesService,
  AssessmentsService,
  CategoriesQueries,
  CategoriesService,
  ControlsService,
  EscalationsService,
  IncidentsService,
  MatricesQueries,
  MatricesService,
  RegisterQueries,
  RiskFindingsQueries,
  RiskEntriesService,
  ReportedRegisterQueries,
  RiskMapQueries,
  RiskMovesService,
  RiskPageQueries,
  RiskReviewsService,
  RisksService,
  RiskTasksQueries,
  TreatmentBoardQueries,
  TreatmentsService,
  WatchedRisksQueries,
  WholeRegisterQueries,
];

/** The risk register: risks, how they are assessed, what is done about them, and who decides. */
@Module({ providers: RISK, exports: RISK })
export class RiskModule {}
