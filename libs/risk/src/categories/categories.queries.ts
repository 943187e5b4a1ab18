import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { type Actor, DomainError, dayOf, GENEVA, mayReadRisks, requireAllowed } from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { APPETITES_ON } from '../register/risk.sql';
import type { CategoryView } from './category.view';

const CATEGORIES = `
  WITH appetites AS (${APPETITES_ON})
  SELECT k.id, k.code, k.title, k.description, p.appetite, k.is_sample AS "isSample", k.version,
    (SELECT count(*)::integer FROM risks r WHERE r.category_id = k.id AND r.state IN ('open', 'monitored', 'materialised')) AS risks,
    COALESCE((SELECT json_agg(json_build_object('id', d.id, 'appetite', d.appetite, 'rationale', d.rationale,
        'decisionReference', d.decision_reference, 'effectiveFrom', d.effective_from::text)
        ORDER BY d.effective_from DESC, d.created_at DESC, d.id DESC)
      FROM risk_appetites d WHERE d.category_id = k.id), '[]') AS appetites
  FROM risk_categories k LEFT JOIN appetites p ON p.category_id = k.id
  ORDER BY k.code COLLATE natural_order, k.id`;

/** The categories of risks with their appetites: one statement, as there are a dozen of them. */
@Injectable()
export class CategoriesQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<CategoryView[]> {
    requireAllowed(mayReadRisks(actor));
    return this.reads.rows<CategoryView>(CATEGORIES, [dayOf(this.clock.now(), GENEVA)]);
  }

  async get(actor: Actor, id: string): Promise<CategoryView> {
    const category = (await this.list(actor)).find((each) => each.id === id);
    if (!category) throw new DomainError('row/not-found', { params: { id } });
    return category;
  }
}
