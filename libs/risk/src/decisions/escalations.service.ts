import { Injectable } from '@nestjs/common';
import { RiskEntity, RiskEscalationEntity, Writes, whenBroken, withCurrent } from '@resolute/database';
import { type Actor, classOnRung, mayEscalateRisk, type RiskClass, type Rung, requireHigher } from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { changeRisk, handOf, requireLive, rungOf, type SeenRisk } from '../register/loaded-risk';
import { RiskPageQueries } from '../register/risk-page.queries';
import type { RiskView } from '../register/risk-page.view';
import { RISK_CONSTRAINTS } from '../risk-constraints';

export interface EscalationWish {
  readonly toRung: Rung;
  readonly reason: string;
}

/** Takes risks up the ladder, and from the Director on they are strategic. */
@Injectable()
export class EscalationsService {
  constructor(
    private readonly writes: Writes,
    private readonly pages: RiskPageQueries,
  ) {}

  async escalate(actor: Actor, { id, version }: SeenRisk, { toRung, reason }: EscalationWish): Promise<RiskView> {
    const escalate = this.writes.run(actor, async (tx) => {
      const risk = await tx.load(RiskEntity, id, version);
      tx.require(mayEscalateRisk(actor, risk, await standsForOf(tx)));
      requireLive(risk, 'escalate');
      const fromRung = rungOf(risk);
      requireHigher(fromRung, toRung);
      const row = { riskId: id, fromRung, toRung, reason };
      await tx.insert(RiskEscalationEntity, { ...row, id: uuid(), escalatedById: handOf(actor), createdAt: tx.at });
      const riskClass = classOnRung(toRung, risk.class as RiskClass);
      await changeRisk(tx, risk, { rung: toRung, class: riskClass });
      const change = { fromRung, toRung, reason, class: riskClass };
      tx.audit({ action: 'risk.escalated', subjectType: 'risk', subjectId: id, change });
    });
    await withCurrent(whenBroken(RISK_CONSTRAINTS, escalate), () => this.pages.get(actor, id));
    return this.pages.get(actor, id);
  }
}
