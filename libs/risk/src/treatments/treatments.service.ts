import { Injectable } from '@nestjs/common';
import {
  laterOf,
  RiskAssessmentEntity,
  RiskEntity,
  RiskTreatmentEntity,
  type Tx,
  Writes,
  whenBroken,
  withCurrent,
} from '@resolute/database';
import {
  type Actor,
  advance,
  DomainError,
  dayOf,
  fieldFault,
  GENEVA,
  mayAssessRisk,
  mayDecideOnRisk,
  mayReportTreatment,
  type RiskNature,
  type TreatmentAction,
  type TreatmentState,
  treatmentLifecycle,
} from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { handOf, rungOf, stateOf } from '../register/loaded-risk';
import { RiskPageQueries } from '../register/risk-page.queries';
import type { RiskView } from '../register/risk-page.view';
import { RISK_CONSTRAINTS } from '../risk-constraints';
import { requireSound, rowOf, type TreatmentContent, type TreatmentRow } from './treatment-content';

export interface TreatmentChanges extends Partial<TreatmentContent> {
  readonly progress?: number;
  /** Where it stands from now on. */
  readonly state?: TreatmentState;
}

/** Plans what is done about risks, and says how far it has come. */
@Injectable()
export class TreatmentsService {
  constructor(
    private readonly writes: Writes,
    private readonly pages: RiskPageQueries,
  ) {}

  /** Plans a treatment: whoever assesses the risk, and whoever may require one. */
  async plan(actor: Actor, riskId: string, content: TreatmentContent): Promise<RiskView> {
    const id = uuid();
    const plan = this.writes.run(actor, async (tx) => {
      const risk = await tx.load(RiskEntity, riskId);
      await requireMayPlan(tx, risk);
      if (stateOf(risk) === 'closed')
        throw new DomainError('workflow/not-possible', { params: { state: 'closed', action: 'treat' } });
      const row = { ...rowOf(content), progress: 0 };
      await requireSound(tx, row, risk.nature as RiskNature);
      const about = { state: 'planned', recordedById: handOf(actor), version: 1, createdAt: tx.at, changedAt: tx.at };
      await tx.insert(RiskTreatmentEntity, { ...row, ...about, riskId, id });
      tx.audit({ action: 'risk-treatment.planned', subjectType: 'risk', subjectId: riskId, change: { id, ...row } });
    });
    await whenBroken(RISK_CONSTRAINTS, plan);
    return this.pages.get(actor, riskId);
  }

  /** Changes what is planned, or says how it goes; what is done is done in full, and on this day. */
  async change(actor: Actor, id: string, version: number, wish: TreatmentChanges): Promise<RiskView> {
    let riskId = '';
    const change = this.writes.run(actor, async (tx) => {
      const treatment = await tx.load(RiskTreatmentEntity, id, version);
      riskId = treatment.riskId;
      const risk = await tx.load(RiskEntity, riskId);
      const held = { unitId: risk.unitId, ownerId: risk.ownerId, treatmentOwnerId: treatment.ownerId };
      tx.require(mayReportTreatment(actor, held));
      const before = contentOf(treatment);
      const planned = { ...before, ...definedIn(wish) } as TreatmentRow & TreatmentContent;
      const step = stepTo(tx, treatment, wish);
      const after = { ...rowOf(planned), ...step };
      await requireSound(tx, after, risk.nature as RiskNature);
      await tx.update(RiskTreatmentEntity, treatment, { ...after, changedAt: laterOf(tx.at, treatment.changedAt) });
      const told = { id, before: { ...before, state: treatment.state, progress: treatment.progress }, after };
      tx.audit({ action: 'risk-treatment.changed', subjectType: 'risk', subjectId: riskId, change: told });
    });
    await withCurrent(whenBroken(RISK_CONSTRAINTS, change), () => this.pages.get(actor, riskId));
    return this.pages.get(actor, riskId);
  }
}

async function requireMayPlan(tx: Tx, risk: RiskEntity): Promise<void> {
  const assessed = mayAssessRisk(tx.actor, risk, await standsForOf(tx));
  if (assessed.allowed) return tx.require(assessed);
  const [residual] = await tx.all(RiskAssessmentEntity, { riskId: risk.id, kind: 'residual', supersededAt: IsNull() });
  const decided = mayDecideOnRisk(tx.actor, {
    rung: rungOf(risk),
    ...(residual && { assessedById: residual.assessorId }),
  });
  tx.require(decided.allowed || decided.reason !== 'role' ? decided : assessed);
}

/** Where a treatment stands after a change, by its lifecycle: none that stays what it was takes a step. */
function stepTo(tx: Tx, treatment: RiskTreatmentEntity, { state: wished, progress }: TreatmentChanges) {
  const from = treatment.state as TreatmentState;
  if (wished === undefined || wished === from) {
    if (from === 'done' && progress !== undefined && progress < 100)
      throw fieldFault('progress', 'field/contradicts-status');
    return { state: from, progress: progress ?? treatment.progress, doneOn: treatment.doneOn };
  }
  const state = advance(treatmentLifecycle, from, ACTIONS[wished](from));
  const isDone = state === 'done';
  return {
    state,
    progress: isDone ? 100 : (progress ?? treatment.progress),
    doneOn: isDone ? dayOf(tx.at, GENEVA) : null,
  };
}

/** The action that leads to a state; what nothing leads to is asked of the table all the same, which refuses it. */
const ACTIONS: Readonly<Record<TreatmentState, (from: TreatmentState) => TreatmentAction>> = {
  planned: () => 'resume',
  underway: (from) => (from === 'done' ? 'resume' : 'start'),
  done: () => 'finish',
  cancelled: () => 'cancel',
};

const contentOf = (row: RiskTreatmentEntity): TreatmentRow => ({
  response: row.response,
  title: row.title,
  ownerId: row.ownerId,
  startsOn: row.startsOn,
  dueOn: row.dueOn,
  costChf: row.costChf,
  expectedLikelihood: row.expectedLikelihood,
  expectedImpact: row.expectedImpact,
  effect: row.effect,
});

const CONTENT = [
  'response',
  'title',
  'ownerId',
  'startsOn',
  'dueOn',
  'costChf',
  'expectedLikelihood',
  'expectedImpact',
  'effect',
] as const;

/** What a change names; what it leaves out stays. */
const definedIn = (wish: TreatmentChanges): Partial<TreatmentContent> =>
  Object.fromEntries(CONTENT.filter((key) => wish[key] !== undefined).map((key) => [key, wish[key]]));
