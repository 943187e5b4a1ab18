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
import { unitNameSql } from '@resolute/identity';
import { CLOCK, type Clock } from '@resolute/platform';
import { personSql } from '../actuals/actual.sql';
import type { ExceptionsFilter, WindowExceptionView } from './window.view';

const EXCEPTIONS = `SELECT e.id, ${unitNameSql('u')} AS unit,
    CASE WHEN i.id IS NOT NULL THEN json_build_object('id', i.id, 'code', i.code, 'title', v.title) END AS indicator,
    e.period, e.reason, e.until_day::text AS until,
    CASE WHEN e.revoked_at IS NOT NULL THEN 'revoked' WHEN e.until_day < $1::date THEN 'expired' ELSE 'in-force' END AS state,
    ${personSql('granter')} AS "grantedBy", e.granted_at AS "grantedAt",
    ${personSql('revoker')} AS "revokedBy", e.revoked_at AS "revokedAt"
  FROM window_exceptions e JOIN persons granter ON granter.id = e.granted_by_id
  LEFT JOIN persons revoker ON revoker.id = e.revoked_by_id
  LEFT JOIN units u ON u.id = e.unit_id LEFT JOIN indicators i ON i.id = e.indicator_id
  LEFT JOIN LATERAL (SELECT w.title FROM indicator_versions w WHERE w.indicator_id = i.id ORDER BY w.number DESC LIMIT 1) v ON true`;
const EXCEPTION = `${EXCEPTIONS} WHERE e.id = $2`;
const PAGE = `${EXCEPTIONS}
  WHERE ($2::uuid IS NULL OR e.unit_id = $2 OR e.unit_id IS NULL) AND ($3::text IS NULL OR e.period = $3)
    AND ($4::uuid IS NULL OR (e.granted_at, e.id) < (SELECT a.granted_at, a.id FROM window_exceptions a WHERE a.id = $4))
  ORDER BY e.granted_at DESC, e.id DESC LIMIT $5`;

/** Who may enter values although the window is locked, and until when. */
@Injectable()
export class WindowExceptionsQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest granted first. With a unit also those for every unit, as they hold for it too. */
  async list(actor: Actor, filter: ExceptionsFilter, page: PageRequest): Promise<Page<WindowExceptionView>> {
    requireAllowed(mayReadWindows(actor));
    const where = [this.today(), filter.unit ?? null, filter.period ?? null, rowBefore(page), page.size + 1];
    return pageOf(await this.reads.rows<WindowExceptionView>(PAGE, where), page.size);
  }

  async get(actor: Actor, id: string): Promise<WindowExceptionView> {
    requireAllowed(mayReadWindows(actor));
    const [row] = await this.reads.rows<WindowExceptionView>(EXCEPTION, [this.today(), id]);
    if (!row) throw new DomainError('row/not-found', { params: { id } });
    return row;
  }

  private today(): LocalDate {
    return dayOf(this.clock.now(), GENEVA);
  }
}
