import type { Tx } from '@resolute/database';
import {
  dayOf,
  GENEVA,
  type LocalDate,
  type PeriodClosure,
  type WindowException,
  type WindowTerms,
  windowOf,
} from '@resolute/domain';
import { periodOf } from '../actuals/period-of';
import { lockedProblem } from './require-open';
import { CLOSURES_IN_FORCE, EXCEPTIONS_IN_FORCE } from './window.sql';

interface BatchCell {
  readonly unitId: string;
  readonly indicatorId: string;
  readonly period: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly terms: WindowTerms;
}

const CELLS = `
  SELECT p.unit_id AS "unitId", v.indicator_id AS "indicatorId", e.period, o.from_day::text AS "from", o.to_day::text AS "to",
    json_build_object('opensAfterDays', v.opens_after_days, 'lagDays', v.lag_days, 'graceDays', v.grace_days) AS terms
  FROM actual_batch_chunks c
  CROSS JOIN LATERAL jsonb_to_recordset(('[' || replace(c.content, E'\\n', ',') || ']')::jsonb)
    AS e ("versionId" uuid, "partId" uuid, period text, "occasionId" uuid)
  JOIN indicator_versions v ON v.id = e."versionId" JOIN indicator_parts p ON p.id = e."partId"
  LEFT JOIN occasions o ON o.id = e."occasionId"
  WHERE c.batch_id = $1 ORDER BY c.place`;

/**
 * Throws `window/locked` when a decision has closed a period of a batch meanwhile: a draft may lie for years, and what was decided
 * since then holds for it as for a value that is handed in alone. That ordinary windows have closed is the way of history.
 */
export async function requireNoneClosed(tx: Tx, batchId: string): Promise<void> {
  const closures = await tx.query<PeriodClosure>(CLOSURES_IN_FORCE);
  if (closures.length === 0) return;
  const exceptions = await tx.query<WindowException>(EXCEPTIONS_IN_FORCE, [dayOf(tx.at, GENEVA), null]);
  for (const { from, to, period: id, ...cell } of await tx.query<BatchCell>(CELLS, [batchId])) {
    const period = periodOf(id, { from, to });
    const isCovered = closures.some((closure) => closure.from <= period.to && period.to <= closure.to);
    if (!isCovered) continue;
    const window = windowOf({ ...cell, period, closures, exceptions, moment: tx.at.toISOString() });
    if (window.kind === 'locked' && window.rule !== 'window-closed') throw lockedProblem(window);
  }
}
