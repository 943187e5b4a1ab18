import {
  AcknowledgementsService,
  AlignedFactsQueries,
  CheckedPlanQueries,
  ChecksService,
  FigureValuesService,
  FindingsQueries,
  FlowsQueries,
  MatrixQueries,
  OverviewQueries,
} from '@resolute/alignment';
import { Reads, Writes } from '@resolute/database';
import { ComputedValuesService } from '@resolute/measurement';
import { WatchedRisksQueries } from '@resolute/risk';
import type { DataSource } from 'typeorm';
import type { HandClock } from './clock';

/** Every service of alignment over one database. */
export class AlignmentDesk {
  readonly figures: FigureValuesService;
  readonly overview: OverviewQueries;
  readonly checks: ChecksService;
  readonly findings: FindingsQueries;
  readonly acknowledgements: AcknowledgementsService;
  readonly flows: FlowsQueries;
  readonly matrix: MatrixQueries;

  constructor(source: DataSource, clock: HandClock) {
    const reads = new Reads(source);
    const writes = new Writes(source, clock);
    const plans = new CheckedPlanQueries(reads);
    const facts = new AlignedFactsQueries(reads, new WatchedRisksQueries(reads));
    this.figures = new FigureValuesService(plans, facts, new ComputedValuesService(reads, writes, clock));
    this.overview = new OverviewQueries(reads, plans, clock);
    this.checks = new ChecksService(writes, plans, facts, this.overview, clock);
    this.findings = new FindingsQueries(reads, plans, clock);
    this.acknowledgements = new AcknowledgementsService(writes, this.findings);
    this.flows = new FlowsQueries(plans, facts, clock);
    this.matrix = new MatrixQueries(reads, plans, facts, clock);
  }
}
