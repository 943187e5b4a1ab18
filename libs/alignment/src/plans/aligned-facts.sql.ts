/** Whether a link `l` holds on the day $2. */
const LINK_HOLDS = `l.superseded_at IS NULL AND l.effective_from <= $2
  AND (l.effective_until IS NULL OR l.effective_until >= $2)`;

/** Whether a result `r` of a framework version `f` is looked at for the plan $1: its own, and all of strategic plans. */
const IS_SHOWN = `(f.id = $1 OR f.kind = 'strategic-plan')`;

/** What counts on the day $2; $3 is the strategic plan in force. */
export const ALIGNED_RESULTS = `
  SELECT r.id, r.origin_id AS "originId", f.kind AS plan, k.code AS kind, k.level = h.level AS "isHighest",
    f.id = $1 OR f.id IS NOT DISTINCT FROM $3 AS "isInForce", f.last_year AS "lastYear"
  FROM results r JOIN result_kinds k ON k.id = r.kind_id JOIN framework_versions f ON f.id = r.framework_version_id
  JOIN (SELECT o.framework_version_id, min(o.level) AS level FROM result_kinds o GROUP BY o.framework_version_id) h
    ON h.framework_version_id = f.id
  WHERE ${IS_SHOWN} AND (r.retired_on IS NULL OR r.retired_on >= $2)
  ORDER BY f.first_year DESC, f.id, k.level, k.code, r.code COLLATE natural_order, r.id`;

export const ALIGNED_LINKS = `
  SELECT l.child_id AS "childId", l.parent_id AS "parentId", l.share::text AS share FROM result_links l
  JOIN results r ON r.id = l.child_id JOIN framework_versions f ON f.id = r.framework_version_id
  WHERE ${IS_SHOWN} AND ${LINK_HOLDS} ORDER BY l.child_id, l.parent_id, l.id`;

export const RESULTS_WITH_ENTRIES = `
  SELECT DISTINCT y.result_id AS id FROM year_entries y WHERE y.framework_version_id = $1 AND y.removed_at IS NULL`;

export const PLANNED_LINES = `
  SELECT l.result_id AS "resultId", l.year, l.amount::text AS francs,
    (COALESCE(l.director_months, 0) + COALESCE(l.professional_months, 0) + COALESCE(l.general_service_months, 0))::text
      AS "staffMonths"
  FROM resources l WHERE l.framework_version_id = $1 AND l.use = 'planned' AND l.superseded_at IS NULL
  ORDER BY l.year, l.result_id`;

/**
 * Those that are not retired on the day $1, in the version that holds on it. Whoever is named answers for one, and whoever heads the
 * unit that is responsible; somebody who left answers for nothing any more. A target counts from the day on which it takes effect.
 */
export const ALIGNED_INDICATORS = `
  SELECT i.id, v.data_source IS NOT NULL AS "hasSource",
    EXISTS (SELECT FROM persons p WHERE p.id = u.head_id AND p.disabled_at IS NULL)
      OR EXISTS (SELECT FROM indicator_people a JOIN persons p ON p.id = a.person_id
        WHERE a.indicator_id = i.id AND p.disabled_at IS NULL) AS "hasOwner",
    ARRAY(SELECT t.on_day::text FROM targets t WHERE t.indicator_version_id = v.id AND t.superseded_at IS NULL
      AND t.effective_from <= $1 AND (t.effective_until IS NULL OR t.effective_until >= $1)) AS "targetsDue",
    ARRAY(SELECT m.origin_id::text FROM measured_results m WHERE m.indicator_id = i.id AND m.superseded_at IS NULL
      AND m.effective_from <= $1 AND (m.effective_until IS NULL OR m.effective_until >= $1)) AS measures
  FROM indicators i JOIN units u ON u.id = i.unit_id
  JOIN LATERAL (SELECT w.id, w.data_source FROM indicator_versions w
    WHERE w.indicator_id = i.id AND (w.starts_on IS NULL OR w.starts_on <= $1) ORDER BY w.number DESC LIMIT 1) v ON true
  WHERE i.retired_on IS NULL OR i.retired_on >= $1
  ORDER BY i.code COLLATE natural_order, i.id`;

/** What the results $1 are called. */
export const NAMES = 'SELECT r.id, r.code, r.title FROM results r WHERE r.id = ANY ($1)';
