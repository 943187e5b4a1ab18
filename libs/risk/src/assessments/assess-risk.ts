import { RiskAssessmentEntity, type RiskEntity, RiskMatrixEntity, type Tx } from '@resolute/database';
import {
  type AssessmentKind,
  DomainError,
  dayOf,
  fieldFault,
  GENEVA,
  type LocalDate,
  levelOf,
  mayAssessRisk,
  type RiskMatrix,
  type Score,
} from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { changeRisk, handOf, momentOf, stateOf } from '../register/loaded-risk';

export interface AssessmentWish extends Score {
  readonly kind: AssessmentKind;
  readonly rationale: string;
  /** Today if not given. */
  readonly assessedOn?: LocalDate;
}

const IN_FORCE = `SELECT m.id FROM risk_matrices m WHERE m.effective_from <= $1 ORDER BY m.version DESC LIMIT 1`;

/** Records what somebody finds of a risk. What was found before of this kind is superseded. */
export async function assessRisk(tx: Tx, risk: RiskEntity, wish: AssessmentWish): Promise<void> {
  const { id } = risk;
  tx.require(mayAssessRisk(tx.actor, risk, await standsForOf(tx)));
  if (stateOf(risk) === 'closed')
    throw new DomainError('workflow/not-possible', { params: { state: 'closed', action: 'assess' } });
  const assessedOn = wish.assessedOn ?? dayOf(tx.at, GENEVA);
  if (assessedOn > dayOf(tx.at, GENEVA)) throw fieldFault('assessedOn', 'field/day-to-come');
  const matrix = await matrixInForce(tx);
  const { kind, likelihood, impact, rationale } = wish;
  const level = levelOf(matrix as unknown as RiskMatrix, { likelihood, impact });
  const row = { riskId: id, kind, likelihood, impact, level, rationale, assessedOn };
  const createdAt = momentOf(tx, risk);
  await tx.change(RiskAssessmentEntity, { riskId: id, kind, supersededAt: IsNull() }, { supersededAt: createdAt });
  const hands = { assessorId: handOf(tx.actor), matrixId: matrix.id };
  await tx.insert(RiskAssessmentEntity, { ...row, ...hands, id: uuid(), createdAt });
  await changeRisk(tx, risk, reviewedBy(risk, kind, assessedOn));
  const change = { kind, likelihood, impact, level, rationale, assessedOn, matrixVersion: matrix.version };
  tx.audit({ action: 'risk.assessed', subjectType: 'risk', subjectId: id, change });
}

/** There is always one: a register begins with it. */
async function matrixInForce(tx: Tx): Promise<RiskMatrixEntity> {
  const [row] = await tx.query<{ id: string }>(IN_FORCE, [tx.at]);
  const [matrix] = row ? await tx.all(RiskMatrixEntity, { id: row.id }) : [];
  if (!matrix) throw new Error('No matrix is in force');
  return matrix;
}

/** Who assesses what is left of a risk has looked at it again, and its next review is due from then on. */
const reviewedBy = (risk: RiskEntity, kind: AssessmentKind, on: LocalDate): Partial<RiskEntity> =>
  kind === 'residual' && (risk.lastReviewedOn ?? '') < on ? { lastReviewedOn: on } : {};
