import { openJobOf } from '../runs/open-job.sql';

/** A version `v` that was sent to review by the person `p`, as it is shown. */
export const VERSION_ROW = `
  SELECT v.id, v.report_id AS "reportId", v.number, v.note, v.review_due_on::text AS "reviewDueOn", v.sent_at AS "sentAt",
    json_build_object('id', p.id, 'name', p.name) AS "sentBy", v.drawn_at AS "drawnAt", v.fault,
    EXISTS (${openJobOf('report.draw', 'v.id')}) AS "isUnderWay", encode(v.sha256, 'hex') AS sha256
  FROM report_versions v JOIN persons p ON p.id = v.sent_by_id`;
