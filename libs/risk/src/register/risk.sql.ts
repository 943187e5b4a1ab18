import { unitNameSql } from '@resolute/identity';

export const PERSON = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'name', ${alias}.name) END`;

/** The appetite of each category on the day $1: the one decided on last of those that hold by then. */
export const APPETITES_ON = `SELECT DISTINCT ON (p.category_id) p.category_id, p.appetite FROM risk_appetites p
  WHERE p.effective_from <= $1 ORDER BY p.category_id, p.effective_from DESC, p.created_at DESC, p.id DESC`;

/** Whether a row hangs together with one of the risks $3; what is asked of all says nothing. */
type OfRisks = (column: string) => string;

/** What is planned for risks, and until when they were accepted: of the assessment in force, for who assesses anew asks anew. */
const DECIDED = (of: OfRisks): string => `
  WITH appetites AS (${APPETITES_ON}),
  tallies AS (
    SELECT t.risk_id, count(*) FILTER (WHERE t.state <> 'cancelled')::integer AS treatments,
      count(*) FILTER (WHERE t.state IN ('planned', 'underway'))::integer AS open,
      count(*) FILTER (WHERE t.state IN ('planned', 'underway') AND t.due_on < $1)::integer AS overdue
    FROM risk_treatments t WHERE ${of('t.risk_id')} GROUP BY t.risk_id),
  accepted AS (
    SELECT c.risk_id, max(c.until_on)::text AS until_on
    FROM risk_acceptances c JOIN risk_assessments a ON a.risk_id = c.risk_id AND a.kind = 'residual' AND a.superseded_at IS NULL
      AND a.created_at <= c.created_at
    WHERE ${of('c.risk_id')} GROUP BY c.risk_id)`;

/** The columns of a `JudgedRow`: where a risk stands on the day $1. */
export const JUDGED_COLUMNS = `r.id, r.code, r.class, r.nature, r.proximity, r.state, r.rung, r.last_reviewed_on::text AS "lastReviewedOn", p.appetite,
    a.likelihood, a.impact, a.level, COALESCE(t.open, 0) AS "openTreatments", c.until_on AS "acceptedUntil"`;

export const FROM_RISKS = `FROM risks r
  LEFT JOIN appetites p ON p.category_id = r.category_id
  LEFT JOIN tallies t ON t.risk_id = r.id
  LEFT JOIN accepted c ON c.risk_id = r.id
  LEFT JOIN risk_assessments a ON a.risk_id = r.id AND a.kind = 'residual' AND a.superseded_at IS NULL`;

/** How a risk was assessed at the moment $2. */
const EARLIER = `a.matrix_id AS "matrixId", b.likelihood AS "earlierLikelihood", b.impact AS "earlierImpact",
    b.level AS "earlierLevel", b.matrix_id AS "earlierMatrixId"`;

const FROM_EARLIER = `
  LEFT JOIN risk_assessments b ON b.risk_id = r.id AND b.kind = 'residual' AND b.created_at <= $2
    AND (b.superseded_at IS NULL OR b.superseded_at > $2)`;

const OF_ALL: OfRisks = () => 'true';
const OF_SOME: OfRisks = (column) => `${column} = ANY ($3)`;

/** What comes before a statement over the whole register. */
export const JUDGED_ALL = DECIDED(OF_ALL);

/** At the moment $1. */
export const MATRIX_IN_FORCE = `SELECT m.id FROM risk_matrices m WHERE m.effective_from <= $1 ORDER BY m.version DESC LIMIT 1`;

/**
 * All that bear upon the indicator $2, the result $3 in any edition, and whose words hold $4, and which of them are of the class $5, the
 * category $6, the unit $7, the owner $8, the state $9 and the level $10: what is not asked for is null. How a risk stands is a rule and
 * no column, so the register is judged whole: by the few columns that decide on it, as five thousand of each take their time to read.
 */
export const JUDGED_REGISTER = `${JUDGED_ALL}
  SELECT ${JUDGED_COLUMNS}, COALESCE(($5::text IS NULL OR r.class = $5) AND ($6::uuid IS NULL OR r.category_id = $6)
    AND ($7::uuid IS NULL OR r.unit_id = $7) AND ($8::uuid IS NULL OR r.owner_id = $8) AND ($9::text IS NULL OR r.state = $9)
    AND ($10::text IS NULL OR a.level = $10), false) AS "isAsked"
  ${FROM_RISKS}
  WHERE ($2::uuid IS NULL OR EXISTS (SELECT FROM risk_links l
      WHERE l.risk_id = r.id AND l.superseded_at IS NULL AND l.indicator_id = $2))
    AND ($3::uuid IS NULL OR EXISTS (SELECT FROM risk_links l JOIN results s ON s.origin_id = l.origin_id
      WHERE l.risk_id = r.id AND l.superseded_at IS NULL AND s.id = $3))
    AND ($4::text IS NULL OR strpos(lower(r.code), lower($4)) > 0 OR strpos(r.folded_words, lower($4 COLLATE "und-x-icu")) > 0)`;

/** What every risk bears upon now. */
export const CURRENT_LINKS = `SELECT l.risk_id AS "riskId", l.origin_id AS "originId", l.indicator_id AS "indicatorId",
    l.clause_key AS "clauseKey" FROM risk_links l WHERE l.superseded_at IS NULL`;

/** Where each of the risks $3 stands on the day $1, how it moved since the moment $2, and what is done about it. */
export const FACTS_OF = `${DECIDED(OF_SOME)}
  SELECT ${JUDGED_COLUMNS}, ${EARLIER}, COALESCE(t.treatments, 0) AS treatments, COALESCE(t.overdue, 0) AS "overdueTreatments"
  ${FROM_RISKS} ${FROM_EARLIER} WHERE ${OF_SOME('r.id')}`;

const ASSESSED = `json_build_object('likelihood', a.likelihood, 'impact', a.impact, 'level', a.level,
  'assessedOn', a.assessed_on::text, 'matrixId', a.matrix_id, 'matrixVersion', m.version)`;

/** What risks say, with more columns, of those that an end of the statement names. */
const words = (more: string, end: string): string => `
  SELECT r.id, r.code, r.title, r.cause, r.event, r.consequence, r.class, r.nature, r.proximity, r.state, r.rung,
    json_build_object('id', k.id, 'code', k.code, 'title', k.title) AS category, ${unitNameSql('u')} AS unit, ${PERSON('o')} AS owner,
    r.last_reviewed_on::text AS "lastReviewedOn", r.is_sample AS "isSample", r.version, ${more}
    COALESCE((SELECT json_object_agg(a.kind, ${ASSESSED}) FROM risk_assessments a JOIN risk_matrices m ON m.id = a.matrix_id
      WHERE a.risk_id = r.id AND a.superseded_at IS NULL), '{}') AS assessed
  FROM risks r JOIN risk_categories k ON k.id = r.category_id JOIN units u ON u.id = r.unit_id
  JOIN persons w ON w.id = r.raised_by_id LEFT JOIN persons o ON o.id = r.owner_id
  ${end}`;

/** What the risks $3 say, and as JSON what `FACTS_OF` tells of them, in no order. */
export const LISTED = words('to_json(f) AS facts,', `JOIN (${FACTS_OF}) f ON f.id = r.id`);

/** What the risk $1 says, with who raised it. */
export const PAGE_WORDS = words(
  `${PERSON('w')} AS "raisedBy", r.created_at AS "createdAt", r.changed_at AS "changedAt",`,
  'WHERE r.id = $1',
);

const list = (fields: string, from: string, order: string): string =>
  `COALESCE((SELECT json_agg(json_build_object(${fields}) ORDER BY ${order}) FROM ${from}), '[]')`;

/** The columns of a `TreatmentView` but whether it is overdue, of the treatment `t` and its owner `o`. */
export const TREATMENT_FIELDS = `'id', t.id, 'response', t.response, 'title', t.title, 'owner', ${PERSON('o')},
  'startsOn', t.starts_on::text, 'dueOn', t.due_on::text, 'costChf', t.cost_chf::text,
  'expectedLikelihood', t.expected_likelihood, 'expectedImpact', t.expected_impact, 'effect', t.effect, 'progress', t.progress,
  'state', t.state, 'doneOn', t.done_on::text, 'version', t.version`;

/** The newest edition that a result has. */
const RESULT_OF_ORIGIN = `SELECT s.id, s.code, s.title FROM results s JOIN framework_versions f ON f.id = s.framework_version_id
  WHERE s.origin_id = l.origin_id ORDER BY f.first_year DESC, s.id DESC LIMIT 1`;

const by = (table: string, alias: string): string => `risk_${table} ${alias} JOIN persons w ON w.id = ${alias}.`;

/** All that was recorded of the risk $1, as lists in one row. */
export const HISTORY = `
  SELECT ${list(
    `'id', l.id, 'kind', l.kind, 'targetId', COALESCE(s.id, i.id), 'code', COALESCE(s.code, i.code, l.clause_key),
      'title', COALESCE(s.title, v.title)`,
    `risk_links l LEFT JOIN LATERAL (${RESULT_OF_ORIGIN}) s ON true LEFT JOIN indicators i ON i.id = l.indicator_id
      LEFT JOIN LATERAL (SELECT n.title FROM indicator_versions n WHERE n.indicator_id = i.id
        ORDER BY n.number DESC LIMIT 1) v ON true
      WHERE l.risk_id = $1 AND l.superseded_at IS NULL`,
    `array_position(ARRAY['result', 'indicator', 'clause'], l.kind), COALESCE(s.code, i.code, l.clause_key) COLLATE natural_order, l.id`,
  )} AS links,
  ${list(
    `'id', a.id, 'kind', a.kind, 'likelihood', a.likelihood, 'impact', a.impact, 'level', a.level,
      'assessedOn', a.assessed_on::text, 'matrixId', a.matrix_id, 'matrixVersion', m.version, 'rationale', a.rationale,
      'assessor', ${PERSON('w')}, 'recordedAt', a.created_at, 'supersededAt', a.superseded_at`,
    `${by('assessments', 'a')}assessor_id JOIN risk_matrices m ON m.id = a.matrix_id WHERE a.risk_id = $1`,
    'a.created_at DESC, a.id DESC',
  )} AS assessments,
  ${list(
    `'id', c.id, 'title', c.title, 'sinceOn', c.since_on::text, 'untilOn', c.until_on::text, 'version', c.version`,
    'risk_controls c WHERE c.risk_id = $1',
    'c.since_on, c.id',
  )} AS controls,
  ${list(
    TREATMENT_FIELDS,
    'risk_treatments t LEFT JOIN persons o ON o.id = t.owner_id WHERE t.risk_id = $1',
    't.due_on, t.id',
  )} AS treatments,
  ${list(
    `'id', e.id, 'fromRung', e.from_rung, 'toRung', e.to_rung, 'reason', e.reason, 'escalatedBy', ${PERSON('w')},
      'recordedAt', e.created_at`,
    `${by('escalations', 'e')}escalated_by_id WHERE e.risk_id = $1`,
    'e.created_at DESC, e.id DESC',
  )} AS escalations,
  ${list(
    `'id', c.id, 'reason', c.reason, 'untilOn', c.until_on::text, 'acceptedBy', ${PERSON('w')}, 'acceptedFor', ${PERSON('f')},
      'recordedAt', c.created_at`,
    `${by('acceptances', 'c')}accepted_by_id LEFT JOIN persons f ON f.id = c.accepted_for_id WHERE c.risk_id = $1`,
    'c.created_at DESC, c.id DESC',
  )} AS acceptances,
  ${list(
    `'id', n.id, 'happenedOn', n.happened_on::text, 'what', n.what, 'recordedBy', ${PERSON('w')}, 'recordedAt', n.created_at`,
    `${by('incidents', 'n')}recorded_by_id WHERE n.risk_id = $1`,
    'n.happened_on DESC, n.id DESC',
  )} AS incidents,
  ${list(
    `'id', v.id, 'reviewedOn', v.reviewed_on::text, 'note', v.note, 'reviewedBy', ${PERSON('w')}, 'recordedAt', v.created_at`,
    `${by('reviews', 'v')}reviewed_by_id WHERE v.risk_id = $1`,
    'v.reviewed_on DESC, v.id DESC',
  )} AS reviews,
  ${list(
    `'id', m.id, 'action', m.action, 'fromState', m.from_state, 'toState', m.to_state, 'reason', m.reason,
      'movedBy', ${PERSON('w')}, 'recordedAt', m.created_at`,
    `${by('moves', 'm')}moved_by_id WHERE m.risk_id = $1`,
    'm.created_at DESC, m.id DESC',
  )} AS moves`;

/** The indicators of the risk $1 with their ratings now and when its residual assessment was recorded. */
export const WATCHED = `
  SELECT l.indicator_id AS "indicatorId", at_now.rating, at_then.rating AS "ratingThen"
  FROM risk_links l
  LEFT JOIN ratings at_now ON at_now.indicator_id = l.indicator_id AND at_now.superseded_at IS NULL
  LEFT JOIN risk_assessments a ON a.risk_id = l.risk_id AND a.kind = 'residual' AND a.superseded_at IS NULL
  LEFT JOIN ratings at_then ON at_then.indicator_id = l.indicator_id AND at_then.calculated_at <= a.created_at
    AND (at_then.superseded_at IS NULL OR at_then.superseded_at > a.created_at)
  WHERE l.risk_id = $1 AND l.superseded_at IS NULL AND l.indicator_id IS NOT NULL
  ORDER BY l.indicator_id`;
