import { Inject, Injectable } from '@nestjs/common';
import { FrameworkVersionEntity, PlanDecisionEntity, Writes, whenBroken } from '@resolute/database';
import { type Actor, DomainError, dayOf, fieldFault, GENEVA, mayChangePlans } from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { v7 as uuid } from 'uuid';
import { PLAN_CONSTRAINTS } from '../plan-constraints';
import type { DecisionWish, FrameworkView } from './framework.view';
import { FrameworksQueries } from './frameworks.queries';

/** Records what TSAG, Council and the others decided on a plan. */
@Injectable()
export class PlanDecisionsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: FrameworksQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Also on a frozen edition: Council may approve a plan while the next one is being drafted. */
  async record(actor: Actor, frameworkId: string, wish: DecisionWish): Promise<FrameworkView> {
    const id = uuid();
    const years = [...new Set(wish.years)].toSorted((a, b) => a - b);
    const record = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      await tx.load(FrameworkVersionEntity, frameworkId);
      if (years.length === 0) throw fieldFault('years', 'field/empty');
      if (wish.decidedOn > dayOf(this.clock.now(), GENEVA)) throw fieldFault('decidedOn', 'field/day-to-come');
      const { body, verb, decidedOn, document, source = null } = wish;
      const row = { body, verb, decidedOn, document, source, years, frameworkVersionId: frameworkId };
      await tx.insert(PlanDecisionEntity, { ...row, id, isSample: false, createdAt: tx.at });
      tx.audit({
        action: 'framework.decided',
        subjectType: 'framework',
        subjectId: frameworkId,
        change: { decisionId: id, body, verb, years, decidedOn, document },
      });
    });
    await whenBroken(PLAN_CONSTRAINTS, record);
    return this.queries.get(actor, frameworkId);
  }

  /** Strikes out what was recorded in error; it stays readable with the reason. */
  async revoke(actor: Actor, id: string, reason: string): Promise<FrameworkView> {
    const frameworkId = await this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const decision = await tx.load(PlanDecisionEntity, id);
      if (decision.revokedAt) throw new DomainError('plan-decision/revoked');
      await tx.change(PlanDecisionEntity, { id }, { revokedAt: tx.at, revocationReason: reason });
      tx.audit({
        action: 'framework.decision-revoked',
        subjectType: 'framework',
        subjectId: decision.frameworkVersionId,
        change: { decisionId: id, reason },
      });
      return decision.frameworkVersionId;
    });
    return this.queries.get(actor, frameworkId);
  }
}
