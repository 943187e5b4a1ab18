import { unitNameSql } from '@resolute/identity';

/** The result that a note or an action is about, under the newest edition of the plan that has it. */
const RESULT = `LEFT JOIN LATERAL (
    SELECT e.id, e.code, e.title FROM results e JOIN framework_versions f ON f.id = e.framework_version_id
    WHERE e.origin_id = COALESCE(t.origin_id, c.origin_id) ORDER BY f.first_year DESC, e.id LIMIT 1) r ON true`;

/**
 * What people were told: of a value under the title of the version that holds for it, of a note or an action under its result, of a
 * batch under the file that brought it, of a review under the definition and the meeting of the report, of a risk with the treatment.
 */
export const NOTICES = `
  SELECT n.id, n.kind, ${unitNameSql('u')} AS unit,
    CASE WHEN i.id IS NOT NULL THEN json_build_object('id', i.id, 'code', i.code, 'title', v.title) END AS indicator,
    CASE WHEN r.id IS NOT NULL THEN json_build_object('kind', CASE WHEN t.id IS NULL THEN 'action' ELSE 'result-note' END,
      'result', json_build_object('id', r.id, 'code', r.code, 'title', r.title)) END AS report,
    CASE WHEN m.id IS NOT NULL THEN json_build_object('id', m.id, 'name', m.file_name, 'units', (
      SELECT json_agg(${unitNameSql('q')} ORDER BY q.code COLLATE natural_order)
      FROM actual_batch_units b JOIN units q ON q.id = b.unit_id WHERE b.batch_id = n.batch_id)) END AS file,
    CASE WHEN w.id IS NOT NULL THEN json_build_object('reportId', w.report_id, 'number', w.number, 'title', d.title,
      'occasion', o.code, 'author', CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'name', a.name) END) END AS review,
    CASE WHEN y.id IS NOT NULL THEN json_build_object('id', y.id, 'code', y.code, 'title', y.title, 'treatment', z.title) END AS risk,
    n.period, n.due_on::text AS "dueOn", n.created_at AS "createdAt", n.read_at AS "readAt"
  FROM notifications n
  LEFT JOIN indicator_versions v ON v.id = n.indicator_version_id LEFT JOIN indicators i ON i.id = v.indicator_id
  LEFT JOIN indicator_parts p ON p.id = n.part_id
  LEFT JOIN result_notes t ON t.id = n.note_id
  LEFT JOIN action_revisions x ON x.id = n.action_revision_id LEFT JOIN actions c ON c.id = x.action_id
  LEFT JOIN imports m ON m.batch_id = n.batch_id
  LEFT JOIN report_comments k ON k.id = n.comment_id LEFT JOIN persons a ON a.id = k.author_id
  LEFT JOIN report_versions w ON w.id = COALESCE(n.report_version_id, k.version_id)
  LEFT JOIN reports g ON g.id = w.report_id LEFT JOIN report_runs j ON j.id = g.run_id
  LEFT JOIN report_definitions d ON d.code = j.definition LEFT JOIN occasions o ON o.id = j.occasion_id
  LEFT JOIN risk_treatments z ON z.id = n.treatment_id LEFT JOIN risks y ON y.id = COALESCE(n.risk_id, z.risk_id)
  LEFT JOIN units u ON u.id = COALESCE(p.unit_id, t.unit_id, c.unit_id, y.unit_id)
  ${RESULT}`;
