import type { LocalDate } from '../calendar/local-date';
import { DECISION_VERBS, type DecisionVerb, type FrameworkKind } from './framework';

/** What a body decided on a plan, for some of its years or for all. */
export interface PlanDecision {
  readonly verb: DecisionVerb;
  readonly years: readonly number[];
  readonly decidedOn: LocalDate;
}

/** The first and the last year of a plan or a budget. */
export interface YearSpan {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** What the years of an operational plan must lie in to be more than an indication. */
export interface Frame {
  readonly strategicPlans: readonly YearSpan[];
  readonly budgets: readonly YearSpan[];
}

export const YEAR_STATUSES = ['endorsed', 'noted', 'indicative', 'undecided'] as const;
export type YearStatus = (typeof YEAR_STATUSES)[number];

/** What a year lies outside of. */
export const OUTSIDE = ['strategic-plan', 'budget'] as const;
export type Outside = (typeof OUTSIDE)[number];

export interface YearStanding<D extends PlanDecision = PlanDecision> {
  readonly year: number;
  readonly status: YearStatus;
  /** The weightiest decision on this year; of two alike the later one. */
  readonly decision: D | null;
  readonly outside: readonly Outside[];
}

/**
 * Where each year of a plan stands. Status is by year and not by plan: in 2003 TSAG endorsed the first year of a plan and
 * took note of the second (Council C04/10). A year outside the adopted strategic plans or the approved budgets is indicative,
 * whatever was decided on it (C18/31): of the plan 2026-2029 under the strategic plan 2024-2027 and the budget 2026-2027
 * these are 2028 and 2029. A strategic plan is its own frame.
 */
export function yearStandings<D extends PlanDecision>(
  plan: YearSpan & { readonly kind: FrameworkKind },
  decisions: readonly D[],
  frame: Frame,
): YearStanding<D>[] {
  return yearsOf(plan).map((year) => {
    const decision = weightiest(decisions.filter(({ years }) => years.includes(year)));
    const outside = plan.kind === 'strategic-plan' ? [] : outsideOf(year, frame);
    return { year, status: outside.length > 0 ? 'indicative' : statusOf(decision), decision, outside };
  });
}

/** The weightiest decision on a plan, which gives the plan its status; null while nobody has decided anything. */
export function weightiest<D extends PlanDecision>(decisions: readonly D[]): D | null {
  let found: D | null = null;
  for (const decision of decisions) if (!found || isWeightier(decision, found)) found = decision;
  return found;
}

/** The years of a span in order: 2026-2029 are four. */
export const yearsOf = ({ firstYear, lastYear }: YearSpan): number[] =>
  Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => firstYear + index);

const weightOf = ({ verb }: PlanDecision): number => DECISION_VERBS.indexOf(verb);

const isWeightier = (one: PlanDecision, other: PlanDecision): boolean =>
  weightOf(one) > weightOf(other) || (weightOf(one) === weightOf(other) && one.decidedOn > other.decidedOn);

/** A review comes before a decision and is none. */
function statusOf(decision: PlanDecision | null): YearStatus {
  if (!decision || decision.verb === 'reviewed') return 'undecided';
  return decision.verb === 'noted' ? 'noted' : 'endorsed';
}

function outsideOf(year: number, { strategicPlans, budgets }: Frame): Outside[] {
  const isIn = (spans: readonly YearSpan[]): boolean =>
    spans.some(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);
  return [
    ...(isIn(strategicPlans) ? [] : (['strategic-plan'] as const)),
    ...(isIn(budgets) ? [] : (['budget'] as const)),
  ];
}
