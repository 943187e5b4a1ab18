/** A `PersonName` as one JSON value. */
export const nameSql = (alias: string): string => `json_build_object('id', ${alias}.id, 'name', ${alias}.name)`;

/** A moment inside of a JSON value, as the API writes it. */
export const momentSql = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Who is asked to review a report. */
export const reviewerIdsSql = (reportId: string): string =>
  `ARRAY(SELECT q.person_id FROM report_reviewers q WHERE q.report_id = ${reportId} ORDER BY q.person_id)`;

/** How many threads of all versions of a report nobody has resolved. */
export const openThreadsSql = (reportId: string): string => `(
  SELECT count(*)::integer FROM report_comments k JOIN report_versions kv ON kv.id = k.version_id
  WHERE kv.report_id = ${reportId} AND k.parent_id IS NULL AND k.resolved_at IS NULL)`;

/** What reviewers said of a version as a whole, the earliest first. */
export const endorsementsSql = (versionId: string): string => `COALESCE((
  SELECT json_agg(json_build_object('reviewerId', e.reviewer_id, 'verdict', e.verdict, 'note', e.note,
    'createdAt', ${momentSql('e.created_at')}) ORDER BY e.created_at, e.id)
  FROM report_endorsements e WHERE e.version_id = ${versionId}), '[]')`;

/** Those who are asked to review a report, by their names. */
export const reviewersSql = (reportId: string): string => `COALESCE((
  SELECT json_agg(${nameSql('n')} ORDER BY n.name COLLATE "und-x-icu", n.id)
  FROM report_reviewers q JOIN persons n ON n.id = q.person_id WHERE q.report_id = ${reportId}), '[]')`;

/** Of what, and for which meeting: of a version `v`. */
export const REPORT_NAME = `d.code AS definition, d.title, json_build_object('code', o.code, 'title', o.title) AS occasion`;
export const REPORT_JOINS = `JOIN report_runs u ON u.id = v.run_id
  JOIN report_definitions d ON d.code = u.definition JOIN occasions o ON o.id = u.occasion_id`;
