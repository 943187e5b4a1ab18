/** All that says which reports are due when, in one row: of all meetings, or of the one that $1 names. */
export const REPORT_CALENDAR = `
  SELECT
    COALESCE((
      SELECT json_agg(json_build_object('code', d.code, 'series', d.series, 'isActive', d.is_active,
        'cutOffDays', d.cut_off_days) ORDER BY d.code)
      FROM report_definitions d), '[]') AS definitions,
    COALESCE((
      SELECT json_agg(json_build_object('id', o.id, 'series', o.series, 'toDay', o.to_day,
        'submissionDay', o.submission_day, 'isCancelled', o.cancelled_at IS NOT NULL) ORDER BY o.from_day, o.id)
      FROM occasions o WHERE $1::uuid IS NULL OR o.id = $1), '[]') AS occasions,
    COALESCE((
      SELECT json_agg(json_build_object('id', r.id, 'definition', r.definition, 'occasionId', r.occasion_id,
        'dueOn', r.due_on, 'isStarted', r.started_at IS NOT NULL, 'skipReason', r.skip_reason))
      FROM report_runs r WHERE r.state <> 'superseded' AND ($1::uuid IS NULL OR r.occasion_id = $1)), '[]') AS runs`;
