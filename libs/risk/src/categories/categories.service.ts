import { Injectable } from '@nestjs/common';
import { RiskAppetiteEntity, RiskCategoryEntity, Writes, whenBroken, withCurrent } from '@resolute/database';
import { type Actor, mayEditAppetite, requiredWords } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { handOf, type SeenRisk } from '../register/loaded-risk';
import { RISK_CONSTRAINTS } from '../risk-constraints';
import { CategoriesQueries } from './categories.queries';
import type { AppetiteWish, CategoryView, CategoryWish } from './category.view';

/** Keeps the categories of risks, and how much risk of each is borne. */
@Injectable()
export class CategoriesService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: CategoriesQueries,
  ) {}

  async create(actor: Actor, wish: CategoryWish): Promise<CategoryView> {
    const id = uuid();
    const create = this.writes.run(actor, async (tx) => {
      tx.require(mayEditAppetite(actor));
      const row = { code: wish.code, description: null, ...wordingOf(wish) };
      const title = requiredWords(wish.title, 'title');
      const about = { isSample: false, version: 1, createdAt: tx.at };
      await tx.insert(RiskCategoryEntity, { ...row, title, ...about, id });
      tx.audit({
        action: 'risk-category.created',
        subjectType: 'risk-category',
        subjectId: id,
        change: { ...row, title },
      });
    });
    await whenBroken(RISK_CONSTRAINTS, create);
    return this.queries.get(actor, id);
  }

  async change(actor: Actor, { id, version }: SeenRisk, wish: Partial<CategoryWish>): Promise<CategoryView> {
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayEditAppetite(actor));
      const category = await tx.load(RiskCategoryEntity, id, version);
      const after = { ...(wish.code && { code: wish.code }), ...wordingOf(wish) };
      const before = Object.fromEntries(
        Object.keys(after).map((key) => [key, category[key as keyof RiskCategoryEntity]]),
      );
      await tx.update(RiskCategoryEntity, category, after);
      tx.audit({
        action: 'risk-category.changed',
        subjectType: 'risk-category',
        subjectId: id,
        change: { before, after },
      });
    });
    await withCurrent(whenBroken(RISK_CONSTRAINTS, change), () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }

  /** Decides how much risk is borne from a day on; what held before stays readable. */
  async decide(actor: Actor, categoryId: string, wish: AppetiteWish): Promise<CategoryView> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayEditAppetite(actor));
      await tx.load(RiskCategoryEntity, categoryId);
      const { appetite, rationale, decisionReference = null, effectiveFrom } = wish;
      const row = { categoryId, appetite, rationale, decisionReference, effectiveFrom };
      const about = { createdById: handOf(actor), isSample: false, createdAt: tx.at };
      await tx.insert(RiskAppetiteEntity, { ...row, ...about, id: uuid() });
      tx.audit({ action: 'risk-appetite.decided', subjectType: 'risk-category', subjectId: categoryId, change: row });
    });
    return this.queries.get(actor, categoryId);
  }
}

/** Title and description as they are stored; what is not given is left as it is. */
function wordingOf({ title, description }: Partial<CategoryWish>) {
  return {
    ...(title && { title: requiredWords(title, 'title') }),
    ...(description !== undefined && { description: description && requiredWords(description, 'description') }),
  };
}
