import {
  type Acceptance,
  type AssessmentKind,
  type DatedAssessment,
  type EarlyWarning,
  earlyWarnings,
  type FoundInRisk,
  findingsOn,
  type LocalDate,
  type RiskFacts,
  type WatchedIndicator,
} from '@resolute/domain';
import type { AssessedView, RiskSummary } from './risk.view';
import type { StandingRisk } from './risk-facts';
import type { RiskHistory } from './risk-page.view';

interface Judged {
  readonly risk: StandingRisk;
  readonly summary: RiskSummary;
  readonly history: RiskHistory;
  /** The matrix in force. */
  readonly matrixId: string;
}

/** What does not fit together in a risk on a day. */
export const findingsIn = (judged: Judged, today: LocalDate): readonly FoundInRisk[] =>
  findingsOn(factsOf(judged), today);

/** What the indicators of a risk say about it, and it about them. */
export const warningsIn = (
  { state, standing }: StandingRisk,
  indicators: readonly WatchedIndicator[],
): readonly EarlyWarning[] => earlyWarnings({ state, indicators, ...(standing && { standing }) });

function factsOf({ risk, summary, history, matrixId }: Judged): RiskFacts {
  const { state, nature, rung, appetite, acceptedUntil, lastReviewedOn } = risk;
  const residualBefore = history.assessments.find(
    ({ kind, supersededAt }) => kind === 'residual' && supersededAt !== null,
  );
  const acceptance: Acceptance | undefined = acceptedUntil ? { untilOn: acceptedUntil } : undefined;
  return {
    state,
    nature,
    matrixId,
    hasOwner: summary.owner !== null,
    linkCount: history.links.length,
    assessments: assessmentsIn(summary),
    isEscalated: rung !== 'unit',
    controls: history.controls.map(({ sinceOn, untilOn }) => ({ sinceOn, ...(untilOn && { untilOn }) })),
    treatments: history.treatments.map(({ id, state: standsAt, dueOn, doneOn, owner }) => ({
      id,
      state: standsAt,
      dueOn,
      hasOwner: owner !== null,
      ...(doneOn && { doneOn }),
    })),
    ...(residualBefore && { residualBefore }),
    ...(appetite && { appetite }),
    ...(acceptance && { acceptance }),
    ...(lastReviewedOn && { lastReviewedOn }),
  };
}

function assessmentsIn(summary: RiskSummary): Partial<Record<AssessmentKind, DatedAssessment>> {
  const of = (kind: AssessmentKind): AssessedView | null => summary[kind];
  const kinds = (['inherent', 'residual', 'target'] as const).map((kind) => [kind, of(kind)] as const);
  return Object.fromEntries(kinds.filter((entry): entry is [AssessmentKind, AssessedView] => entry[1] !== null));
}
