import { Injectable } from '@nestjs/common';
import { Reads, type RowReads } from '@resolute/database';
import { DomainError, fieldFault, type LocalDate, type YearSpan } from '@resolute/domain';
import type { FrameworkName } from '@resolute/planning';

/** An operational plan, and the strategic plan that it is held against. */
export interface CheckedPlan {
  readonly framework: FrameworkName;
  readonly strategicPlan: FrameworkName | null;
}

interface PlanRow extends FrameworkName, YearSpan {
  /** Whether another edition has taken its place. */
  readonly isFollowed: boolean;
}

/** The newest first, as that is the one that people work on. */
const PLANS = `SELECT f.id, f.code, f.kind, f.title, f.first_year AS "firstYear", f.last_year AS "lastYear",
    EXISTS (SELECT FROM framework_versions n WHERE n.previous_id = f.id) AS "isFollowed"
  FROM framework_versions f ORDER BY f.first_year DESC, f.id DESC`;

/** Which plans are held against which: one statement. */
@Injectable()
export class CheckedPlanQueries {
  constructor(private readonly reads: Reads) {}

  /** The plan of a code; without one that which people work by, or the newest while its years have not begun. */
  async get(day: LocalDate, code?: string, reads: RowReads = this.reads): Promise<CheckedPlan> {
    const plans = await reads.rows<PlanRow>(PLANS);
    return checkedPlan(code === undefined ? newest(plans, day) : named(plans, code), plans, day);
  }

  /** All that are checked by themselves: of each rolling plan the edition that nothing has followed. */
  async current(day: LocalDate, reads: RowReads = this.reads): Promise<CheckedPlan[]> {
    const plans = await reads.rows<PlanRow>(PLANS);
    return plans.filter(isCurrent).map((plan) => checkedPlan(plan, plans, day));
  }
}

const isCurrent = ({ kind, isFollowed }: PlanRow): boolean => kind === 'operational-plan' && !isFollowed;

function named(plans: readonly PlanRow[], code: string): PlanRow {
  const found = plans.find((plan) => plan.code === code);
  if (!found) throw fieldFault('framework', 'field/no-such-entry');
  if (found.kind !== 'operational-plan') throw fieldFault('framework', 'field/not-an-operational-plan');
  return found;
}

function newest(plans: readonly PlanRow[], day: LocalDate): PlanRow {
  const current = plans.filter(isCurrent);
  const found = current.find((plan) => covers(plan, yearOf(day))) ?? current[0];
  if (!found) throw new DomainError('row/not-found', { params: { id: 'operational-plan' } });
  return found;
}

/** A plan that lies ahead, or behind, is held against the strategic plan of the year of it that is nearest to the day. */
function checkedPlan(plan: PlanRow, plans: readonly PlanRow[], day: LocalDate): CheckedPlan {
  const year = Math.min(Math.max(yearOf(day), plan.firstYear), plan.lastYear);
  const strategic = plans.find((each) => each.kind === 'strategic-plan' && covers(each, year));
  return { framework: nameOf(plan), strategicPlan: strategic ? nameOf(strategic) : null };
}

const covers = ({ firstYear, lastYear }: YearSpan, year: number): boolean => firstYear <= year && year <= lastYear;
const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));
const nameOf = ({ id, code, kind, title }: PlanRow): FrameworkName => ({ id, code, kind, title });
