import type { AssessedByKind, RiskSummary } from './risk.view';
import type { StandingRisk } from './risk-facts';

/** What a risk says, as the database tells it. */
export type WordsRow = Omit<
  RiskSummary,
  | 'inherent'
  | 'residual'
  | 'target'
  | 'movement'
  | 'appetite'
  | 'standing'
  | 'reviewDueOn'
  | 'isReviewOverdue'
  | 'treatmentTally'
> & { readonly assessed: AssessedByKind };

/** What a risk says, and how it stands. */
export function summaryOf({ assessed, ...words }: WordsRow, risk: StandingRisk): RiskSummary {
  const { inherent = null, residual = null, target = null } = assessed;
  const { movement, appetite, standing, reviewDueOn, isReviewOverdue } = risk;
  const { treatments: all, openTreatments, overdueTreatments: overdue } = risk;
  return {
    ...words,
    inherent,
    residual,
    target,
    movement,
    appetite,
    standing,
    reviewDueOn,
    isReviewOverdue,
    treatmentTally: { all, done: all - openTreatments, overdue },
  };
}
