/** Somebody by name, or null where the row is of nobody. */
export const personSql = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'name', ${alias}.name) END`;

/**
 * Who sees a value `a` of a part `p` that is not accepted yet: whoever is of its unit, and whoever checks or oversees. A
 * contributor never sees another unit's drafts. $1 holds the ids of the actor's units, or is null for those who see all.
 */
export const SEEN = `($1::uuid[] IS NULL OR p.unit_id = ANY ($1) OR a.state IN ('accepted', 'corrected'))`;

/** What falls to the categories, of a value `a`. */
export const BREAKDOWN_OF = `COALESCE((SELECT json_agg(json_build_object('breakdownId', b.breakdown_id, 'categoryId', b.category_id,
    'value', b.value::text, 'category', json_build_object('id', c.id, 'code', c.code, 'title', c.title))
    ORDER BY c.place, c.id)
  FROM breakdown_values b JOIN categories c ON c.id = b.category_id WHERE b.actual_id = a.id), '[]')`;

/** How often a value `a` was sent back, by whom and why, until now or until a moment; the latest first. */
export const returnsOf = (
  asOf?: string,
): string => `COALESCE((SELECT json_agg(json_build_object('id', r.id, 'returnedBy', ${personSql('w')},
    'returnedFor', ${personSql('f')},
    'fromState', r.from_state, 'reasons', r.reasons,
    'createdAt', to_char(r.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY r.created_at DESC, r.id DESC)
  FROM actual_returns r JOIN persons w ON w.id = r.returned_by_id
  LEFT JOIN persons f ON f.id = r.returned_for_id WHERE r.actual_id = a.id${asOf ? ` AND r.created_at <= ${asOf}` : ''}), '[]')`;
