import { Injectable } from '@nestjs/common';
import { Reads, type RowReads } from '@resolute/database';
import type {
  AlignedIndicator,
  AlignedLink,
  AlignedResult,
  AlignmentFacts,
  LocalDate,
  PlannedLine,
  Translations,
} from '@resolute/domain';
import { WatchedRisksQueries } from '@resolute/risk';
import {
  ALIGNED_INDICATORS,
  ALIGNED_LINKS,
  ALIGNED_RESULTS,
  NAMES,
  PLANNED_LINES,
  RESULTS_WITH_ENTRIES,
} from './aligned-facts.sql';
import type { CheckedPlan } from './checked-plan.queries';

export interface ResultNameRow {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
}

/** Everything that the rules read, as it is now: seven statements, however large the plans. */
@Injectable()
export class AlignedFactsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly risks: WatchedRisksQueries,
  ) {}

  /** The plans alone, without indicators and risks: four statements. */
  async ofPlans(plan: CheckedPlan, day: LocalDate, reads: RowReads = this.reads): Promise<AlignmentFacts> {
    const { id } = plan.framework;
    const results = await reads.rows<AlignedResult>(ALIGNED_RESULTS, [id, day, plan.strategicPlan?.id ?? null]);
    const links = await reads.rows<AlignedLink>(ALIGNED_LINKS, [id, day]);
    const entries = await reads.rows<{ id: string }>(RESULTS_WITH_ENTRIES, [id]);
    const planned = await reads.rows<PlannedLine>(PLANNED_LINES, [id]);
    return { results, links, withEntries: entries.map((row) => row.id), planned, indicators: [], risks: [] };
  }

  async all(plan: CheckedPlan, day: LocalDate, reads: RowReads = this.reads): Promise<AlignmentFacts> {
    const plans = await this.ofPlans(plan, day, reads);
    const indicators = await reads.rows<AlignedIndicator>(ALIGNED_INDICATORS, [day]);
    return { ...plans, indicators, risks: await this.risks.list(day, reads) };
  }

  /** What results are called, by their ids: one statement. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, ResultNameRow>> {
    const rows = await this.reads.rows<ResultNameRow>(NAMES, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
