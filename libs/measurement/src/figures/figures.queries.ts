import { Injectable } from '@nestjs/common';
import { Reads, type RowReads, recordedBy } from '@resolute/database';
import { dayOf, GENEVA, seenFrom, type TimeAxes } from '@resolute/domain';
import { VERSION_ON_DAY } from '../indicators/indicator.sql';
import { figureOf, type IndicatorRow } from './figure-of';
import type { IndicatorFigure } from './indicator-figure';

/** The text of a value in all its languages: a judgement without any is none. */
const NARRATIVE = `COALESCE((SELECT string_agg(n.value, ' ') FROM jsonb_each_text(a.narrative) n), '')`;

/** The version `v` and those before it whose values can be compared with its own, as each later one says how. */
const COMPARABLE = `SELECT w.id FROM indicator_versions w WHERE w.indicator_id = i.id AND w.number <= v.number
  AND NOT EXISTS (SELECT FROM indicator_versions b WHERE b.indicator_id = i.id AND b.bridge IS NULL
    AND b.number > w.number AND b.number <= v.number)`;

/** Decimals as text: JSON numbers would lose digits on the way. What was accepted and corrected later still counted then. */
const INDICATORS = `
  SELECT i.id, v.id AS "versionId", i.code, v.title, v.measure, i.is_sample AS "isSample", v.kind, v.aggregation,
    v.part_aggregation AS "partAggregation", v.frequency, v.series,
    v.tolerance::text, v.absolute_tolerance::text AS "absoluteTolerance", v.lag_days AS "lagDays",
    v.grace_days AS "graceDays", v.steps, v.stages,
    COALESCE((SELECT json_agg(json_build_object('value', b.value::text, 'on', b.on_day, 'from', b.effective_from)
        ORDER BY b.created_at, b.id) FROM baselines b
      WHERE b.indicator_version_id = v.id AND b.category_id IS NULL AND ${recordedBy('b')}), '[]') AS baselines,
    COALESCE((SELECT json_agg(json_strip_nulls(json_build_object('value', t.value::text, 'low', t.low::text,
        'high', t.high::text, 'step', t.step, 'onDay', t.on_day, 'from', t.effective_from, 'until', t.effective_until,
        'milestones', (SELECT json_agg(json_build_object('value', s.value::text, 'onDay', s.on_day) ORDER BY s.on_day)
          FROM milestones s WHERE s.target_id = t.id))) ORDER BY t.set_at, t.id) FROM targets t
      WHERE t.indicator_version_id = v.id AND t.category_id IS NULL AND ${recordedBy('t')}), '[]') AS targets,
    COALESCE((SELECT json_agg(json_build_object('id', o.code, 'from', o.from_day, 'to', o.to_day) ORDER BY o.from_day, o.id)
      FROM occasions o WHERE o.series = v.series AND o.created_at <= $1
        AND (o.cancelled_at IS NULL OR o.cancelled_at > $1)), '[]') AS occasions,
    (SELECT max(b.starts_on)::text FROM indicator_versions b
      WHERE b.indicator_id = i.id AND b.number <= v.number AND b.bridge IS NULL) AS "breaksOn",
    COALESCE((SELECT json_agg(json_build_object('id', p.id, 'from', p.from_day, 'until', p.until_day) ORDER BY p.id)
      FROM indicator_parts p WHERE p.indicator_id = i.id AND p.created_at <= $1), '[]') AS parts,
    COALESCE((SELECT json_agg(json_build_object('period', a.period,
        'meeting', CASE WHEN m.id IS NOT NULL THEN json_build_object('from', m.from_day, 'to', m.to_day) END, 'value', a.value::text, 'numerator', a.numerator::text,
        'denominator', a.denominator::text, 'choice', a.choice, 'judgement', a.judgement,
        'notApplicable', a.not_applicable, 'narrative', ${NARRATIVE}, 'actualId', a.id, 'partId', a.part_id,
        'revision', a.revision, 'isEstimate', a.is_estimate, 'authorId', a.author_id, 'verifierId', a.verifier_id,
        'acceptorId', a.acceptor_id, 'acceptedAt', to_char(a.accepted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        ORDER BY a.period, a.part_id) FROM actuals a LEFT JOIN occasions m ON m.id = a.occasion_id
      WHERE a.indicator_version_id IN (${COMPARABLE}) AND a.accepted_at <= $1
        AND (a.corrected_at IS NULL OR a.corrected_at > $1)), '[]') AS actuals
  FROM indicators i ${VERSION_ON_DAY} WHERE i.created_at <= $1 AND ($3::uuid[] IS NULL OR i.id = ANY ($3))
  ORDER BY i.code COLLATE "und-x-icu"`;

/** What the indicators say, from accepted values alone. */
@Injectable()
export class FiguresQueries {
  constructor(private readonly reads: Reads) {}

  /** Every indicator as it stood at a moment, by what had been recorded then. */
  asOf(moment: Date): Promise<IndicatorFigure[]> {
    return this.some(null, { moment, day: dayOf(moment, GENEVA) }, moment);
  }

  /**
   * Those of `ids`, or all, by what was recorded at a moment, with the version and the target of a day; what has fallen due is
   * seen from that day. One statement.
   */
  async some(
    ids: readonly string[] | null,
    { moment, day }: TimeAxes,
    now: Date,
    reads: RowReads = this.reads,
  ): Promise<IndicatorFigure[]> {
    const rows = await reads.rows<IndicatorRow>(INDICATORS, [moment, day, ids]);
    return rows.map((row) => figureOf(row, { day, moment: seenFrom(day, now) }));
  }
}
