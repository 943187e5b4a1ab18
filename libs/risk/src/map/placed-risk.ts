import {
  type Appetite,
  type AssessmentKind,
  isAboveAppetite,
  type Proximity,
  type RiskLevel,
  type RiskNature,
  type Translations,
} from '@resolute/domain';
import { assessedOf } from '../register/risk-facts';
import type { PlacedRisk } from './placed';

/** What a risk was assessed by: null where it was not. */
type Scores<Name extends AssessmentKind | 'earlier'> = {
  readonly [K in `${Name}Likelihood` | `${Name}Impact`]: number | null;
} & { readonly [K in `${Name}Level`]: RiskLevel | null } & { readonly [K in `${Name}MatrixId`]: string | null };

/** A risk as the database tells it for the map. */
export type PlacedRow = Scores<AssessmentKind> &
  Scores<'earlier'> & {
    readonly id: string;
    readonly code: string;
    readonly title: Translations;
    readonly nature: RiskNature;
    readonly proximity: Proximity;
    readonly appetite: Appetite | null;
  };

/** A risk with all that it was assessed by, and whether that is more than the appetite of its category takes. */
export function placedRisk(row: PlacedRow): PlacedRisk {
  const { id, code, title, proximity } = row;
  const residual = assessedOf(row.residualLikelihood, row.residualImpact, row.residualLevel, row.residualMatrixId);
  return {
    code,
    proximity,
    name: { id, code, title, isAboveAppetite: isAbove(row) },
    assessed: {
      inherent: assessedOf(row.inherentLikelihood, row.inherentImpact, row.inherentLevel, row.inherentMatrixId),
      residual,
      target: assessedOf(row.targetLikelihood, row.targetImpact, row.targetLevel, row.targetMatrixId),
    },
    earlier: assessedOf(row.earlierLikelihood, row.earlierImpact, row.earlierLevel, row.earlierMatrixId),
    ...(residual && { residual }),
  };
}

/** An appetite limits threats alone. */
const isAbove = ({ nature, residualLevel, appetite }: PlacedRow): boolean =>
  nature === 'threat' && residualLevel !== null && appetite !== null && isAboveAppetite(residualLevel, appetite);
