/** What every risk bears upon; a result in its newest edition. */
export const LINKS = `
  SELECT l.risk_id AS "riskId", l.kind, COALESCE(s.code, i.code, l.clause_key) AS code, s.plan
  FROM risk_links l LEFT JOIN indicators i ON i.id = l.indicator_id
  LEFT JOIN LATERAL (SELECT r.code, f.code AS plan FROM results r JOIN framework_versions f ON f.id = r.framework_version_id
    WHERE r.origin_id = l.origin_id ORDER BY f.first_year DESC, r.id DESC LIMIT 1) s ON true
  WHERE l.superseded_at IS NULL ORDER BY l.kind, COALESCE(s.code, i.code, l.clause_key) COLLATE natural_order, l.id`;

/** What the assessments in force rest on. */
export const RATIONALES = `SELECT a.risk_id AS "riskId", json_object_agg(a.kind, a.rationale) AS rationales
  FROM risk_assessments a WHERE a.superseded_at IS NULL GROUP BY a.risk_id`;
