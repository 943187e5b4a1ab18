import { Injectable } from '@nestjs/common';
import { RiskEntity, RiskIncidentEntity, Writes, whenBroken, withCurrent } from '@resolute/database';
import { type Actor, dayOf, fieldFault, GENEVA, type LocalDate, mayChangeRisk } from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { changeRisk, handOf, type SeenRisk, stateOf } from '../register/loaded-risk';
import { moveRisk } from '../register/risk-moves.service';
import { RiskPageQueries } from '../register/risk-page.queries';
import type { RiskView } from '../register/risk-page.view';
import { RISK_CONSTRAINTS } from '../risk-constraints';

export interface IncidentWish {
  readonly happenedOn: LocalDate;
  readonly what: string;
}

/** Records what happened when a risk materialised. */
@Injectable()
export class IncidentsService {
  constructor(
    private readonly writes: Writes,
    private readonly pages: RiskPageQueries,
  ) {}

  /** The first incident moves the risk; what happens once more while it is materialised is recorded beside it. */
  async record(actor: Actor, { id, version }: SeenRisk, { happenedOn, what }: IncidentWish): Promise<RiskView> {
    const record = this.writes.run(actor, async (tx) => {
      const risk = await tx.load(RiskEntity, id, version);
      tx.require(mayChangeRisk(actor, risk, await standsForOf(tx)));
      if (happenedOn > dayOf(tx.at, GENEVA)) throw fieldFault('happenedOn', 'field/day-to-come');
      const row = { riskId: id, happenedOn, what };
      await tx.insert(RiskIncidentEntity, { ...row, id: uuid(), recordedById: handOf(actor), createdAt: tx.at });
      if (stateOf(risk) === 'materialised') await changeRisk(tx, risk, {});
      else await moveRisk(tx, risk, 'materialise');
      tx.audit({ action: 'risk.incident-recorded', subjectType: 'risk', subjectId: id, change: { happenedOn, what } });
    });
    await withCurrent(whenBroken(RISK_CONSTRAINTS, record), () => this.pages.get(actor, id));
    return this.pages.get(actor, id);
  }
}
