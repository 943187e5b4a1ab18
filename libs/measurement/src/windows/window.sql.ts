/** A moment as the rule reads it. */
export const isoSql = (moment: string): string =>
  `to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The closures that were not revoked. One that the rule cannot read locks everything, so none is left out here. */
export const CLOSURES_IN_FORCE = `
  SELECT from_day::text AS "from", to_day::text AS "to", since_day::text AS since, decision FROM period_closures
  WHERE revoked_at IS NULL`;

/** The exceptions that last until the day $1 at least, for the period $2 or for all. */
export const EXCEPTIONS_IN_FORCE = `
  SELECT unit_id AS "unitId", indicator_id AS "indicatorId", period AS "periodId", ${isoSql('granted_at')} AS "grantedAt",
    until_day::text AS until, reason, granted_by_id AS by
  FROM window_exceptions WHERE revoked_at IS NULL AND until_day >= $1 AND ($2::text IS NULL OR period = $2)`;
