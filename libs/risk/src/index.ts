export type { AssessmentWish } from './assessments/assess-risk';
export { AssessmentsService } from './assessments/assessments.service';
export { CategoriesQueries } from './categories/categories.queries';
export { CategoriesService } from './categories/categories.service';
export type { AppetiteView, AppetiteWish, CategoryView, CategoryWish } from './categories/category.view';
export { AcceptancesService, type AcceptanceWish } from './decisions/acceptances.service';
export { EscalationsService, type EscalationWish } from './decisions/escalations.service';
export { IncidentsService, type IncidentWish } from './decisions/incidents.service';
export { RiskReviewsService, type RiskReviewWish } from './decisions/risk-reviews.service';
export type {
  FindingCode,
  FindingCount,
  FindingsFilter,
  FindingsPage,
  NamedFinding,
  NamedWarning,
  RiskWithFindings,
} from './findings/risk-finding.view';
export { FINDING_CODES, RiskFindingsQueries } from './findings/risk-findings.queries';
export { RiskMapQueries } from './map/risk-map.queries';
export type { KindMap, MapCell, MapMovement, MappedRisk, OffMapRisk, RiskMapView } from './map/risk-map.view';
export { MatricesQueries } from './matrices/matrices.queries';
export { MatricesService } from './matrices/matrices.service';
export type { MatrixView, MatrixWish } from './matrices/matrix.view';
export type { SeenRisk } from './register/loaded-risk';
export { RegisterQueries } from './register/register.queries';
export {
  type AssessedView,
  type CategoryName,
  type LinkCode,
  REGISTER_ORDERS,
  type RegisterCounts,
  type RegisterFilter,
  type RegisterOrder,
  type RegisterPage,
  type RiskChanges,
  type RiskContent,
  type RiskLinkWish,
  type RiskSummary,
  type RiskWish,
  type TreatmentTally,
  type WholeRisk,
} from './register/risk.view';
export { type EnteredRisk, RiskEntriesService, type RiskEntry } from './register/risk-entries.service';
export { type PlainMove, RiskMovesService } from './register/risk-moves.service';
export { RiskPageQueries } from './register/risk-page.queries';
export type {
  AcceptanceView,
  AssessmentView,
  ControlView,
  EscalationView,
  IncidentView,
  MoveView,
  ReviewView,
  RiskHistory,
  RiskLinkView,
  RiskView,
  TreatmentView,
} from './register/risk-page.view';
export { RisksService } from './register/risks.service';
export { WatchedRisksQueries, type WatchedRiskView } from './register/watched-risks.queries';
export { type WholeRegister, WholeRegisterQueries } from './register/whole-register.queries';
export { ReportedRegisterQueries } from './reported/reported-register.queries';
export type {
  OverdueTreatment,
  ReportedLevel,
  ReportedRegister,
  ReportedRisk,
  ReportedScope,
} from './reported/reported-register.view';
export { RiskModule } from './risk.module';
export { loadSampleRisks } from './sample/load-sample-risks';
export { type DueRiskTask, RiskTasksQueries } from './tasks/risk-tasks.queries';
export { ControlsService, type ControlWish } from './treatments/controls.service';
export {
  type BoardCounts,
  type BoardFilter,
  type BoardPage,
  type BoardTreatment,
  TreatmentBoardQueries,
} from './treatments/treatment-board.queries';
export type { TreatmentContent } from './treatments/treatment-content';
export { type TreatmentChanges, TreatmentsService } from './treatments/treatments.service';
