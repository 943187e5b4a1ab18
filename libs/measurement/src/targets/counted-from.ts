import type { IndicatorVersionEntity, Tx } from '@resolute/database';
import { fieldFault, type RatedSheet } from '@resolute/domain';
import type { CountedFrom, Wanted } from './check-targets';

/** What is counted: an indicator version as a whole or one of its categories, on a day. */
export interface Counted {
  readonly versionId: string;
  readonly categoryId: string | null;
  readonly day: string;
}

/** The baseline in force on a day: of those that have begun the one that began last, of two from one day the later one. */
export async function baselineInForce(tx: Tx, { versionId, categoryId, day }: Counted): Promise<CountedFrom | null> {
  const [baseline] = await tx.query<CountedFrom>(
    `SELECT value::text, on_day::text AS "onDay" FROM baselines
     WHERE indicator_version_id = $1 AND category_id IS NOT DISTINCT FROM $2 AND effective_from <= $3 AND superseded_at IS NULL
     ORDER BY effective_from DESC, created_at DESC, id DESC LIMIT 1`,
    [versionId, categoryId, day],
  );
  return baseline ?? null;
}

/** The target in force on a day, or null when there is none or it was withdrawn. */
export async function targetOnDay(tx: Tx, { versionId, categoryId, day }: Counted): Promise<Wanted | null> {
  const [target] = await tx.query<Wanted & { until: string | null }>(
    `SELECT value::text, low::text, high::text, step, on_day::text AS "onDay", effective_until::text AS until
     FROM targets
     WHERE indicator_version_id = $1 AND category_id IS NOT DISTINCT FROM $2 AND effective_from <= $3 AND superseded_at IS NULL
     ORDER BY effective_from DESC, set_at DESC, id DESC LIMIT 1`,
    [versionId, categoryId, day],
  );
  return target && (target.until === null || target.until >= day) ? target : null;
}

/** A category is one of a dimension by which the version is broken down. */
export async function requireCategory(tx: Tx, versionId: string, categoryId: string | null): Promise<void> {
  if (categoryId === null) return;
  const found = await tx.query(
    `SELECT FROM categories c JOIN breakdowns b ON b.dimension_id = c.dimension_id
     WHERE c.id = $1 AND b.indicator_version_id = $2`,
    [categoryId, versionId],
  );
  if (found.length === 0) throw fieldFault('categoryId', 'field/no-such-entry');
}

/** The sheet of a version, as far as the rule reads it. */
export const sheetOf = (version: IndicatorVersionEntity): RatedSheet => version as unknown as RatedSheet;
