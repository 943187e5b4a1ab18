import { type Frame, type PlanDecision, type TimeAxes, weightiest, yearStandings } from '@resolute/domain';
import type { FrameworkView, PlanDecisionView } from './framework.view';

/** A framework version as it is read; what follows from its decisions is computed here, never stored. */
export type FrameworkRow = Omit<FrameworkView, 'standingDecisionId' | 'years' | 'decisions'> & {
  readonly decisions: readonly (Omit<PlanDecisionView, 'revokedAt'> & { readonly revokedAt: string | null })[];
};

/** The view of a row: decisions that were struck out by the moment, or fall after the day, do not count. */
export function frameworkView(row: FrameworkRow, frame: Frame, { day }: TimeAxes): FrameworkView {
  const decisions = row.decisions.map((decision) => ({
    ...decision,
    revokedAt: decision.revokedAt === null ? null : new Date(decision.revokedAt),
  }));
  const counting = decisions.filter(({ revokedAt, decidedOn }) => revokedAt === null && decidedOn <= day);
  return {
    ...row,
    decisions,
    standingDecisionId: weightiest<PlanDecision & { id: string }>(counting)?.id ?? null,
    years: yearStandings(row, counting, frame).map(({ decision, ...year }) => ({
      ...year,
      decisionId: decision?.id ?? null,
    })),
  };
}
