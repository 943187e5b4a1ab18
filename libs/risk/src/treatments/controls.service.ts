import { Injectable } from '@nestjs/common';
import { RiskControlEntity, RiskEntity, Writes, whenBroken, withCurrent } from '@resolute/database';
import {
  type Actor,
  type LocalDate,
  mayChangeRisk,
  requiredWords,
  requireOrder,
  type Translations,
} from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { handOf, type SeenRisk } from '../register/loaded-risk';
import { RiskPageQueries } from '../register/risk-page.queries';
import type { RiskView } from '../register/risk-page.view';
import { RISK_CONSTRAINTS } from '../risk-constraints';

export interface ControlWish {
  readonly title: Translations;
  readonly sinceOn: LocalDate;
}

/** Records what is in place against a risk, apart from what is only planned. */
@Injectable()
export class ControlsService {
  constructor(
    private readonly writes: Writes,
    private readonly pages: RiskPageQueries,
  ) {}

  async record(actor: Actor, riskId: string, wish: ControlWish): Promise<RiskView> {
    await this.writes.run(actor, async (tx) => {
      const risk = await tx.load(RiskEntity, riskId);
      tx.require(mayChangeRisk(actor, risk, await standsForOf(tx)));
      const row = { title: requiredWords(wish.title, 'title'), sinceOn: wish.sinceOn, untilOn: null };
      const about = { recordedById: handOf(actor), version: 1, createdAt: tx.at };
      const id = uuid();
      await tx.insert(RiskControlEntity, { ...row, ...about, riskId, id });
      tx.audit({ action: 'risk-control.recorded', subjectType: 'risk', subjectId: riskId, change: { id, ...row } });
    });
    return this.pages.get(actor, riskId);
  }

  /** Says until when a control was in place; null when it goes on. */
  async end(actor: Actor, { id, version }: SeenRisk, untilOn: LocalDate | null): Promise<RiskView> {
    let riskId = '';
    const end = this.writes.run(actor, async (tx) => {
      const control = await tx.load(RiskControlEntity, id, version);
      riskId = control.riskId;
      const risk = await tx.load(RiskEntity, riskId);
      tx.require(mayChangeRisk(actor, risk, await standsForOf(tx)));
      requireOrder(control.sinceOn, untilOn, 'untilOn');
      await tx.update(RiskControlEntity, control, { untilOn });
      const change = { id, before: { untilOn: control.untilOn }, after: { untilOn } };
      tx.audit({ action: 'risk-control.changed', subjectType: 'risk', subjectId: riskId, change });
    });
    await withCurrent(whenBroken(RISK_CONSTRAINTS, end), () => this.pages.get(actor, riskId));
    return this.pages.get(actor, riskId);
  }
}
