import type { IndicatorVersionEntity, Tx } from '@resolute/database';
import { fieldFault, type LocalDate, type RatedSheet, targetInForce } from '@resolute/domain';
import type { CountedFrom, Wanted } from './check-targets';

/** What is counted: an indicator version as a whole or one of its categories, on a day. */
export interface Counted {
  readonly versionId: string;
  readonly categoryId: string | null;
  readonly day: LocalDate;
}

type Dated<T> = T & { readonly from: LocalDate; readonly until?: LocalDate };

/** The baseline in force on a day. */
export async function baselineInForce(tx: Tx, { versionId, categoryId, day }: Counted): Promise<CountedFrom | null> {
  const baselines = await tx.query<Dated<CountedFrom>>(
    `SELECT value::text, on_day::text AS "onDay", effective_from::text AS "from" FROM baselines
     WHERE indicator_version_id = $1 AND category_id IS NOT DISTINCT FROM $2 AND superseded_at IS NULL
     ORDER BY created_at, id`,
    [versionId, categoryId],
  );
  return targetInForce(baselines, day) ?? null;
}

/** The target in force on a day, or null when there is none or it was withdrawn. */
export async function targetOnDay(tx: Tx, { versionId, categoryId, day }: Counted): Promise<Wanted | null> {
  const targets = await tx.query<Dated<Wanted> & { readonly until: LocalDate | null }>(
    `SELECT value::text, low::text, high::text, step, on_day::text AS "onDay", effective_from::text AS "from",
       effective_until::text AS until FROM targets
     WHERE indicator_version_id = $1 AND category_id IS NOT DISTINCT FROM $2 AND superseded_at IS NULL
     ORDER BY set_at, id`,
    [versionId, categoryId],
  );
  return (
    targetInForce(
      targets.map(({ until, ...target }) => ({ ...target, ...(until && { until }) })),
      day,
    ) ?? null
  );
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
