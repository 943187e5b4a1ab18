import { unitNameSql } from '@resolute/identity';
import { personSql, SEEN } from '../actuals/actual.sql';
import { type ActualRows, actualRows } from '../actuals/actual-rows';
import { BREAKDOWNS, TARGETS } from '../indicators/indicator.sql';
import { isoSql } from '../windows/window.sql';

/** $1 an indicator and $2 a unit, or null for all. */
const CHOSEN = `($1::uuid IS NULL OR i.id = $1) AND ($2::uuid IS NULL OR EXISTS (
  SELECT FROM indicator_parts q WHERE q.indicator_id = i.id AND q.unit_id = $2))`;

/** Whether a row was entered by a moment, or at all where that is null. */
const ENTERED_BY = (alias: string, moment: string): string =>
  `(${moment}::timestamptz IS NULL OR ${alias}.created_at <= ${moment})`;

/** When indicators are to be reported, as known at the moment $3 or now: their versions, by the code of the indicator as people count. */
export const SCHEDULED_VERSIONS = `
  SELECT i.id AS "indicatorId", i.code, i.retired_on::text AS "retiredOn", v.id, v.title, v.starts_on::text AS "startsOn",
    v.frequency, v.series, v.opens_after_days AS "opensAfterDays", v.lag_days AS "lagDays", v.grace_days AS "graceDays"
  FROM indicators i JOIN indicator_versions v ON v.indicator_id = i.id
  WHERE ${CHOSEN} AND ${ENTERED_BY('v', '$3')} ORDER BY i.code COLLATE natural_order, i.id, v.number`;

/** The units that report, as known at the moment $3 or now, by their codes. */
export const REPORTING_PARTS = `
  SELECT p.id, p.indicator_id AS "indicatorId", p.from_day::text AS "from", p.until_day::text AS "until",
    ${unitNameSql('u')} AS unit
  FROM indicator_parts p JOIN units u ON u.id = p.unit_id
  WHERE ($1::uuid IS NULL OR p.indicator_id = $1) AND ($2::uuid IS NULL OR p.unit_id = $2)
    AND ${ENTERED_BY('p', '$3')}
  ORDER BY u.code COLLATE natural_order, u.id`;

/** The meetings that end from $1 to $2, and those of the codes $3, as known at the moment $4 or now; of what was cancelled nothing is expected. */
export const MEETINGS_ENDING = `
  SELECT code AS id, series, from_day::text AS "from", to_day::text AS "to" FROM occasions o
  WHERE (to_day BETWEEN $1 AND $2 OR code = ANY ($3::text[])) AND ${ENTERED_BY('o', '$4')}
    AND (cancelled_at IS NULL OR cancelled_at > $4) ORDER BY to_day, code`;

/** What a unit $1 is working on after it was sent back at some time. */
export const RETURNED_CELLS = `
  SELECT a.part_id AS "partId", a.period FROM indicator_parts p JOIN actuals a ON a.part_id = p.id
  WHERE p.unit_id = $1 AND a.state NOT IN ('accepted', 'corrected')
    AND EXISTS (SELECT FROM actual_returns r WHERE r.actual_id = a.id)`;

/** What the entry of values needs to know of the versions $2, as recorded by $1. */
export const ENTRY_SHEETS = `
  SELECT v.id, v.kind, v.aggregation, v.measure, v.numerator, v.denominator, v.steps, v.stages, v.low_limit::text AS "lowLimit",
    v.high_limit::text AS "highLimit", v.needs_evidence AS "needsEvidence", ${BREAKDOWNS} AS breakdowns, ${TARGETS} AS targets
  FROM indicator_versions v WHERE v.id = ANY ($2::uuid[])`;

/** Cells by the columns of a matrix: versions, parts, ids of periods, and their first days where they are meetings. */
const CELLS = (first: number): string =>
  `unnest($${first}::uuid[], $${first + 1}::uuid[], $${first + 2}::text[], $${first + 3}::date[])
    WITH ORDINALITY AS c (version_id, part_id, period, meeting_day, at)`;

const VALUE_OF = (alias: string): string =>
  `'value', ${alias}.value::text, 'numerator', ${alias}.numerator::text, 'denominator', ${alias}.denominator::text,
  'choice', ${alias}.choice, 'judgement', ${alias}.judgement, 'notApplicable', ${alias}.not_applicable,
  'isEstimate', ${alias}.is_estimate`;

/**
 * What there is for the cells $2 to $5: the latest revision that the reader may see, and what was accepted before. Ids of calendar
 * periods of one frequency sort as the periods do; codes of meetings need not, so their days say which came before.
 */
const cellContents = (rows: ActualRows): string => `
  SELECT current.revision AS current, COALESCE(earlier.value, meeting.value) AS previous
  FROM ${CELLS(2)}
  LEFT JOIN LATERAL (
    SELECT json_build_object('id', a.id, 'state', a.state, 'version', a.version, 'revision', a.revision,
      'contentKnown', ${rows.contentKnown}, ${VALUE_OF('a')},
      'evidenceCount', ${rows.evidenceCount}, 'narrative', a.narrative, 'remark', a.remark, 'correctionReason', a.correction_reason, 'breakdown', ${rows.breakdown},
      'author', ${personSql('w')}, 'authorFor', ${personSql('f')}, 'returned', (${rows.returns}) -> 0) AS revision
    FROM ${rows.table} a JOIN indicator_parts p ON p.id = a.part_id JOIN persons w ON w.id = a.author_id
      LEFT JOIN persons f ON f.id = a.author_for_id
    WHERE a.indicator_version_id = c.version_id AND a.part_id = c.part_id AND a.period = c.period AND ${SEEN}
    ORDER BY a.revision DESC LIMIT 1) current ON true
  LEFT JOIN LATERAL (
    SELECT json_build_object('period', b.period, ${VALUE_OF('b')}) AS value FROM ${rows.table} b
    WHERE b.indicator_version_id = c.version_id AND b.part_id = c.part_id AND b.state = 'accepted' AND b.period < c.period
    ORDER BY b.period DESC LIMIT 1) earlier ON c.meeting_day IS NULL
  LEFT JOIN LATERAL (
    SELECT json_build_object('period', b.period, ${VALUE_OF('b')}) AS value FROM ${rows.table} b JOIN occasions o ON o.id = b.occasion_id
    WHERE b.indicator_version_id = c.version_id AND b.part_id = c.part_id AND b.state = 'accepted' AND o.to_day < c.meeting_day
    ORDER BY o.to_day DESC, b.period DESC LIMIT 1) meeting ON c.meeting_day IS NOT NULL
  ORDER BY c.at`;

export const CONTENTS_NOW = cellContents(actualRows());
/** The same as it was known at the moment $6. */
export const CONTENTS_AS_OF = cellContents(actualRows('$6'));

/**
 * Those cells of which no value was handed in: the latest revision's state, and when that was last sent back. A line of the
 * versions $1 and parts $2 has the periods $5 whose number of a list in $4 is its own in $3. With NOT EXISTS, PostgreSQL takes a
 * version and a part for a key and reads all their periods for each one: a look-up with a LIMIT uses the whole of the index.
 */
const openCells = ({ table }: ActualRows): string => `
  SELECT c.line::integer, q.place::integer, latest.state, (SELECT ${isoSql('max(r.created_at)')} FROM actual_returns r
    WHERE r.actual_id = latest.id) AS "returnedAt"
  FROM unnest($1::uuid[], $2::uuid[], $3::integer[]) WITH ORDINALITY AS c (version_id, part_id, list, line)
  JOIN unnest($4::integer[], $5::text[]) WITH ORDINALITY AS q (list, period, place) ON q.list = c.list
  LEFT JOIN LATERAL (SELECT true AS yes FROM ${table} a
    WHERE a.indicator_version_id = c.version_id AND a.part_id = c.part_id AND a.period = q.period
      AND a.state IN ('submitted', 'verified', 'accepted') LIMIT 1) handed_in ON true
  LEFT JOIN LATERAL (SELECT a.id, a.state FROM ${table} a
    WHERE a.indicator_version_id = c.version_id AND a.part_id = c.part_id AND a.period = q.period
    ORDER BY a.revision DESC LIMIT 1) latest ON true
  WHERE handed_in.yes IS NULL
  ORDER BY c.line, q.place`;

export const OPEN_CELLS_NOW = openCells(actualRows());
/** The same as it was known at the moment $6. */
export const OPEN_CELLS_AS_OF = openCells(actualRows('$6'));
