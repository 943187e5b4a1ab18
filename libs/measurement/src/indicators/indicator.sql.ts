import { recordedBy } from '@resolute/database';
import { unitNameSql } from '@resolute/identity';
import { RESULT_NAME } from '@resolute/planning';

/**
 * What an indicator `i` measures, as recorded by $1 and in force on $2: each result under the newest edition that has it, as
 * one JSON array.
 */
export const MEASURES = `COALESCE((SELECT json_agg(json_build_object('id', m.id, 'weight', m.weight::text,
    'isCritical', m.is_critical, 'from', m.effective_from, 'until', m.effective_until, 'result', ${RESULT_NAME})
    ORDER BY f.kind, k.level, r.code COLLATE natural_order, r.id)
  FROM measured_results m
  JOIN LATERAL (SELECT e.id FROM results e JOIN framework_versions v ON v.id = e.framework_version_id
    WHERE e.origin_id = m.origin_id AND e.created_at <= $1 ORDER BY v.first_year DESC LIMIT 1) newest ON true
  JOIN results_as_of($1) r ON r.id = newest.id
  JOIN result_kinds k ON k.id = r.kind_id JOIN framework_versions f ON f.id = r.framework_version_id
  WHERE m.indicator_id = i.id AND ${recordedBy('m')}
    AND m.effective_from <= $2 AND (m.effective_until IS NULL OR m.effective_until >= $2)), '[]')`;

/** The version of an indicator `i` that holds on the day $2, as one row `v`. */
export const VERSION_ON_DAY = `JOIN LATERAL (SELECT w.* FROM indicator_versions w
  WHERE w.indicator_id = i.id AND w.created_at <= $1 AND (w.starts_on IS NULL OR w.starts_on <= $2)
  ORDER BY w.number DESC LIMIT 1) v ON true`;

const CATEGORY = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'code', ${alias}.code, 'title', ${alias}.title) END`;

/** The baselines of a version `v`, the latest first. */
export const BASELINES = `COALESCE((SELECT json_agg(json_build_object('id', b.id, 'category', ${CATEGORY('c')},
    'value', b.value::text, 'onDay', b.on_day, 'effectiveFrom', b.effective_from, 'rationale', b.rationale,
    'decisionReference', b.decision_reference)
    ORDER BY c.place NULLS FIRST, b.effective_from DESC, b.created_at DESC, b.id)
  FROM baselines b LEFT JOIN categories c ON c.id = b.category_id
  WHERE b.indicator_version_id = v.id AND ${recordedBy('b')}), '[]')`;

/** The targets of a version `v` with their milestones, the latest first. */
export const TARGETS = `COALESCE((SELECT json_agg(json_build_object('id', t.id, 'category', ${CATEGORY('c')},
    'value', t.value::text, 'low', t.low::text, 'high', t.high::text, 'step', t.step, 'onDay', t.on_day,
    'effectiveFrom', t.effective_from, 'effectiveUntil', t.effective_until, 'rationale', t.rationale,
    'decisionReference', t.decision_reference,
    'milestones', COALESCE((SELECT json_agg(json_build_object('onDay', s.on_day, 'value', s.value::text) ORDER BY s.on_day)
      FROM milestones s WHERE s.target_id = t.id), '[]'))
    ORDER BY c.place NULLS FIRST, t.effective_from DESC, t.set_at DESC, t.id)
  FROM targets t LEFT JOIN categories c ON c.id = t.category_id
  WHERE t.indicator_version_id = v.id AND ${recordedBy('t')}), '[]')`;

/** By which dimensions a version `v` is broken down. */
export const BREAKDOWNS = `COALESCE((SELECT json_agg(json_build_object('id', b.id, 'rule', b.rule, 'isRequired', b.is_required,
    'dimension', json_build_object('id', d.id, 'code', d.code, 'title', d.title)) ORDER BY d.code)
  FROM breakdowns b JOIN dimensions d ON d.id = b.dimension_id WHERE b.indicator_version_id = v.id), '[]')`;

/** Whether a part `p` was entered by $1 and reports on the day $2. */
export const PART_REPORTS = `p.created_at <= $1 AND (p.from_day IS NULL OR p.from_day <= $2)
  AND (p.until_day IS NULL OR p.until_day >= $2)`;

/** The units that report a part of an indicator `i`, those that do no longer or not yet as well. */
export const PARTS = `COALESCE((SELECT json_agg(json_build_object('id', p.id, 'unit', ${unitNameSql('u')}, 'from', p.from_day,
    'until', p.until_day) ORDER BY u.code COLLATE natural_order)
  FROM indicator_parts p JOIN units u ON u.id = p.unit_id WHERE p.indicator_id = i.id AND p.created_at <= $1), '[]')`;

/** Whom to ask about an indicator `i`. */
export const PEOPLE = `COALESCE((SELECT json_agg(json_build_object('id', p.id, 'name', p.name)
    ORDER BY p.name COLLATE "und-x-icu", p.id)
  FROM indicator_people a JOIN persons p ON p.id = a.person_id WHERE a.indicator_id = i.id), '[]')`;
