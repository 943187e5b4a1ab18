import { isoSql } from '../windows/window.sql';

/** What the codes $1 stand for. */
export const DEFINITIONS = `
  SELECT i.id, i.code, i.retired_on::text AS "retiredOn",
    (SELECT json_agg(json_build_object('id', v.id, 'startsOn', v.starts_on::text, 'frequency', v.frequency, 'series', v.series,
        'opensAfterDays', v.opens_after_days, 'lagDays', v.lag_days, 'graceDays', v.grace_days, 'kind', v.kind,
        'isRatio', v.numerator IS NOT NULL, 'lowLimit', v.low_limit::text, 'highLimit', v.high_limit::text,
        'needsEvidence', v.needs_evidence, 'steps', v.steps, 'stages', v.stages,
        'breakdowns', COALESCE((SELECT json_agg(json_build_object('id', b.id, 'dimension', d.code, 'rule', b.rule,
            'isRequired', b.is_required, 'categories', COALESCE((SELECT json_agg(json_build_object('id', c.id, 'code', c.code,
                'validFrom', c.valid_from, 'validUntil', c.valid_until))
              FROM categories c WHERE c.dimension_id = d.id), '[]')) ORDER BY d.code)
          FROM breakdowns b JOIN dimensions d ON d.id = b.dimension_id WHERE b.indicator_version_id = v.id), '[]')
      ) ORDER BY v.number)
      FROM indicator_versions v WHERE v.indicator_id = i.id) AS versions,
    COALESCE((SELECT json_agg(json_build_object('id', p.id, 'unitId', p.unit_id, 'unitCode', u.code, 'from', p.from_day::text,
        'until', p.until_day::text))
      FROM indicator_parts p JOIN units u ON u.id = p.unit_id WHERE p.indicator_id = i.id), '[]') AS parts
  FROM indicators i WHERE i.code = ANY ($1::text[])`;

export const MEETINGS = `
  SELECT id AS "occasionId", code AS id, series, from_day::text AS "from", to_day::text AS "to" FROM occasions
  WHERE cancelled_at IS NULL ORDER BY code`;

export const UNITS = 'SELECT id, code FROM units ORDER BY code';

/** The columns of what was entered, as text where they are exact. */
const CONTENT = `a.value::text, a.numerator::text, a.denominator::text, a.choice, a.judgement, a.not_applicable AS "notApplicable",
    a.is_estimate AS "isEstimate", a.narrative, a.remark,
    COALESCE((SELECT json_agg(json_build_object('breakdownId', b.breakdown_id, 'categoryId', b.category_id, 'value', b.value::text))
      FROM breakdown_values b WHERE b.actual_id = a.id), '[]') AS breakdown`;

/** The newest revision of each value that is there, of the versions $1, parts $2 and periods $3. */
export const CURRENT_VALUES = `
  SELECT c.at::integer, found.*
  FROM unnest($1::uuid[], $2::uuid[], $3::text[]) WITH ORDINALITY AS c (version_id, part_id, period, at)
  JOIN LATERAL (
    SELECT a.id, a.version, a.state, ${CONTENT},
      (SELECT ${isoSql('max(r.created_at)')} FROM actual_returns r WHERE r.actual_id = a.id) AS "returnedAt"
    FROM actuals a WHERE a.indicator_version_id = c.version_id AND a.part_id = c.part_id AND a.period = c.period
    ORDER BY a.revision DESC LIMIT 1) found ON true`;

/** One value as it stands, with the chunk of its batch that holds it and what the audit trail says of that chunk. */
export const PROOF_OF_VALUE = `
  SELECT a.id, a.batch_id AS "batchId", a.indicator_version_id AS "versionId", a.part_id AS "partId", a.period,
    a.occasion_id AS "occasionId", ${CONTENT}, k.place, k.content, e.record, e.seq::text, e.previous_hash AS "previousHash", e.hash
  FROM actuals a
  LEFT JOIN actual_batch_chunks k ON k.batch_id = a.batch_id AND strpos(k.content, a.id::text) > 0
  LEFT JOIN audit_entries e ON e.subject_id = a.batch_id::text AND e.action = 'actual-batch.values-accepted'
    AND (e.record::jsonb -> 'change' ->> 'place')::integer = k.place
  WHERE a.id = $1`;
