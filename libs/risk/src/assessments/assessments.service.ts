import { Injectable } from '@nestjs/common';
import { RiskEntity, Writes, withCurrent } from '@resolute/database';
import type { Actor } from '@resolute/domain';
import type { SeenRisk } from '../register/loaded-risk';
import { RiskPageQueries } from '../register/risk-page.queries';
import type { RiskView } from '../register/risk-page.view';
import { type AssessmentWish, assessRisk } from './assess-risk';

/** Records how likely and how grave a risk is found, by the matrix in force. What was found before stays readable. */
@Injectable()
export class AssessmentsService {
  constructor(
    private readonly writes: Writes,
    private readonly pages: RiskPageQueries,
  ) {}

  async assess(actor: Actor, { id, version }: SeenRisk, wish: AssessmentWish): Promise<RiskView> {
    const assess = this.writes.run(actor, async (tx) => assessRisk(tx, await tx.load(RiskEntity, id, version), wish));
    await withCurrent(assess, () => this.pages.get(actor, id));
    return this.pages.get(actor, id);
  }
}
