import { unitNameSql } from '@resolute/identity';
import { FROM_RISKS, JUDGED_ALL, JUDGED_COLUMNS, PERSON } from '../register/risk.sql';

const list = (fields: string, from: string): string =>
  `COALESCE((SELECT json_agg(json_build_object(${fields})) FROM ${from}), '[]')`;

const DATED = `'likelihood', a.likelihood, 'impact', a.impact, 'level', a.level, 'assessedOn', a.assessed_on::text, 'matrixId', a.matrix_id`;

/** The indicators that a risk bears upon, with their ratings now and when its residual assessment `a` was recorded. */
const WATCHED = list(
  `'indicatorId', i.id, 'code', i.code, 'title', v.title, 'rating', at_now.rating, 'ratingThen', at_then.rating`,
  `(SELECT l.indicator_id FROM risk_links l WHERE l.risk_id = r.id AND l.superseded_at IS NULL AND l.indicator_id IS NOT NULL
      ORDER BY l.indicator_id) l
    JOIN indicators i ON i.id = l.indicator_id
    LEFT JOIN LATERAL (SELECT n.title FROM indicator_versions n WHERE n.indicator_id = i.id ORDER BY n.number DESC LIMIT 1) v ON true
    LEFT JOIN ratings at_now ON at_now.indicator_id = i.id AND at_now.superseded_at IS NULL
    LEFT JOIN ratings at_then ON at_then.indicator_id = i.id AND at_then.calculated_at <= a.created_at
      AND (at_then.superseded_at IS NULL OR at_then.superseded_at > a.created_at)`,
);

/** All that a risk of the unit $2 and the owner $3 could contradict itself by on the day $1; what is not asked for is null. */
export const FOUND = `${JUDGED_ALL}
  SELECT ${JUDGED_COLUMNS}, r.title, ${unitNameSql('u')} AS unit, ${PERSON('o')} AS owner, r.is_sample AS "isSample",
    (SELECT count(*)::integer FROM risk_links l WHERE l.risk_id = r.id AND l.superseded_at IS NULL) AS "linkCount",
    COALESCE((SELECT json_object_agg(a.kind, json_build_object(${DATED})) FROM risk_assessments a
      WHERE a.risk_id = r.id AND a.superseded_at IS NULL), '{}') AS assessed,
    (SELECT json_build_object(${DATED}) FROM risk_assessments a WHERE a.risk_id = r.id AND a.kind = 'residual'
      AND a.superseded_at IS NOT NULL ORDER BY a.created_at DESC, a.id DESC LIMIT 1) AS "residualBefore",
    ${list(`'sinceOn', k.since_on::text, 'untilOn', k.until_on::text`, 'risk_controls k WHERE k.risk_id = r.id')} AS controls,
    ${list(
      `'id', d.id, 'title', d.title, 'state', d.state, 'dueOn', d.due_on::text, 'doneOn', d.done_on::text, 'hasOwner', d.owner_id IS NOT NULL`,
      '(SELECT * FROM risk_treatments d WHERE d.risk_id = r.id ORDER BY d.due_on, d.id) d',
    )} AS treatments,
    ${WATCHED} AS watched
  ${FROM_RISKS} JOIN units u ON u.id = r.unit_id LEFT JOIN persons o ON o.id = r.owner_id
  WHERE ($2::uuid IS NULL OR r.unit_id = $2) AND ($3::uuid IS NULL OR r.owner_id = $3)`;
