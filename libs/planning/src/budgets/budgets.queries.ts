import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  mayReadPlans,
  type Page,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import type { BudgetView } from './budget.view';

const BUDGETS = `SELECT b.id, b.code, b.first_year AS "firstYear", b.last_year AS "lastYear",
  b.approved_on::text AS "approvedOn", b.document, b.source, b.is_sample AS "isSample", b.version FROM budgets b`;
const BUDGET = `${BUDGETS} WHERE b.id = $1`;
const PAGE = `${BUDGETS} WHERE $1::uuid IS NULL OR (b.first_year, b.id) < (SELECT a.first_year, a.id FROM budgets a WHERE a.id = $1)
  ORDER BY b.first_year DESC, b.id DESC LIMIT $2`;

/** The budgets within which years of an operational plan are more than an indication. */
@Injectable()
export class BudgetsQueries {
  constructor(private readonly reads: Reads) {}

  async list(actor: Actor, page: PageRequest): Promise<Page<BudgetView>> {
    requireAllowed(mayReadPlans(actor));
    return pageOf(await this.reads.rows<BudgetView>(PAGE, [rowBefore(page), page.size + 1]), page.size);
  }

  async get(actor: Actor, id: string): Promise<BudgetView> {
    requireAllowed(mayReadPlans(actor));
    const budget = await this.reads.row<BudgetView>(BUDGET, [id]);
    if (!budget) throw new DomainError('row/not-found', { params: { id } });
    return budget;
  }
}
