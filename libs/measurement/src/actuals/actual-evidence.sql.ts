/** Which files `e` are there, or were at the moment that a parameter holds. */
const there = (asOf?: string): string =>
  asOf ? `e.added_at <= ${asOf} AND (e.removed_at IS NULL OR e.removed_at > ${asOf})` : 'e.removed_at IS NULL';

/** How many files of evidence a value `a` has, or had at a moment, whoever may open them. */
export const evidenceCountOf = (asOf?: string): string =>
  `(SELECT count(*)::integer FROM evidence e WHERE e.actual_id = a.id AND ${there(asOf)})`;

/** Who reviews a report that was made of a value `a`. */
export const CITED_FOR = `ARRAY(SELECT DISTINCT k.person_id FROM actual_citations t
  JOIN citation_readers k ON k.report_id = t.report_id WHERE t.actual_id = a.id)`;

/**
 * The files of a value `a`; who may open them `withOpenEvidence` says. Of a moment those that were there then, without what was
 * removed since, which nobody can open any more.
 */
export const evidenceOf = (
  asOf?: string,
): string => `COALESCE((SELECT json_agg(json_build_object('id', e.id, 'fileName', e.file_name, 'mediaType', e.media_type,
        'size', e.size, 'sha256', encode(e.sha256, 'hex'), 'addedBy', json_build_object('id', w.id, 'name', w.name),
        'addedAt', to_char(e.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY e.added_at, e.id)
      FROM evidence e JOIN persons w ON w.id = e.added_by_id
      WHERE e.actual_id = a.id AND e.removed_at IS NULL AND ${there(asOf)}), '[]')`;
