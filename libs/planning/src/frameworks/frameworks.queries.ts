import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  type Frame,
  mayReadPlans,
  type Page,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
  type TimeAxes,
  type TimeWish,
  timeAxes,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import type { FrameworkView } from './framework.view';
import { type FrameworkRow, frameworkView } from './framework-row';

/** $1 the moment up to which is read, $2 the day on which results count. */
const FRAMEWORKS = `
  SELECT f.id, f.code, f.kind, f.title, f.first_year AS "firstYear", f.last_year AS "lastYear", f.source,
    f.previous_id AS "previousId", CASE WHEN f.frozen_at <= $1 THEN f.frozen_at END AS "frozenAt",
    f.is_sample AS "isSample", f.version,
    (SELECT n.id FROM framework_versions n WHERE n.previous_id = f.id AND n.created_at <= $1) AS "nextId",
    COALESCE((SELECT json_agg(json_build_object('id', k.id, 'code', k.code, 'level', k.level, 'title', k.title,
        'version', k.version, 'results', (SELECT count(*) FROM results_as_of($1) r
          WHERE r.kind_id = k.id AND (r.retired_on IS NULL OR r.retired_on >= $2)))
        ORDER BY k.level, k.created_at, k.id)
      FROM result_kinds k WHERE k.framework_version_id = f.id AND k.created_at <= $1), '[]') AS kinds,
    COALESCE((SELECT json_agg(json_build_object('id', d.id, 'body', d.body, 'verb', d.verb, 'years', d.years,
        'decidedOn', d.decided_on, 'document', d.document, 'source', d.source, 'isSample', d.is_sample,
        'revokedAt', CASE WHEN d.revoked_at <= $1 THEN d.revoked_at END,
        'revocationReason', CASE WHEN d.revoked_at <= $1 THEN d.revocation_reason END)
        ORDER BY d.decided_on, d.created_at, d.id)
      FROM plan_decisions d WHERE d.framework_version_id = f.id AND d.created_at <= $1), '[]') AS decisions
  FROM framework_versions f`;

const FRAMEWORK = `${FRAMEWORKS} WHERE f.id = $3 AND f.created_at <= $1`;
/** The newest first, as that is the one that people work on. */
const PAGE = `${FRAMEWORKS} WHERE f.created_at <= $1 AND ($3::uuid IS NULL OR (f.first_year, f.id) <
    (SELECT a.first_year, a.id FROM framework_versions a WHERE a.id = $3))
  ORDER BY f.first_year DESC, f.id DESC LIMIT $4`;

/** The strategic plans that were adopted, and the budgets that were approved, by a day. */
const FRAME = `
  SELECT 'strategicPlans' AS part, f.first_year AS "firstYear", f.last_year AS "lastYear" FROM framework_versions f
  WHERE f.kind = 'strategic-plan' AND EXISTS (SELECT FROM plan_decisions d WHERE d.framework_version_id = f.id
    AND d.verb IN ('adopted', 'approved') AND d.decided_on <= $2 AND d.created_at <= $1
    AND (d.revoked_at IS NULL OR d.revoked_at > $1))
  UNION ALL
  SELECT 'budgets', b.first_year, b.last_year FROM budgets b WHERE b.approved_on <= $2 AND b.created_at <= $1`;

interface FrameRow {
  readonly part: keyof Frame;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Framework versions with their kinds of results and the decisions from which their status follows: two statements. */
@Injectable()
export class FrameworksQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(actor: Actor, time: TimeWish, page: PageRequest): Promise<Page<FrameworkView>> {
    requireAllowed(mayReadPlans(actor));
    const axes = timeAxes(time, this.clock.now());
    const { moment, day } = axes;
    const [rows, frame] = await Promise.all([
      this.reads.rows<FrameworkRow>(PAGE, [moment, day, rowBefore(page), page.size + 1]),
      this.frame(axes),
    ]);
    const { items, next } = pageOf(rows, page.size);
    return { items: items.map((row) => frameworkView(row, frame, axes)), next };
  }

  async get(actor: Actor, id: string, time: TimeWish = {}): Promise<FrameworkView> {
    requireAllowed(mayReadPlans(actor));
    const axes = timeAxes(time, this.clock.now());
    const [[row], frame] = await Promise.all([
      this.reads.rows<FrameworkRow>(FRAMEWORK, [axes.moment, axes.day, id]),
      this.frame(axes),
    ]);
    if (!row) throw new DomainError('row/not-found', { params: { id } });
    return frameworkView(row, frame, axes);
  }

  private async frame({ moment, day }: TimeAxes): Promise<Frame> {
    const rows = await this.reads.rows<FrameRow>(FRAME, [moment, day]);
    const of = (wanted: keyof Frame) =>
      rows.filter(({ part }) => part === wanted).map(({ firstYear, lastYear }) => ({ firstYear, lastYear }));
    return { strategicPlans: of('strategicPlans'), budgets: of('budgets') };
  }
}
