import { recordedBy } from '@resolute/database';
import { RESULT_NAME, RESULTS } from '@resolute/planning';

/** What was current at the moment $1, of a table of ratings or roll-ups under an alias. */
export const CURRENT_AT = (alias: string): string =>
  `${alias}.calculated_at <= $1 AND (${alias}.superseded_at IS NULL OR ${alias}.superseded_at > $1)`;

/** What measures what, as recorded by $1 and in force on $2. */
export const MEASURED = `
  SELECT m.indicator_id AS "indicatorId", m.origin_id AS "originId", m.weight::text, m.is_critical AS "isCritical"
  FROM measured_results m WHERE ${recordedBy('m')}
    AND m.effective_from <= $2 AND (m.effective_until IS NULL OR m.effective_until >= $2)
  ORDER BY m.indicator_id, m.id`;

/** What is rated now, and whether it counts on the day $1. */
export const RATED_INDICATORS = `
  SELECT r.indicator_id AS "indicatorId", r.result, (i.retired_on IS NULL OR i.retired_on >= $1) AS counts
  FROM ratings r JOIN indicators i ON i.id = r.indicator_id WHERE r.superseded_at IS NULL ORDER BY r.indicator_id`;

/** What the results $2 are called, as recorded by $1. */
export const RESULT_NAMES = `SELECT ${RESULT_NAME} AS name FROM ${RESULTS} WHERE r.id = ANY ($2)`;
