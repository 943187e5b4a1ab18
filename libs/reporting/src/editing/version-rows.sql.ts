/** A version `v` that was sent to review by the person `p`, as it is shown. */
export const VERSION_ROW = `
  SELECT v.id, v.report_id AS "reportId", v.number, v.note, v.review_due_on::text AS "reviewDueOn", v.sent_at AS "sentAt",
    json_build_object('id', p.id, 'name', p.name) AS "sentBy", v.drawn_at AS "drawnAt", v.fault,
    EXISTS (SELECT FROM outbox j WHERE j.job = 'report.draw' AND j.ids ->> 'versionId' = v.id::text
      AND j.done_at IS NULL AND j.failed_at IS NULL) AS "isUnderWay", encode(v.sha256, 'hex') AS sha256
  FROM report_versions v JOIN persons p ON p.id = v.sent_by_id`;
