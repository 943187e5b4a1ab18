import { SEEN } from '../actuals/actual.sql';
import { actualRows } from '../actuals/actual-rows';
import { actualsSql } from '../actuals/actuals.queries';

/** So many values of each thing to do are shown, as many as a page of a list may hold. What follows comes when these are done. */
export const MOST_SHOWN = 200;

/** What has left its author's hands, or came back; of a cancelled meeting nothing is wanted any more. */
const IS_ON_ITS_WAY = `a.state IN ('submitted', 'verified', 'sent-back')
  AND NOT EXISTS (SELECT FROM occasions m WHERE m.id = a.occasion_id AND m.cancelled_at IS NOT NULL)`;

/** Through whose hands went what is on its way: how much went through the same, and the first of it, as it was submitted. */
export const SAME_HANDS = `
  SELECT w.state, w."unitId", w."authorId", w."verifierId", w."authorIds", count(*)::integer AS count,
    (array_agg(w.id ORDER BY w.place))[1:${MOST_SHOWN}] AS ids, (array_agg(w.place ORDER BY w.place))[1:${MOST_SHOWN}] AS places
  FROM (
    SELECT a.id, a.state, p.unit_id AS "unitId", a.author_id AS "authorId", a.verifier_id AS "verifierId",
      ARRAY(SELECT h.person_id FROM actual_authors h WHERE h.actual_id = a.id ORDER BY h.person_id) AS "authorIds",
      (row_number() OVER (ORDER BY a.submitted_at, a.id))::integer AS place
    FROM actuals a JOIN indicator_parts p ON p.id = a.part_id WHERE ${SEEN} AND ${IS_ON_ITS_WAY}) w
  GROUP BY w.state, w."unitId", w."authorId", w."verifierId", w."authorIds"`;

/** Of the values $2 those that are still on their way. */
export const ON_THEIR_WAY = `${actualsSql(actualRows())} AND a.id = ANY ($2::uuid[]) AND ${IS_ON_ITS_WAY}
  ORDER BY u.code COLLATE natural_order, i.code COLLATE natural_order, a.period, a.id`;

/** Whose hands they went through, and what they were before; $1 their ids. */
export const WHAT_WENT_BEFORE = `
  SELECT a.indicator_version_id AS "versionId", a.part_id AS "partId", a.period, o.from_day::text AS "meetingDay",
    ARRAY(SELECT h.person_id FROM actual_authors h WHERE h.actual_id = a.id) AS "authorIds",
    earlier.content AS submitted, earlier.submitted_at AS "submittedAt",
    content_of_actual(accepted) AS accepted, accepted.accepted_at AS "acceptedAt"
  FROM unnest($1::uuid[]) WITH ORDINALITY AS c (id, at) JOIN actuals a ON a.id = c.id
  LEFT JOIN occasions o ON o.id = a.occasion_id
  LEFT JOIN LATERAL (
    SELECT s.content, s.submitted_at FROM actual_submissions s WHERE s.actual_id = a.id
    ORDER BY s.number DESC OFFSET CASE WHEN a.state = 'sent-back' THEN 0 ELSE 1 END LIMIT 1) earlier ON true
  LEFT JOIN actuals accepted ON accepted.indicator_version_id = a.indicator_version_id AND accepted.part_id = a.part_id
    AND accepted.period = a.period AND accepted.state = 'accepted'
  ORDER BY c.at`;

/** Everybody who can act, with their roles and those in whose place they act on the day $1. A disabled person lends nothing. */
export const ABLE_PEOPLE = `
  SELECT p.id,
    COALESCE((SELECT json_agg(json_build_object('role', g.role, 'unitId', g.unit_id)) FROM role_grants g
      WHERE g.person_id = p.id AND g.granted_at IS NOT NULL AND g.revoked_at IS NULL), '[]') AS grants,
    COALESCE((SELECT json_agg(s.absent_id) FROM substitutions s
      WHERE s.substitute_id = p.id AND s.revoked_at IS NULL AND $1::date BETWEEN s.from_day AND s.to_day), '[]') AS "standsForIds"
  FROM persons p WHERE p.disabled_at IS NULL`;
