import { APPETITES_ON } from '../register/risk.sql';

const SCORE = (alias: string, name: string): string => `${alias}.likelihood AS "${name}Likelihood",
    ${alias}.impact AS "${name}Impact", ${alias}.level AS "${name}Level", ${alias}.matrix_id AS "${name}MatrixId"`;

/** The assessment of a kind that stood at a moment. */
const FROM_SCORE = (alias: string, kind: string, moment: string): string => `
  LEFT JOIN risk_assessments ${alias} ON ${alias}.risk_id = r.id AND ${alias}.kind = '${kind}' AND ${alias}.created_at <= ${moment}
    AND (${alias}.superseded_at IS NULL OR ${alias}.superseded_at > ${moment})`;

/**
 * All that were watched at the moment $2, as they were assessed then and at the moment $3, and the appetite of their categories on the
 * day $1. What a risk was is read from its steps, as each of them is a row; its words, nature and category are those of today.
 */
export const PLACED_AT = `
  WITH appetites AS (${APPETITES_ON}),
  states AS (
    SELECT DISTINCT ON (m.risk_id) m.risk_id, m.to_state FROM risk_moves m WHERE m.created_at <= $2
    ORDER BY m.risk_id, m.created_at DESC, m.id DESC)
  SELECT r.id, r.code, r.title, r.nature, r.proximity, p.appetite, ${SCORE('i', 'inherent')}, ${SCORE('a', 'residual')},
    ${SCORE('t', 'target')}, ${SCORE('b', 'earlier')}
  FROM risks r JOIN states s ON s.risk_id = r.id AND s.to_state IN ('open', 'monitored', 'materialised')
  LEFT JOIN appetites p ON p.category_id = r.category_id
  ${FROM_SCORE('i', 'inherent', '$2')} ${FROM_SCORE('a', 'residual', '$2')} ${FROM_SCORE('t', 'target', '$2')}
  ${FROM_SCORE('b', 'residual', '$3')}`;
