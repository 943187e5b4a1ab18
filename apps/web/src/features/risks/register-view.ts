import { isLiveRisk } from '@resolute/domain';
import type { RiskLine } from '../../api/risks';
import { isAboveAppetiteNow } from '../../ui/risks/is-above-appetite-now';

/** What of the register is shown: of what is watched all or some; and what is not watched yet, or no longer. */
export const REGISTER_VIEWS = ['all', 'above', 'overdue', 'strategic', 'drafts', 'closed'] as const;
export type RegisterView = (typeof REGISTER_VIEWS)[number];

const FITS: Readonly<Record<RegisterView, (risk: RiskLine) => boolean>> = {
  all: ({ state }) => isLiveRisk(state),
  above: (risk) => isLiveRisk(risk.state) && isAboveAppetiteNow(risk),
  overdue: ({ state, isReviewOverdue }) => isLiveRisk(state) && isReviewOverdue,
  strategic: (risk) => isLiveRisk(risk.state) && risk.class === 'strategic',
  drafts: ({ state }) => state === 'draft',
  closed: ({ state }) => state === 'closed',
};

/** The rows of a view; a button that says three opens three rows, as it counts by this. */
export const rowsOf = (risks: readonly RiskLine[], view: RegisterView): RiskLine[] => risks.filter(FITS[view]);
