import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  alignmentMatrix,
  dayOf,
  GENEVA,
  type GradeGroup,
  mayReadAlignment,
  requireAllowed,
  type StaffMonths,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { AlignedFactsQueries, type ResultNameRow } from '../plans/aligned-facts.queries';
import { CheckedPlanQueries } from '../plans/checked-plan.queries';
import type { AlignmentMatrix } from './matrix.view';

/** The staff months of each result by grade group over all years, as decimals; a group of which nothing is said is null. */
const MONTHS = `SELECT l.result_id AS id, trim_scale(sum(l.director_months))::text AS director,
    trim_scale(sum(l.professional_months))::text AS professional,
    trim_scale(sum(l.general_service_months))::text AS "general-service"
  FROM resources l WHERE l.framework_version_id = $1 AND l.use = 'planned' AND l.superseded_at IS NULL GROUP BY l.result_id`;

const FINDINGS = `SELECT f.result_id AS id, count(*)::integer AS findings FROM alignment_findings f
  WHERE f.framework_version_id = $1 AND f.mended_at IS NULL AND f.result_id IS NOT NULL GROUP BY f.result_id`;

type MonthsRow = { readonly id: string } & Readonly<Record<GradeGroup, string | null>>;

/** Outputs by outcomes, as the plans are now: eight statements. */
@Injectable()
export class MatrixQueries {
  constructor(
    private readonly reads: Reads,
    private readonly plans: CheckedPlanQueries,
    private readonly facts: AlignedFactsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async get(actor: Actor, code?: string): Promise<AlignmentMatrix> {
    requireAllowed(mayReadAlignment(actor));
    const today = dayOf(this.clock.now(), GENEVA);
    const plan = await this.plans.get(today, code);
    const { framework } = plan;
    const { outcomes, rows } = alignmentMatrix(await this.facts.ofPlans(plan, today));
    const shown = [...outcomes.flatMap(({ id, goalIds }) => [id, ...goalIds]), ...rows.map(({ id }) => id)];
    const names = await this.facts.names(shown);
    const nameOf = (id: string): ResultNameRow => names.get(id) ?? { id, code: '', title: {} };
    const months = await this.reads.rows<MonthsRow>(MONTHS, [framework.id]);
    const monthsOf = new Map(months.map((row) => [row.id, staffMonthsIn(row)]));
    const found = await this.reads.rows<{ id: string; findings: number }>(FINDINGS, [framework.id]);
    const findingsOf = new Map(found.map(({ id, findings }) => [id, findings]));
    return {
      framework,
      outcomes: outcomes.map(({ id, goalIds }) => ({
        ...nameOf(id),
        goals: goalIds.map((goalId) => ({ id: goalId, code: nameOf(goalId).code })),
      })),
      rows: rows.map(({ id, francs, cells, has }) => ({
        output: nameOf(id),
        francs: francs.toString(),
        staffMonths: monthsOf.get(id) ?? {},
        cells,
        has,
        findings: findingsOf.get(id) ?? 0,
      })),
    };
  }
}

const staffMonthsIn = ({ id: _id, ...groups }: MonthsRow): StaffMonths =>
  Object.fromEntries(Object.entries(groups).filter(([, months]) => months !== null));
