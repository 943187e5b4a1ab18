import { unitNameSql } from '@resolute/identity';

/** What people were told, under the title of the version that holds for the value. */
export const NOTICES = `
  SELECT n.id, n.kind, ${unitNameSql('u')} AS unit, json_build_object('id', i.id, 'code', i.code, 'title', v.title) AS indicator,
    n.period, n.due_on::text AS "dueOn", n.created_at AS "createdAt", n.read_at AS "readAt"
  FROM notifications n JOIN indicator_versions v ON v.id = n.indicator_version_id JOIN indicators i ON i.id = v.indicator_id
  JOIN indicator_parts p ON p.id = n.part_id JOIN units u ON u.id = p.unit_id`;
