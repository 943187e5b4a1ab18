import { Injectable } from '@nestjs/common';
import { RiskEntity, RiskReviewEntity, Writes, whenBroken, withCurrent } from '@resolute/database';
import { type Actor, dayOf, fieldFault, GENEVA, type LocalDate, mayChangeRisk } from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { changeRisk, handOf, requireLive, type SeenRisk } from '../register/loaded-risk';
import { RiskPageQueries } from '../register/risk-page.queries';
import type { RiskView } from '../register/risk-page.view';
import { RISK_CONSTRAINTS } from '../risk-constraints';

export interface RiskReviewWish {
  /** Today if not given. */
  readonly reviewedOn?: LocalDate;
  readonly note?: string | null;
}

/** Records that risks were looked at again, from when on the next review is counted. */
@Injectable()
export class RiskReviewsService {
  constructor(
    private readonly writes: Writes,
    private readonly pages: RiskPageQueries,
  ) {}

  async record(actor: Actor, { id, version }: SeenRisk, { note = null, ...wish }: RiskReviewWish): Promise<RiskView> {
    const record = this.writes.run(actor, async (tx) => {
      const risk = await tx.load(RiskEntity, id, version);
      tx.require(mayChangeRisk(actor, risk, await standsForOf(tx)));
      requireLive(risk, 'review');
      const today = dayOf(tx.at, GENEVA);
      const reviewedOn = wish.reviewedOn ?? today;
      if (reviewedOn > today) throw fieldFault('reviewedOn', 'field/day-to-come');
      const row = { riskId: id, reviewedOn, note };
      await tx.insert(RiskReviewEntity, { ...row, id: uuid(), reviewedById: handOf(actor), createdAt: tx.at });
      await changeRisk(tx, risk, (risk.lastReviewedOn ?? '') < reviewedOn ? { lastReviewedOn: reviewedOn } : {});
      tx.audit({ action: 'risk.reviewed', subjectType: 'risk', subjectId: id, change: { reviewedOn, note } });
    });
    await withCurrent(whenBroken(RISK_CONSTRAINTS, record), () => this.pages.get(actor, id));
    return this.pages.get(actor, id);
  }
}
