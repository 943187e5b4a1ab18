import { Inject, Injectable } from '@nestjs/common';
import { Reads, recordedBy } from '@resolute/database';
import {
  type Actor,
  DomainError,
  fieldFault,
  mayReadPlans,
  requireAllowed,
  type TimeAxes,
  timeAxes,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import type { FrameworkView } from '../frameworks/framework.view';
import { FrameworksQueries } from '../frameworks/frameworks.queries';
import { COUNTS, RESULT_NAME, RESULTS } from '../results/result.sql';
import type { ResultName } from '../results/result.view';
import type { CeilingView, ResourceList, ResourcesWish, ResourceTable, ResourceView, Revisions } from './resource.view';
import {
  CEILING_COLUMNS,
  type CeilingRow,
  ceilingView,
  RESOURCE_COLUMNS,
  type ResourceRow,
  resourceView,
} from './resource-row';
import { type Share, tableOf } from './resource-table';

/** The results of a kind, of the highest, or with an empty kind of each. One that is retired stays as long as something is planned for it. */
const ROWS = `
  SELECT ${RESULT_NAME} AS result FROM ${RESULTS}
  WHERE f.id = $3 AND CASE WHEN $4::text IS NULL THEN is_of_highest_kind(r.id) ELSE $4 IN (k.code, '') END
    AND (${COUNTS} OR EXISTS (SELECT FROM resources l WHERE l.result_id = r.id AND ${recordedBy('l')}))
  ORDER BY k.code, r.code COLLATE natural_order, r.id`;

const LINES = `SELECT ${RESOURCE_COLUMNS}, NULL AS "withdrawalReason", CASE WHEN l.superseded_at <= $1 THEN l.superseded_at END AS "supersededAt"
  FROM resources l WHERE l.framework_version_id = $2 AND ${recordedBy('l')}`;

const CEILINGS = `SELECT ${CEILING_COLUMNS}, CASE WHEN c.superseded_at <= $1 THEN c.superseded_at END AS "supersededAt"
  FROM budget_ceilings c WHERE c.framework_version_id = $2 AND ${recordedBy('c')}`;

const SHARES = `SELECT y.result_id AS "resultId", y.year, y.regional_support_share::text AS share
  FROM year_entries_as_of($1) y WHERE y.framework_version_id = $2 AND y.regional_support_share IS NOT NULL`;

const LINE = `SELECT ${RESOURCE_COLUMNS}, w.reason AS "withdrawalReason", l.superseded_at AS "supersededAt" FROM resources l
  LEFT JOIN resource_withdrawals w ON w.id = l.id WHERE l.id = $1`;
const CEILING = `SELECT ${CEILING_COLUMNS}, c.superseded_at AS "supersededAt" FROM budget_ceilings c WHERE c.id = $1`;

/** All revisions of the line, or of the ceiling, of which one is named; the newest first. */
const REVISIONS = `SELECT ${RESOURCE_COLUMNS}, w.reason AS "withdrawalReason", l.superseded_at AS "supersededAt" FROM resources l
  LEFT JOIN resource_withdrawals w ON w.id = l.id
  JOIN resources o ON (o.result_id, o.year, o.use) = (l.result_id, l.year, l.use)
  WHERE o.id = $1 ORDER BY l.created_at DESC, l.superseded_at DESC NULLS FIRST, l.id DESC`;
const CEILING_REVISIONS = `SELECT ${CEILING_COLUMNS}, c.superseded_at AS "supersededAt" FROM budget_ceilings c
  JOIN budget_ceilings o ON (o.framework_version_id, o.year) = (c.framework_version_id, c.year)
  WHERE o.id = $1 ORDER BY c.created_at DESC, c.superseded_at DESC NULLS FIRST, c.id DESC`;

/** Money and people of plans: results by years, in as many statements whatever the plan holds. */
@Injectable()
export class ResourcesQueries {
  constructor(
    private readonly reads: Reads,
    private readonly frameworks: FrameworksQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async table(actor: Actor, { framework: id, kind, year, ...time }: ResourcesWish): Promise<ResourceTable> {
    requireAllowed(mayReadPlans(actor));
    const framework = await this.frameworks.get(actor, id, time);
    const years = yearsAsked(framework, year);
    const axes = timeAxes(time, this.clock.now());
    const isWhole = holdsAll(framework, kind);
    const [results, lines, ceilings, shares] = await this.parts({ id, kind }, axes);
    return tableOf({ framework, isWhole, years, results, lines, ceilings: isWhole ? ceilings : [], shares });
  }

  /** All lines of a plan as they stand, with every result that may have one. */
  async list(actor: Actor, id: string): Promise<ResourceList> {
    requireAllowed(mayReadPlans(actor));
    const framework = await this.frameworks.get(actor, id, {});
    yearsAsked(framework, undefined);
    const [results, lines, ceilings] = await this.parts({ id, kind: '' }, timeAxes({}, this.clock.now()));
    return { framework, results, lines, ceilings };
  }

  /** One revision of a line. */
  async line(actor: Actor, id: string): Promise<ResourceView> {
    requireAllowed(mayReadPlans(actor));
    return resourceView(there(await this.reads.row<ResourceRow>(LINE, [id]), id));
  }

  /** Every revision of a line, the newest first; the ones before say what was planned, and why it changed. */
  async revisions(actor: Actor, id: string): Promise<Revisions<ResourceView>> {
    requireAllowed(mayReadPlans(actor));
    const rows = await this.reads.rows<ResourceRow>(REVISIONS, [id]);
    there(rows[0], id);
    return { items: rows.map(resourceView) };
  }

  async ceiling(actor: Actor, id: string): Promise<CeilingView> {
    requireAllowed(mayReadPlans(actor));
    return ceilingView(there(await this.reads.row<CeilingRow>(CEILING, [id]), id));
  }

  async ceilingRevisions(actor: Actor, id: string): Promise<Revisions<CeilingView>> {
    requireAllowed(mayReadPlans(actor));
    const rows = await this.reads.rows<CeilingRow>(CEILING_REVISIONS, [id]);
    there(rows[0], id);
    return { items: rows.map(ceilingView) };
  }

  private async parts(
    { id, kind }: { readonly id: string; readonly kind: string | undefined },
    { moment, day }: TimeAxes,
  ): Promise<[ResultName[], ResourceView[], CeilingView[], Share[]]> {
    const [results, lines, ceilings, shares] = await Promise.all([
      this.reads.rows<{ result: ResultName }>(ROWS, [moment, day, id, kind ?? null]),
      this.reads.rows<ResourceRow>(LINES, [moment, id]),
      this.reads.rows<CeilingRow>(CEILINGS, [moment, id]),
      this.reads.rows<Share>(SHARES, [moment, id]),
    ]);
    return [results.map(({ result }) => result), lines.map(resourceView), ceilings.map(ceilingView), shares];
  }
}

/** A strategic plan has years and no money: it is asked for by mistake. */
function yearsAsked({ kind, years }: FrameworkView, wished: number | undefined): FrameworkView['years'] {
  if (kind !== 'operational-plan') throw fieldFault('framework', 'field/not-an-operational-plan');
  if (wished === undefined) return years;
  const found = years.filter(({ year }) => year === wished);
  if (found.length === 0) throw fieldFault('year', 'field/outside-plan');
  return found;
}

/** Of the highest kind there may be two, of which one alone is not the whole plan. */
function holdsAll({ kinds }: FrameworkView, wished: string | undefined): boolean {
  if (wished === undefined) return true;
  if (!kinds.some(({ code }) => code === wished)) throw fieldFault('kind', 'field/no-such-entry');
  const highest = Math.min(...kinds.map(({ level }) => level));
  return kinds.every(({ code, level }) => (level === highest) === (code === wished));
}

function there<R>(row: R | undefined, id: string): R {
  if (row === undefined) throw new DomainError('row/not-found', { params: { id } });
  return row;
}
