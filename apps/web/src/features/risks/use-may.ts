import {
  type Decision,
  isLiveRisk,
  mayAssessRisk,
  mayDecideOnRisk,
  mayDecideOnRisks,
  mayEscalateRisk,
  mayReportTreatment,
} from '@resolute/domain';
import type { Risk, RiskTreatment } from '../../api/risks';
import { useSignedIn } from '../../api/signed-in';

interface May {
  /** Says what it is, where it stands and what is done about it. */
  readonly change: boolean;
  readonly assess: boolean;
  readonly treat: boolean;
  readonly escalate: boolean;
  /** Says that it was looked at again, or that it materialized. */
  readonly watch: boolean;
  /** Whether this person decides on risks at all, and then whether on this one. */
  readonly decides: boolean;
  readonly decide: Decision;
  readonly report: (treatment: RiskTreatment) => boolean;
}

/** What this person may do with a risk as it stands, by the rules that the server asks as well. */
export function useMay({ state, unit, owner, rung, assessments }: Risk): May {
  const { actor } = useSignedIn();
  const held = { unitId: unit.id, ownerId: owner?.id ?? null };
  const change = mayAssessRisk(actor, held).allowed;
  const assessor = assessments.find(({ kind, supersededAt }) => kind === 'residual' && supersededAt === null)?.assessor;
  const decide = mayDecideOnRisk(actor, { rung, ...(assessor && { assessedById: assessor.id }) });
  const isClosed = state === 'closed';
  return {
    change,
    assess: change && !isClosed,
    treat: (change || decide.allowed) && !isClosed,
    escalate: mayEscalateRisk(actor, held).allowed && isLiveRisk(state),
    watch: change && isLiveRisk(state),
    decides: mayDecideOnRisks(actor).allowed,
    decide,
    report: (treatment) =>
      mayReportTreatment(actor, { ...held, treatmentOwnerId: treatment.owner?.id ?? null }).allowed,
  };
}
