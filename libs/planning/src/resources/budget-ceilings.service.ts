import { Injectable } from '@nestjs/common';
import { BudgetCeilingEntity, laterOf, Writes, whenBroken } from '@resolute/database';
import { type Actor, DomainError, francsOf, mayChangePlans, requireCeilingAbove } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { PLAN_CONSTRAINTS } from '../plan-constraints';
import { plannedMoney } from './planned-money';
import type { CeilingRevisionWish, CeilingView, CeilingWish } from './resource.view';
import { ResourcesQueries } from './resources.queries';

/** Says how much may be planned for a year of an edition. A change is a new row with a reason; the one before stays. */
@Injectable()
export class BudgetCeilingsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ResourcesQueries,
  ) {}

  async set(actor: Actor, { frameworkId, year, money, document }: CeilingWish): Promise<CeilingView> {
    const id = uuid();
    const set = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const place = { frameworkVersionId: frameworkId, year };
      const amount = francsOf(money, 'money');
      const { planned } = await plannedMoney(tx, place);
      requireCeilingAbove(planned, amount, 'money.amount');
      const row = { amount: amount.toString(), document };
      await tx.insert(BudgetCeilingEntity, { ...place, ...row, id, isSample: false, createdAt: tx.at });
      const change = { id, year, ...row };
      tx.audit({ action: 'framework.ceiling-set', subjectType: 'framework', subjectId: frameworkId, change });
    });
    await whenBroken(PLAN_CONSTRAINTS, set);
    return this.queries.ceiling(actor, id);
  }

  async revise(actor: Actor, previousId: string, wish: CeilingRevisionWish): Promise<CeilingView> {
    const id = uuid();
    const revise = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const before = await tx.load(BudgetCeilingEntity, previousId);
      if (before.supersededAt) throw new DomainError('budget-ceiling/superseded');
      const { frameworkVersionId, year } = before;
      const { money, document, reason } = wish;
      const amount = francsOf(money, 'money');
      const { planned } = await plannedMoney(tx, before);
      requireCeilingAbove(planned, amount, 'money.amount');
      const at = laterOf(tx.at, before.createdAt);
      await tx.change(BudgetCeilingEntity, { id: previousId }, { supersededAt: at });
      const after = { id, amount: amount.toString(), document, previousId, reason };
      await tx.insert(BudgetCeilingEntity, { ...after, frameworkVersionId, year, isSample: false, createdAt: at });
      const change = { year, before: { amount: before.amount, document: before.document }, after };
      tx.audit({
        action: 'framework.ceiling-revised',
        subjectType: 'framework',
        subjectId: frameworkVersionId,
        change,
      });
    });
    await whenBroken(PLAN_CONSTRAINTS, revise);
    return this.queries.ceiling(actor, id);
  }
}
