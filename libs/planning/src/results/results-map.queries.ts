import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { type Actor, mayReadPlans, requireAllowed, type TimeWish, timeAxes } from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { FrameworksQueries } from '../frameworks/frameworks.queries';
import { COUNTS, LINK_HOLDS, RESULT_COLUMNS, RESULT_ORDER, RESULTS } from './result.sql';
import type { MapLink, ResultsMap, ResultView } from './result.view';

/**
 * The results of the plan $3 and all above and below them. Of a rolling plan only the edition that nothing has followed hangs
 * below a strategic plan: with every edition, one output would stand there year by year.
 */
const CONNECTED = `
  WITH RECURSIVE held AS (
    SELECT l.child_id, l.parent_id, l.share::text AS share FROM result_links l
    JOIN results c ON c.id = l.child_id
    WHERE ${LINK_HOLDS} AND (c.framework_version_id = $3 OR NOT EXISTS (SELECT FROM framework_versions n
      WHERE n.previous_id = c.framework_version_id AND n.created_at <= $1))),
  up AS (
    SELECT r.id FROM results r WHERE r.framework_version_id = $3 UNION SELECT h.parent_id FROM held h JOIN up ON up.id = h.child_id),
  down AS (
    SELECT r.id FROM results r WHERE r.framework_version_id = $3 UNION SELECT h.child_id FROM held h JOIN down ON down.id = h.parent_id),
  connected AS (SELECT id FROM up UNION SELECT id FROM down)`;

const MAP = `${CONNECTED} SELECT ${RESULT_COLUMNS} FROM ${RESULTS} JOIN connected c ON c.id = r.id WHERE ${COUNTS}
  ORDER BY ${RESULT_ORDER}`;

const LINKS = `${CONNECTED} SELECT h.child_id AS "childId", h.parent_id AS "parentId", h.share FROM held h
  WHERE h.child_id IN (SELECT id FROM connected) AND h.parent_id IN (SELECT id FROM connected)
  ORDER BY h.child_id, h.parent_id`;

/** A framework version as a map: from goal to output, and which contributes to which. */
@Injectable()
export class ResultsMapQueries {
  constructor(
    private readonly reads: Reads,
    private readonly frameworks: FrameworksQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Four statements, however large the plan. */
  async get(actor: Actor, frameworkId: string, time: TimeWish = {}): Promise<ResultsMap> {
    requireAllowed(mayReadPlans(actor));
    const { moment, day } = timeAxes(time, this.clock.now());
    const [framework, results, links] = await Promise.all([
      this.frameworks.get(actor, frameworkId, time),
      this.reads.rows<ResultView>(MAP, [moment, day, frameworkId]),
      this.reads.rows<MapLink>(LINKS, [moment, day, frameworkId]),
    ]);
    const shown = new Set(results.map(({ id }) => id));
    return {
      framework,
      results,
      links: links.filter(({ childId, parentId }) => shown.has(childId) && shown.has(parentId)),
    };
  }
}
