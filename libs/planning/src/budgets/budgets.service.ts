import { Injectable } from '@nestjs/common';
import { BudgetEntity, Writes, whenBroken, withCurrent } from '@resolute/database';
import { type Actor, fieldFault, mayChangePlans } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { PLAN_CONSTRAINTS } from '../plan-constraints';
import type { BudgetView, BudgetWish } from './budget.view';
import { BudgetsQueries } from './budgets.queries';

/** Records which budgets Council approved. */
@Injectable()
export class BudgetsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: BudgetsQueries,
  ) {}

  async create(actor: Actor, wish: BudgetWish): Promise<BudgetView> {
    const id = uuid();
    const row = contentOf({ source: null, ...wish });
    const create = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      if (wish.lastYear < wish.firstYear) throw fieldFault('lastYear', 'field/ends-before-start');
      await tx.insert(BudgetEntity, { ...row, id, isSample: false, version: 1, createdAt: tx.at });
      tx.audit({ action: 'budget.created', subjectType: 'budget', subjectId: id, change: row });
    });
    await whenBroken(PLAN_CONSTRAINTS, create);
    return this.queries.get(actor, id);
  }

  async change(actor: Actor, id: string, version: number, wish: Partial<BudgetWish>): Promise<BudgetView> {
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const budget = await tx.load(BudgetEntity, id, version);
      const before = contentOf(budget);
      const after = { ...before, ...wish };
      if (after.lastYear < after.firstYear) throw fieldFault('lastYear', 'field/ends-before-start');
      await tx.update(BudgetEntity, budget, after);
      tx.audit({ action: 'budget.changed', subjectType: 'budget', subjectId: id, change: { before, after } });
    });
    await withCurrent(whenBroken(PLAN_CONSTRAINTS, change), () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }
}

const contentOf = ({
  code,
  firstYear,
  lastYear,
  approvedOn,
  document,
  source,
}: Omit<BudgetView, 'id' | 'isSample' | 'version'>) => ({
  code,
  firstYear,
  lastYear,
  approvedOn,
  document,
  source,
});
