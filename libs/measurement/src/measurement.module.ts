import { Module } from '@nestjs/common';
import { PlanningModule } from '@resolute/planning';
import { ActualExplanationsQueries } from './actuals/actual-explanations.queries';
import { ActualsQueries } from './actuals/actuals.queries';
import { ActualsService } from './actuals/actuals.service';
import { ChecksService } from './actuals/checks.service';
import { BatchesQueries } from './bulk/batches.queries';
import { BulkQueries } from './bulk/bulk.queries';
import { CellsQueries } from './cells/cells.queries';
import { OverdueReportsQueries } from './cells/overdue-reports.queries';
import { ComputedValuesService } from './computed/computed-values.service';
import { BreakdownCategoriesQueries } from './dimensions/breakdown-categories.queries';
import { DimensionsQueries } from './dimensions/dimensions.queries';
import { DimensionsService } from './dimensions/dimensions.service';
import { EvidenceQueries } from './evidence/evidence.queries';
import { EvidenceService } from './evidence/evidence.service';
import { EVIDENCE_FILES_PROVIDER } from './evidence/evidence-files';
import { EvidenceHousekeeping } from './evidence/evidence-housekeeping';
import { FiguresQueries } from './figures/figures.queries';
import { PartUnitsQueries } from './figures/part-units.queries';
import { InboxQueries } from './inbox/inbox.queries';
import { IndicatorPartsService } from './indicators/indicator-parts.service';
import { IndicatorVersionsService } from './indicators/indicator-versions.service';
import { IndicatorsQueries } from './indicators/indicators.queries';
import { IndicatorsService } from './indicators/indicators.service';
import { MeasuredResultsService } from './indicators/measured-results.service';
import { OccasionsQueries } from './occasions/occasions.queries';
import { OccasionsService } from './occasions/occasions.service';
import { BreakdownTrendsQueries } from './ratings/breakdown-trends.queries';
import { ExplanationsQueries } from './ratings/explanations.queries';
import { RatingBoard } from './ratings/rating-board';
import { RatingCalculator } from './ratings/rating-calculator';
import { RatingSources } from './ratings/rating-sources';
import { RatingVerifier } from './ratings/rating-verifier';
import { RatingsQueries } from './ratings/ratings.queries';
import { BaselinesService } from './targets/baselines.service';
import { TargetsService } from './targets/targets.service';
import { PeriodClosuresQueries } from './windows/period-closures.queries';
import { PeriodClosuresService } from './windows/period-closures.service';
import { WindowExceptionsQueries } from './windows/window-exceptions.queries';
import { WindowExceptionsService } from './windows/window-exceptions.service';

const MEASUREMENT = [
  ActualExplanationsQueries,
  ActualsQueries,
  ActualsService,
  BaselinesService,
  BreakdownCategoriesQueries,
  BatchesQueries,
  BulkQueries,
  BreakdownTrendsQueries,
  CellsQueries,
  ChecksService,
  ComputedValuesService,
  DimensionsQueries,
  DimensionsService,
  EVIDENCE_FILES_PROVIDER,
  EvidenceHousekeeping,
  EvidenceQueries,
  EvidenceService,
  FiguresQueries,
  InboxQueries,
  IndicatorPartsService,
  IndicatorsQueries,
  IndicatorsService,
  IndicatorVersionsService,
  MeasuredResultsService,
  OccasionsQueries,
  OccasionsService,
  OverdueReportsQueries,
  PartUnitsQueries,
  ExplanationsQueries,
  RatingBoard,
  RatingCalculator,
  RatingSources,
  RatingsQueries,
  RatingVerifier,
  PeriodClosuresQueries,
  PeriodClosuresService,
  TargetsService,
  WindowExceptionsQueries,
  WindowExceptionsService,
];

/** Indicators with their method sheets and targets, what was accepted for them, and the ratings that follow. */
@Module({ imports: [PlanningModule], providers: MEASUREMENT, exports: MEASUREMENT })
export class MeasurementModule {}
