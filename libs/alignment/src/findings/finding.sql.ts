/** The last acknowledgement of a finding `f` that was not withdrawn, as `a`; it may have ended. */
export const LAST_ACKNOWLEDGEMENT = `LEFT JOIN LATERAL (SELECT k.* FROM alignment_acknowledgements k
  WHERE k.finding_id = f.id AND k.withdrawn_at IS NULL ORDER BY k.created_at DESC, k.id DESC LIMIT 1) a ON true`;

const OF_SUBJECT = `LEFT JOIN results r ON r.id = f.result_id LEFT JOIN indicators i ON i.id = f.indicator_id
  LEFT JOIN risks x ON x.id = f.risk_id`;

/**
 * The findings of the plan $1, or those of the rule $2 alone; what is mended where $3 says so, else what is not, and the one $5 that a
 * page follows, which may have been mended meanwhile. In the order of the rules $4, and by code as people count.
 */
export const LISTED_FINDINGS = `
  SELECT f.id, f.mended_at IS NOT NULL AS "isMended", a.until_on::text AS "untilOn"
  FROM alignment_findings f ${OF_SUBJECT} ${LAST_ACKNOWLEDGEMENT}
  WHERE f.framework_version_id = $1 AND ($2::text IS NULL OR f.rule = $2) AND ((f.mended_at IS NOT NULL) = $3 OR f.id = $5)
  ORDER BY array_position($4::text[], f.rule), COALESCE(r.code, i.code, x.code) COLLATE natural_order, f.found_at, f.id`;

/** The findings $1 with what they are about, in no order. */
export const FINDINGS = `
  SELECT f.id, f.rule, f.detail, f.found_at AS "foundAt", f.mended_at AS "mendedAt",
    f.subject_kind AS "subjectKind", COALESCE(r.id, i.id, x.id) AS "subjectId", COALESCE(r.code, i.code, x.code) AS code,
    COALESCE(r.title, v.title, x.title) AS title, k.title AS "resultKind",
    a.id AS "acknowledgementId", a.reason, a.until_on::text AS "untilOn", a.created_at AS "acknowledgedAt",
    p.id AS "personId", p.name AS "personName"
  FROM alignment_findings f ${OF_SUBJECT} LEFT JOIN result_kinds k ON k.id = r.kind_id
  LEFT JOIN LATERAL (SELECT w.title FROM indicator_versions w WHERE w.indicator_id = i.id
    ORDER BY w.number DESC LIMIT 1) v ON true
  ${LAST_ACKNOWLEDGEMENT} LEFT JOIN persons p ON p.id = a.acknowledged_by_id
  WHERE f.id = ANY ($1)`;
