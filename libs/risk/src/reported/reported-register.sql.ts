import { unitNameSql } from '@resolute/identity';
import { PERSON } from '../register/risk.sql';

/**
 * The risks that were watched at the moment $2, each with its rung: of both there is a row for each step. Those that bear upon one of
 * the results $3, in any edition, or of the indicators $4; upon all where $3 is null.
 */
const WATCHED_THEN = `
  watched AS (
    SELECT r.*, COALESCE(e.to_rung, 'unit') AS rung_then FROM risks r
    JOIN LATERAL (SELECT m.to_state FROM risk_moves m WHERE m.risk_id = r.id AND m.created_at <= $2
      ORDER BY m.created_at DESC, m.id DESC LIMIT 1) m ON m.to_state IN ('open', 'monitored', 'materialised')
    LEFT JOIN LATERAL (SELECT n.to_rung FROM risk_escalations n WHERE n.risk_id = r.id AND n.created_at <= $2
      ORDER BY n.created_at DESC, n.id DESC LIMIT 1) e ON true
    WHERE $3::uuid[] IS NULL OR EXISTS (
      SELECT FROM risk_links l
      WHERE l.risk_id = r.id AND l.created_at <= $2 AND (l.superseded_at IS NULL OR l.superseded_at > $2)
        AND (l.indicator_id = ANY ($4) OR l.origin_id IN (SELECT s.origin_id FROM results s WHERE s.id = ANY ($3)))))`;

/** What was still to be done: a treatment that was closed or changed since was open, as nobody had said otherwise by then. */
const OPEN_THEN = `t.created_at <= $2 AND (t.state IN ('planned', 'underway')
  OR (t.changed_at > $2 AND (t.done_on IS NULL OR t.done_on >= $1)))`;

const RESIDUAL_THEN = `a.kind = 'residual' AND a.created_at <= $2 AND (a.superseded_at IS NULL OR a.superseded_at > $2)`;

/** How each risk stood on the day $1, by what had been recorded at the moment $2. */
export const REPORTED_RISKS = `
  WITH ${WATCHED_THEN},
  appetites AS (
    SELECT DISTINCT ON (p.category_id) p.category_id, p.appetite FROM risk_appetites p
    WHERE p.effective_from <= $1 AND p.created_at <= $2
    ORDER BY p.category_id, p.effective_from DESC, p.created_at DESC, p.id DESC),
  residual AS (
    SELECT a.*, m.version AS matrix_version FROM risk_assessments a JOIN risk_matrices m ON m.id = a.matrix_id
    WHERE ${RESIDUAL_THEN}),
  undone AS (SELECT t.risk_id, count(*)::integer AS many FROM risk_treatments t WHERE ${OPEN_THEN} GROUP BY t.risk_id),
  accepted AS (
    SELECT c.risk_id, max(c.until_on)::text AS until_on FROM risk_acceptances c
    JOIN residual a ON a.risk_id = c.risk_id AND a.created_at <= c.created_at
    WHERE c.created_at <= $2 GROUP BY c.risk_id)
  SELECT r.id, r.code, r.title, r.class, r.nature, r.proximity, r.rung_then AS rung, ${unitNameSql('u')} AS unit, ${PERSON('o')} AS owner,
    json_build_object('id', k.id, 'code', k.code, 'title', k.title) AS category, p.appetite, c.until_on AS "acceptedUntil",
    COALESCE(t.many, 0) AS "openTreatments", a.likelihood, a.impact, a.level, a.matrix_id AS "matrixId",
    a.matrix_version AS "matrixVersion"
  FROM watched r JOIN risk_categories k ON k.id = r.category_id JOIN units u ON u.id = r.unit_id
  LEFT JOIN persons o ON o.id = r.owner_id
  LEFT JOIN appetites p ON p.category_id = r.category_id
  LEFT JOIN residual a ON a.risk_id = r.id
  LEFT JOIN undone t ON t.risk_id = r.id
  LEFT JOIN accepted c ON c.risk_id = r.id`;

/** The treatments of these risks that were late on the day $1. */
export const REPORTED_OVERDUE = `
  WITH ${WATCHED_THEN}
  SELECT json_build_object('code', r.code, 'title', r.title) AS risk, t.title, ${unitNameSql('u')} AS unit, t.due_on::text AS "dueOn",
    t.progress
  FROM watched r JOIN risk_treatments t ON t.risk_id = r.id JOIN units u ON u.id = r.unit_id
  WHERE ${OPEN_THEN} AND t.due_on < $1 ORDER BY t.due_on, r.code, t.id`;

/** Every matrix that there was at the moment $1, the one in force first. */
export const MATRICES_THEN = `SELECT m.id, m.version, m.likelihoods, m.impacts, m.cells FROM risk_matrices m
  WHERE m.effective_from <= $1 ORDER BY m.version DESC`;
