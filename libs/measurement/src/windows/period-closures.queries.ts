import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  dayOf,
  GENEVA,
  type LocalDate,
  mayReadWindows,
  type Page,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { personSql } from '../actuals/actual.sql';
import type { PeriodClosureView } from './window.view';

const CLOSURES = `SELECT c.id, c.from_day::text AS "from", c.to_day::text AS "to", c.since_day::text AS since, c.decision,
    CASE WHEN c.revoked_at IS NOT NULL THEN 'revoked' WHEN c.since_day > $1::date THEN 'to-come' ELSE 'in-force' END AS state,
    ${personSql('creator')} AS "createdBy", c.created_at AS "createdAt",
    ${personSql('revoker')} AS "revokedBy", c.revoked_at AS "revokedAt"
  FROM period_closures c JOIN persons creator ON creator.id = c.created_by_id
  LEFT JOIN persons revoker ON revoker.id = c.revoked_by_id`;
const CLOSURE = `${CLOSURES} WHERE c.id = $2`;
const PAGE = `${CLOSURES}
  WHERE $2::uuid IS NULL OR (c.from_day, c.id) < (SELECT a.from_day, a.id FROM period_closures a WHERE a.id = $2)
  ORDER BY c.from_day DESC, c.id DESC LIMIT $3`;

/** The periods that were closed by a decision. */
@Injectable()
export class PeriodClosuresQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest days first. */
  async list(actor: Actor, page: PageRequest): Promise<Page<PeriodClosureView>> {
    requireAllowed(mayReadWindows(actor));
    const rows = await this.reads.rows<PeriodClosureView>(PAGE, [this.today(), rowBefore(page), page.size + 1]);
    return pageOf(rows, page.size);
  }

  async get(actor: Actor, id: string): Promise<PeriodClosureView> {
    requireAllowed(mayReadWindows(actor));
    const [row] = await this.reads.rows<PeriodClosureView>(CLOSURE, [this.today(), id]);
    if (!row) throw new DomainError('row/not-found', { params: { id } });
    return row;
  }

  private today(): LocalDate {
    return dayOf(this.clock.now(), GENEVA);
  }
}
