import { Reads, Writes } from '@resolute/database';
import type { IndicatorSheet, Person } from '@resolute/domain';
import {
  BaselinesService,
  DimensionsQueries,
  DimensionsService,
  IndicatorPartsService,
  IndicatorsQueries,
  IndicatorsService,
  IndicatorVersionsService,
  type IndicatorView,
  type IndicatorWish,
  MeasuredResultsService,
  OccasionsQueries,
  OccasionsService,
  PeriodClosuresQueries,
  PeriodClosuresService,
  TargetsService,
  type TargetWish,
  WindowExceptionsQueries,
  WindowExceptionsService,
} from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import type { HandClock } from './clock';

/** A flow that one unit reports each quarter; what is not given is as here. */
export const SHEET: IndicatorSheet = {
  title: { en: 'Recommendations approved' },
  definition: { en: 'New and revised Recommendations.' },
  measure: { en: 'Recommendations' },
  kind: 'increase',
  aggregation: 'sum',
  partAggregation: 'single',
  frequency: 'quarter',
  opensAfterDays: 1,
  lagDays: 30,
  graceDays: 15,
  tolerance: '0.05',
  needsEvidence: false,
  breakdowns: [],
};

/** The desk of a planner who defines what is measured: the services over one database, and short ways to an indicator. */
export class MeasurementDesk {
  readonly queries: IndicatorsQueries;
  readonly indicators: IndicatorsService;
  readonly versions: IndicatorVersionsService;
  readonly parts: IndicatorPartsService;
  readonly measured: MeasuredResultsService;
  readonly baselines: BaselinesService;
  readonly targets: TargetsService;
  readonly dimensions: DimensionsService;
  readonly occasions: OccasionsService;
  readonly closures: PeriodClosuresService;
  readonly exceptions: WindowExceptionsService;

  constructor(
    source: DataSource,
    private readonly planner: Person,
    private readonly unitId: string,
    clock: HandClock,
  ) {
    const reads = new Reads(source);
    const writes = new Writes(source, clock);
    this.queries = new IndicatorsQueries(reads, clock);
    this.indicators = new IndicatorsService(writes, this.queries);
    this.versions = new IndicatorVersionsService(writes, this.queries);
    this.parts = new IndicatorPartsService(writes, this.queries);
    this.measured = new MeasuredResultsService(writes, this.queries, clock);
    this.baselines = new BaselinesService(writes, this.queries, clock);
    this.targets = new TargetsService(writes, this.queries, clock);
    this.dimensions = new DimensionsService(writes, new DimensionsQueries(reads));
    this.occasions = new OccasionsService(writes, new OccasionsQueries(reads));
    this.closures = new PeriodClosuresService(writes, new PeriodClosuresQueries(reads, clock));
    this.exceptions = new WindowExceptionsService(writes, new WindowExceptionsQueries(reads, clock));
  }

  indicator(
    code: string,
    sheet: Partial<IndicatorSheet> = {},
    wish: Partial<IndicatorWish> = {},
  ): Promise<IndicatorView> {
    return this.indicators.create(this.planner, { code, unitId: this.unitId, ...wish, sheet: { ...SHEET, ...sheet } });
  }

  /** A level that grows, without a baseline yet. */
  level(code: string, sheet: Partial<IndicatorSheet> = {}): Promise<IndicatorView> {
    return this.indicator(code, { aggregation: 'point', frequency: 'year', ...sheet });
  }

  target(indicator: IndicatorView, wish: Partial<TargetWish> = {}): Promise<IndicatorView> {
    const reasons = { rationale: 'What members asked for', decisionReference: 'TD 101' };
    const target = { value: '100', onDay: '2027-12-31', effectiveFrom: '2026-01-01', ...reasons };
    return this.targets.set(this.planner, versionOf(indicator), { ...target, ...wish });
  }

  baseline(indicator: IndicatorView, value: string, wish: object = {}): Promise<IndicatorView> {
    const baseline = { value, onDay: '2024-12-31', effectiveFrom: '2025-01-01', ...wish };
    return this.baselines.set(this.planner, versionOf(indicator), baseline);
  }
}

/** The id of the newest version. */
export const versionOf = ({ versions }: IndicatorView): string => versions[0]?.id ?? '';
