import { recordedBy } from '@resolute/database';

/** A `FrameworkName` as one JSON value. */
export const FRAMEWORK_NAME = `json_build_object('id', f.id, 'code', f.code, 'kind', f.kind, 'title', f.title)`;
const KIND_NAME = `json_build_object('code', k.code, 'level', k.level, 'title', k.title)`;

/** The results as they were recorded by the moment $1, each with its kind and its framework version. */
export const RESULTS = `results_as_of($1) r
  JOIN result_kinds k ON k.id = r.kind_id JOIN framework_versions f ON f.id = r.framework_version_id`;

/** The columns of a `ResultView`. */
export const RESULT_COLUMNS = `r.id, r.code, r.title, ${KIND_NAME} AS kind, ${FRAMEWORK_NAME} AS framework,
  r.origin_id AS "originId", r.description, r.control_level AS "controlLevel", r.sdgs, r.retired_on::text AS "retiredOn",
  r.source, r.is_sample AS "isSample", r.version`;

/** A `ResultName` as one JSON value. */
export const RESULT_NAME = `json_build_object('id', r.id, 'code', r.code, 'title', r.title,
  'kind', ${KIND_NAME}, 'framework', ${FRAMEWORK_NAME})`;

/** By plan, the newest first, then by kind, and by code as people count. */
export const RESULT_ORDER = 'f.first_year DESC, f.id, k.level, k.code, r.code COLLATE natural_order, r.id';

/** Whether a result counts on the day $2. */
export const COUNTS = '(r.retired_on IS NULL OR r.retired_on >= $2)';

/** Whether a link was recorded by $1 and holds on the day $2. */
export const LINK_HOLDS = `${recordedBy('l')}
  AND l.effective_from <= $2 AND (l.effective_until IS NULL OR l.effective_until >= $2)`;
